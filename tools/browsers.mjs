// Plain JavaScript with Node's own modules only: it runs before any package is installed.
import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Where each browser may be. The variables CHROMIUM and FIREFOX, with the path of a program, take precedence. */
const places = {
  chromium: {
    variable: 'CHROMIUM',
    names: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
      'chrome',
      'msedge',
    ],
    mac: ['Chromium', 'Google Chrome', 'Microsoft Edge'].map((app) => `${app}.app/Contents/MacOS/${app}`),
    windows: [
      'Chromium\\Application\\chrome.exe',
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ],
  },
  firefox: {
    variable: 'FIREFOX',
    names: ['firefox-esr', 'firefox'],
    mac: ['Firefox', 'Firefox ESR', 'Firefox Developer Edition'].map((app) => `${app}.app/Contents/MacOS/firefox`),
    windows: ['Mozilla Firefox\\firefox.exe'],
  },
};

/**
 * The program of an installed browser, or null.
 * @param {'chromium' | 'firefox'} kind
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 * @param {(path: string) => boolean} exists
 * @returns {string | null}
 */
export function lookForBrowser(kind, env = process.env, platform = process.platform, exists = isProgram) {
  const { variable, names, mac, windows } = places[kind];
  const chosen = env[variable];
  if (chosen) return exists(chosen) ? chosen : null;
  const suffix = platform === 'win32' ? '.exe' : '';
  const found = (env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name + suffix)));
  if (platform === 'darwin') {
    for (const folder of ['/Applications', join(homedir(), 'Applications')])
      found.push(...mac.map((app) => join(folder, app)));
  }
  if (platform === 'win32') {
    for (const folder of [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]) {
      if (folder) found.push(...windows.map((program) => join(folder, program)));
    }
  }
  return found.find(exists) ?? null;
}

/**
 * The program of an installed browser; if there is none, throws a sentence that says what to do.
 * @param {'chromium' | 'firefox'} kind
 * @returns {string}
 */
export function findBrowser(kind) {
  const found = lookForBrowser(kind);
  if (found === null) throw new Error(howToGet(kind));
  return found;
}

/**
 * One sentence for a user who doesn't have this browser.
 * @param {'chromium' | 'firefox'} kind
 */
export function howToGet(kind) {
  const { variable } = places[kind];
  const chosen = process.env[variable];
  if (chosen)
    return `${variable} names "${chosen}", which is not a program that can be run: set it right, or unset it.`;
  const product = kind === 'chromium' ? 'Chromium, Google Chrome or Microsoft Edge' : 'Firefox';
  return `Please install ${product}, or set the variable ${variable} to the path of its program.`;
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
