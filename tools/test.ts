import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chosenSeed } from './test/seed.ts';
import { closeWith, quickChecks, runTests } from './test/steps.ts';

/**
 * Everything that has to pass, one step at a time: a step that fails doesn't keep the others from reporting what they
 * find. Ends with one line that counts everything.
 */
const seed = chosenSeed(process.env.SEED);
process.stdout.write(`What is only sampled is sampled by SEED=${seed}.\n`);
const results = await mkdtemp(join(tmpdir(), 'which-code-test-'));
// Tests of code that is the same in both browsers run in one, chosen by the seed.
process.env.ONE_BROWSER = '1';
closeWith([...(await quickChecks(results, seed)), await runTests('e2e', results, seed)]);
await rm(results, { recursive: true });
