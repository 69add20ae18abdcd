import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chosenSeed } from './test/seed.ts';
import { closeWith, quickChecks } from './test/steps.ts';

/** The inner loop: everything that needs no browser. */
const seed = chosenSeed(process.env.SEED);
const results = await mkdtemp(join(tmpdir(), 'which-code-check-'));
closeWith(await quickChecks(results, seed));
await rm(results, { recursive: true });
