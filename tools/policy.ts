import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { policyKeys, readPolicy } from '../src/core/policy/policy.ts';

// What the extension makes of a policy file, key by key: `npm run policy -- FILE`. The file holds the keys themselves, or
// a browser's whole policy with ours in it. Ends with 1 if anything in it isn't understood.

type Tree = { readonly [name: string]: unknown };

function isTree(given: unknown): given is Tree {
  return typeof given === 'object' && given !== null && !Array.isArray(given);
}

/** The part of a file that is ours: wherever one of our keys is, else the whole file. */
function ownPart(given: unknown): Tree | null {
  if (!isTree(given)) return null;
  if (Object.keys(given).some((key) => policyKeys.includes(key))) return given;
  for (const value of Object.values(given)) {
    const found = ownPart(value);
    if (found !== null) return found;
  }
  return null;
}

try {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1)
    throw new Error('npm run policy takes one file: npm run policy -- FILE');
  const given: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!isTree(given)) throw new Error(`${file} holds no policy: it has to be a JSON object.`);
  const set = ownPart(given) ?? given;
  const { problems, cleaned, ...policy } = readPolicy(set);
  for (const key of Object.keys(set)) {
    const used = (policy as Tree)[key];
    const value = used === undefined ? 'off' : JSON.stringify(used);
    const note = problems.includes(key) ? ' (not all of it was understood)' : '';
    const lost = cleaned.includes(key) ? ' (without characters that no one can see)' : '';
    process.stdout.write(
      problems.includes(key) && (used === undefined || (Array.isArray(used) && used.length === 0))
        ? `${key}: not understood, ignored\n`
        : `${key}: ${value}${note}${lost}\n`,
    );
  }
  process.exitCode = problems.length === 0 ? 0 : 1;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
