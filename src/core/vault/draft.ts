import { fromBase64, toBase64 } from '../base64.ts';
import { algorithms, type Draft, entryLayers, type Naming, readName } from '../entries/entry.ts';

/** Reads a draft that came in a message; null for anything that the vault must not hold. */
export function readDraft(given: unknown): Draft | null {
  const naming = readNaming(given);
  if (naming === null || typeof given !== 'object' || given === null) return null;
  const { secret, algorithm, digits, period } = given as Readonly<Record<string, unknown>>;
  const known = algorithms.find((it) => it === algorithm);
  const bytes = fromBase64(secret);
  if (known === undefined || bytes === null) return null;
  if (bytes.length === 0 || bytes.length > 128 || !within(digits, 5, 10) || !within(period, 1, 300)) return null;
  return { ...naming, secret: toBase64(bytes), algorithm: known, digits, period };
}

/** Reads the names of an entry that came in a message; null where they are not fit to be shown. */
export function readNaming(given: unknown): Naming | null {
  if (typeof given !== 'object' || given === null) return null;
  const { layer, account, issuer } = given as Readonly<Record<string, unknown>>;
  const known = entryLayers.find((it) => it === layer);
  if (known === undefined || typeof account !== 'string' || typeof issuer !== 'string') return null;
  const [one, other] = [readName(account), readName(issuer)];
  return 'value' in one && 'value' in other ? { layer: known, account: one.value, issuer: other.value } : null;
}

function within(given: unknown, least: number, most: number): given is number {
  return Number.isSafeInteger(given) && Number(given) >= least && Number(given) <= most;
}
