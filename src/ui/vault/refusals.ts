import type { Refusal } from '../../core/vault/state.ts';
import { type MessageKey, type Say, say } from '../../core/words/say.ts';

/** What to tell the user when the vault refused. */
export function refusalSay(refusal: Refusal): Say {
  return say(refusals[refusal]);
}

const refusals: { readonly [R in Refusal]: MessageKey } = {
  locked: 'codes_locked',
  unreadable: 'codes_unreadable',
  newer: 'vault_newer',
  empty: 'vault_empty',
  'wrong-key': 'vault_wrong_key',
  'no-proof': 'vault_no_proof',
  full: 'vault_full',
  'not-saved': 'vault_not_saved',
};
