import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildAll } from './build/build.ts';
import { chosenSeed } from './test/seed.ts';
import { type Count, closeWith, runTests } from './test/steps.ts';

const rounds = 10;

/**
 * Runs every end-to-end test again and again, each round with its files in another order and with other samples, to
 * find what fails only now and then, or after something else. The tests of one file stay in order: they are often the
 * steps of one story, told in one browser. Before that, it runs in full everything that `npm test` only samples, which
 * takes hours. Stops at the first failure, since what follows one says little.
 */
const names = process.argv.slice(2);
try {
  const option = names.find((name) => name.startsWith('-'));
  if (option !== undefined)
    throw new Error(`npm run soak knows no "${option}": it takes parts of the names of test files.`);
  await soak(chosenSeed(process.env.SEED));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}

async function soak(first: number): Promise<void> {
  const results = await mkdtemp(join(tmpdir(), 'which-code-soak-'));
  const counts: Count[] = [];
  process.stdout.write(`The order comes from SEED=${first}.\n`);
  try {
    await buildAll();
    for (let round = 0; round < rounds; round += 1) {
      const seed = first + round;
      // In the first round, what is sampled otherwise is taken in full.
      process.env.SOAK = round === 0 ? '1' : '';
      if (round === 0 && names.length === 0) {
        const units = await runTests('unit', results, seed, ['--bail=1', '--testTimeout=3600000']);
        counts.push(units);
        if (units.failed > 0) break;
      }
      process.stdout.write(`\nRound ${round + 1} of ${rounds}, SEED=${seed}\n`);
      const order = ['--sequence.shuffle.files', `--sequence.seed=${seed}`, '--bail=1'];
      const count = await runTests('e2e', results, seed, [...order, ...names]);
      counts.push(count);
      if (count.failed === 0) continue;
      const again = ['SEED=', seed, ' npm run soak', ...(names.length > 0 ? [' -- ', names.join(' ')] : [])].join('');
      process.stdout.write(`Stopped at the first failure, in round ${round + 1}. The same order again: ${again}\n`);
      break;
    }
  } finally {
    await rm(results, { recursive: true });
  }
  closeWith(counts);
}
