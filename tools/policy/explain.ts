import { policyKeys, readPolicy } from '../../src/core/policy/policy.ts';

type Tree = { readonly [name: string]: unknown };

/** What the extension makes of a policy, a line for each key, and whether it understood all of it. */
export type Explained = { readonly lines: readonly string[]; readonly understood: boolean };

/**
 * Explains a policy file key by key. It has the keys themselves, or a browser's whole policy with ours somewhere in it.
 * @throws with a sentence if it isn't JSON, or no object
 */
export function explainPolicy(text: string): Explained {
  const given: unknown = parse(text);
  if (!isTree(given)) throw new Error('This file has no policy: it has to be a JSON object.');
  const set = ownPart(given) ?? given;
  const { problems, cleaned, ...policy } = readPolicy(set);
  const used = (key: string): unknown => (policy as Tree)[key];
  const line = (key: string): string => {
    const value = used(key);
    const isBad = problems.includes(key);
    if (isBad && (value === undefined || (Array.isArray(value) && value.length === 0)))
      return `${key}: not understood, ignored`;
    const note = isBad ? ' (not all of it was understood)' : '';
    const lost = cleaned.includes(key) ? ' (without characters that no one can see)' : '';
    return `${key}: ${value === undefined ? 'off' : JSON.stringify(value)}${note}${lost}`;
  };
  return { lines: Object.keys(set).map(line), understood: problems.length === 0 };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`This file isn't JSON: ${error instanceof Error ? error.message : error}`);
  }
}

function isTree(given: unknown): given is Tree {
  return typeof given === 'object' && given !== null && !Array.isArray(given);
}

/** The part of a file that is ours: wherever one of our keys is. */
function ownPart(given: unknown): Tree | null {
  if (!isTree(given)) return null;
  if (Object.keys(given).some((key) => policyKeys.includes(key))) return given;
  for (const value of Object.values(given)) {
    const found = ownPart(value);
    if (found !== null) return found;
  }
  return null;
}
