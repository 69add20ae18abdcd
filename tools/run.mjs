// Plain JavaScript with Node's own modules only: every command begins here, on a machine that may have nothing else.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { chdir } from 'node:process';
import { fileURLToPath } from 'node:url';
import { NotReady, readyBrowsers, readyPackages, readyPrograms } from './ready.mjs';

const both = ['chromium', 'firefox'];
/** A virtual screen and a keyboard, for what browsers do only there. */
const keyboard = ['Xvfb', 'xdotool'];

/** What each command runs, and the browsers that it drives. `npm run recognise` starts one only for a document. */
const commands = {
  start: { script: 'tools/start.ts', browsers: ([kind = 'chromium']) => both.filter((known) => known === kind) },
  check: { script: 'tools/check.ts', browsers: () => [], programs: ['oathtool'] },
  test: { script: 'tools/test.ts', browsers: () => both, programs: ['oathtool', ...keyboard] },
  soak: { script: 'tools/soak.ts', browsers: () => both, programs: keyboard },
  bench: { script: 'tools/bench.ts', browsers: () => ['chromium'] },
  build: { script: 'tools/build.ts', browsers: () => [] },
  policy: { script: 'tools/policy.ts', browsers: () => [] },
  recognise: {
    script: 'tools/recognise.ts',
    browsers: (args) => (args.some((arg) => /^--(html|cases)(=|$)/.test(arg)) ? ['chromium'] : []),
  },
};

const [name, ...args] = process.argv.slice(2);
const command = commands[name ?? ''];

try {
  if (!command) throw new NotReady(`There is no command "${name}": there are ${Object.keys(commands).join(', ')}.`);
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) throw new NotReady('Please install Node.js 20.19 or newer.');
  // File names on the command line are relative to where the command was given; npm has moved us already.
  chdir(fileURLToPath(new URL('..', import.meta.url)));
  await readyPackages();
  await readyBrowsers(command.browsers(args));
  await readyPrograms(command.programs ?? []);
  process.exitCode = await follow(command.script, args);
} catch (error) {
  if (!(error instanceof NotReady)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

/** Runs one of our scripts, and exits with its code. */
function follow(script, args) {
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal]));
  });
}
