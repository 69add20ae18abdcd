import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chosenSeed } from './test/seed.ts';
import { closeWith, quickChecks, runTests } from './test/steps.ts';

/**
 * Everything that has to hold, one step after the other: a step that fails does not keep the others from telling what
 * they find. Ends with one line that counts it all.
 */
const seed = chosenSeed(process.env.SEED);
process.stdout.write(`What is only sampled is sampled by SEED=${seed}.\n`);
const results = await mkdtemp(join(tmpdir(), 'which-code-test-'));
// What is one and the same program in both browsers is tried in one, drawn by the seed.
process.env.ONE_BROWSER = '1';
closeWith([...(await quickChecks(results, seed)), await runTests('e2e', results, seed)]);
await rm(results, { recursive: true });
