import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { explainPolicy } from './policy/explain.ts';

// What the extension makes of a policy file: `npm run policy -- FILE`. Exit code 1 if anything in it isn't understood.
try {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1)
    throw new Error('npm run policy takes one file: npm run policy -- FILE');
  const { lines, understood } = explainPolicy(readFileSync(file, 'utf8'));
  for (const line of lines) process.stdout.write(`${line}\n`);
  process.exitCode = understood ? 0 : 1;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
