import { base64 } from '@scure/base';
import { readKey } from '../../../src/core/entries/base32.ts';
import type { Draft } from '../../../src/core/entries/entry.ts';
import { askOwn } from './ask-own.ts';
import type { Run } from './run.ts';

/** An entry as a test names it; its codes have six digits and live for 30 seconds unless it says otherwise. */
export type KeptEntry = { readonly key: string } & Pick<Draft, 'layer' | 'account' | 'issuer'> &
  Partial<Pick<Draft, 'period' | 'digits'>>;

/** Puts an entry into the vault, which is created first if there is none; returns the entry's id. */
export async function keep(run: Run, { key, period = 30, digits = 6, ...names }: KeptEntry): Promise<string> {
  const read = readKey(key);
  if (!read.ok) throw new Error(`${key} is no key`);
  const made = await askOwn(run, 'vault/make', { plan: { kind: 'this-computer' }, own: null });
  if (!made.ok) throw new Error(`No vault: ${JSON.stringify(made)}`);
  const draft: Draft = { ...names, secret: base64.encode(read.value), algorithm: 'SHA1', digits, period };
  const added = await askOwn(run, 'entry/add', { draft });
  if (!added.ok) throw new Error(`Not kept: ${JSON.stringify(added)}`);
  return added.value.id;
}
