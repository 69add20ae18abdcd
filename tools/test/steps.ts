import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { buildAll } from '../build/build.ts';

/** How many things passed, and how many didn't. */
export type Count = { readonly passed: number; readonly failed: number };

/** The sum of all counts. */
export function total(counts: readonly Count[]): Count {
  const sum = (key: keyof Count) => counts.reduce((so_far, count) => so_far + count[key], 0);
  return { passed: sum('passed'), failed: sum('failed') };
}

/** Says in the last line how many things passed, and exits with code 1 if one didn't. */
export function closeWith(counts: readonly Count[]): void {
  const { passed, failed } = total(counts);
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  process.exitCode = failed === 0 ? 0 : 1;
}

/**
 * Everything that needs no browser: build, types, lint and unit tests. One that fails doesn't keep the others from
 * running.
 */
export async function quickChecks(folder: string, seed: number): Promise<readonly Count[]> {
  return [
    await check('build', buildAll),
    await check('types', 'tsc', ['-p', 'tsconfig.json']),
    await check('types of the core', 'tsc', ['-p', 'src/core/tsconfig.json']),
    await check('lint', 'biome', ['check', '--error-on-warnings', '.']),
    await runTests('unit', folder, seed),
  ];
}

/** Runs one check, a function or an installed tool, and counts it as one. */
export async function check(
  name: string,
  what: string | (() => Promise<void>),
  args: readonly string[] = [],
): Promise<Count> {
  process.stdout.write(`\n== ${name}\n`);
  const held = typeof what === 'string' ? tool(what, args) : await holds(what);
  process.stdout.write(held ? 'ok\n' : `FAILED: ${name}\n`);
  return { passed: held ? 1 : 0, failed: held ? 0 : 1 };
}

/**
 * Runs one project of the tests, including those whose names begin with its name, and returns its counts. A run without
 * any test has failed.
 * @param more further options for the runner, or parts of the names of the files to run
 */
export async function runTests(
  project: 'unit' | 'e2e',
  folder: string,
  seed: number,
  more: readonly string[] = [],
): Promise<Count> {
  process.stdout.write(`\n== ${project}\n`);
  const file = join(folder, `${project}.json`);
  rmSync(file, { force: true });
  const held = tool(
    'vitest',
    ['run', '--project', `${project}*`, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...more],
    { SEED: String(seed) },
  );
  const report = existsSync(file) ? readFileSync(file, 'utf8') : '{}';
  const failures = failuresOf(report);
  if (failures.length > 0) process.stdout.write(`\nFailed in ${project}:\n${failures.join('\n')}\n`);
  return countOf(report, held);
}

type Report = {
  readonly testResults?: readonly {
    readonly name: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages?: readonly string[];
    }[];
  }[];
};

/**
 * A line for each test that failed, from the runner's own report: where, which, and the first line of why. The runner
 * itself prints nothing about a failure if it was told to stop at the first one while another file was still running.
 */
export function failuresOf(report: string): readonly string[] {
  const { testResults = [] }: Report = JSON.parse(report);
  return testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages = [] }) => {
        const why = failureMessages.join('\n').trim().split('\n')[0];
        return `${relative('', name)}: ${fullName.trim()}${why ? `: ${why}` : ''}`;
      }),
  );
}

/** Reads the runner's own report; a failure outside any test, such as a file that can't be read, counts as one. */
export function countOf(report: string, held: boolean): Count {
  const { numPassedTests = 0, numFailedTests = 0 }: { numPassedTests?: number; numFailedTests?: number } =
    JSON.parse(report);
  const silentTrouble = numFailedTests === 0 && (!held || numPassedTests === 0);
  return { passed: numPassedTests, failed: silentTrouble ? 1 : numFailedTests };
}

async function holds(task: () => Promise<void>): Promise<boolean> {
  try {
    await task();
    return true;
  } catch (error) {
    process.stdout.write(`${error instanceof Error ? error.stack : error}\n`);
    return false;
  }
}

const packageOf: Readonly<Record<string, string>> = { tsc: 'typescript', biome: '@biomejs/biome', vitest: 'vitest' };

/** Runs a package's program, with this Node, so that it works the same on every system. */
function tool(name: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): boolean {
  const manifest = createRequire(import.meta.url).resolve(`${packageOf[name] ?? name}/package.json`);
  const { bin }: { bin: Readonly<Record<string, string>> } = JSON.parse(readFileSync(manifest, 'utf8'));
  const program = join(dirname(manifest), bin[name] ?? name);
  const settings = { env: { ...process.env, ...env }, stdio: ['ignore', 'inherit', 'inherit'] as const };
  return spawnSync(process.execPath, [program, ...args], { ...settings, stdio: [...settings.stdio] }).status === 0;
}
