// Plain JavaScript with Node's own modules only: it runs before any package is installed.
// Everything that it or its children say goes to standard error; standard output belongs to the command.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { howToGet, lookForBrowser } from './browsers.mjs';
import { alone } from './ready/alone.mjs';

/** A sentence for the person at the keyboard; nothing is wrong with the program. */
export class NotReady extends Error {}

/** Debian's packages; Ubuntu's of the same names work if its archive is set up for them. */
const packages = { chromium: 'chromium', firefox: 'firefox-esr' };

/** Installs the packages if one that the lockfile names is missing. @returns {Promise<void>} */
export async function readyPackages() {
  if (arePackagesThere()) return;
  await alone('packages', () => {
    if (arePackagesThere()) return;
    say('Installing the packages that this project uses …');
    const npm = process.env.npm_execpath;
    const [program, first] = npm?.endsWith('js') ? [process.execPath, [npm]] : ['npm', []];
    const done = run(program, [...first, 'ci', '--no-audit', '--no-fund'], {}, process.platform === 'win32' && !npm);
    if (!done || !arePackagesThere()) throw new NotReady('The packages could not be installed; npm says why, above.');
  });
}

/** Whether the installed packages are those of the lockfile. npm left its own list of what it installed. */
export function arePackagesThere(lock = 'package-lock.json', installed = 'node_modules/.package-lock.json') {
  if (!existsSync(installed)) return false;
  const wanted = JSON.parse(readFileSync(lock, 'utf8')).packages;
  const found = JSON.parse(readFileSync(installed, 'utf8')).packages;
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true;
    // Packages for other systems are in the lockfile but never installed here.
    const there = found[path];
    return there ? there.version === version : optional === true;
  });
}

/**
 * Finds the browsers, and installs those that are missing where that can be done without asking.
 * @param {readonly ('chromium' | 'firefox')[]} kinds
 */
export async function readyBrowsers(kinds) {
  if (missing(kinds).length === 0) return;
  if (canInstall()) {
    await alone('browsers', () => {
      const wanted = missing(kinds).map((kind) => packages[kind]);
      if (wanted.length > 0) install(wanted);
    });
  }
  const left = missing(kinds);
  if (left.length > 0) throw new NotReady(left.map((kind) => howToGet(kind)).join('\n'));
}

/** @type {Readonly<Record<string, string>>} */
const packageOf = { Xvfb: 'xvfb' };

/**
 * Installs programs that a test needs, if that can be done without asking. Elsewhere the test says what is missing.
 * Most have the name of their package.
 * @param {readonly string[]} names
 */
export async function readyPrograms(names) {
  const isMissing = (name) => !isOnPath(name);
  if (!names.some(isMissing) || !isRootOnDebian()) return;
  await alone('browsers', () => {
    const wanted = names.filter(isMissing).map((name) => packageOf[name] ?? name);
    if (wanted.length > 0) install(wanted);
  });
}

/** @param {string} name */
export function isOnPath(name, path = process.env.PATH ?? '') {
  return path.split(delimiter).some((folder) => folder !== '' && existsSync(join(folder, name)));
}

/** @param {readonly ('chromium' | 'firefox')[]} kinds */
function missing(kinds) {
  return kinds.filter((kind) => lookForBrowser(kind) === null);
}

/** Debian and its relatives, as root; a wrong path in CHROMIUM or FIREFOX is for the user to fix. */
function canInstall() {
  const { CHROMIUM, FIREFOX } = process.env;
  return isRootOnDebian() && !CHROMIUM && !FIREFOX;
}

function isRootOnDebian() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** @param {readonly string[]} wanted */
function install(wanted) {
  say(`Installing ${wanted.join(' and ')} …`);
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  // Another program may be installing something; we wait for our turn.
  const patient = ['-o', 'DPkg::Lock::Timeout=600', '-qq'];
  run('apt-get', [...patient, 'update'], quiet);
  run('apt-get', [...patient, 'install', '-y', '--no-install-recommends', ...wanted], quiet);
}

/**
 * @param {string} program
 * @param {readonly string[]} args
 * @param {Record<string, string>} env
 */
function run(program, args, env, shell = false) {
  return spawnSync(program, args, { stdio: ['ignore', 2, 2], env: { ...process.env, ...env }, shell }).status === 0;
}

/** @param {string} text */
function say(text) {
  process.stderr.write(`${text}\n`);
}
