import { writeFile } from 'node:fs/promises';
import { type Bench, openBench } from '../test/bench/bench.ts';
import type { Found, Row } from '../test/bench/row.ts';
import { rows } from '../test/bench/rows.ts';
import { root } from '../test/e2e/harness/chromium.ts';
import { readArguments } from './bench/arguments.ts';
import { tableOf } from './bench/table.ts';
import { buildAll, isBuildStale } from './build/build.ts';
import { endingOf } from './start/ending.ts';

/**
 * The performance table: each row is a ratio to a floor that was measured in the same run, in turns with it. Numbers
 * from two machines, or from one on two days, can't be compared; their ratios can.
 */
const ending = endingOf();
let code = 1;
try {
  const { file, only } = readArguments(process.argv.slice(2));
  const chosen = rows.filter(({ name }) => only.length === 0 || only.includes(name));
  if (isBuildStale()) await buildAll();
  const bench = await openBench(root);
  ending.closes(bench.close);
  const results = await measureAll(chosen, bench);
  process.stdout.write(tableOf(results));
  if (file !== null) await writeFile(file, `${JSON.stringify(results.map(plain), null, 2)}\n`);
  code = 0;
} catch (error) {
  await ending.unlessTold();
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
}
await ending.unlessTold();
await ending.closeAll();
process.exit(code);

async function measureAll(chosen: readonly Row[], bench: Bench): Promise<{ row: Row; found: Found }[]> {
  const results: { row: Row; found: Found }[] = [];
  for (const row of chosen) {
    process.stderr.write(`Measuring ${row.what} …\n`);
    results.push({ row, found: await row.measure(bench) });
  }
  return results;
}

function plain({ row: { name, what, against, unit, aim }, found }: { row: Row; found: Found }): object {
  return { name, what, against, unit, aim: aim ?? null, ...found, ratio: found.value / found.floor };
}
