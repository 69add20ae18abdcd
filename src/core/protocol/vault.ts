import type { Outcome } from '../vault/outcome.ts';
import type { VaultState } from '../vault/state.ts';
import type { KeyProof, OwnKey, WayPlan } from '../vault/way.ts';
import { fromPages, type Nothing } from './message.ts';

/** Unlocking, locking, and the ways to do it. */
export const vaultMessages = {
  /** Sets after how many minutes the vault locks; with null only tells it. */
  'settings/lock-after': fromPages<(ask: { readonly minutes: number | null }) => { readonly minutes: number }>(),
  'vault/state': fromPages<(ask: Nothing) => VaultState>(),
  'vault/make': fromPages<(ask: { readonly plan: WayPlan; readonly own: OwnKey | null }) => Outcome<string>>(),
  'vault/unlock': fromPages<(ask: { readonly way: string; readonly own: OwnKey }) => Outcome<string>>(),
  'vault/lock': fromPages<(ask: Nothing) => Nothing>(),
  /** Without a proof only where the vault opens by itself: there is nothing yet to prove it by. */
  'vault/add-way':
    fromPages<(ask: { readonly plan: WayPlan; readonly own: OwnKey; readonly proof?: KeyProof }) => Outcome<string>>(),
  'vault/replace-way':
    fromPages<
      (ask: {
        readonly way: string;
        readonly plan: WayPlan;
        readonly own: OwnKey;
        readonly proof: KeyProof;
      }) => Outcome<string>
    >(),
  /** The key of the way that stays is the proof. */
  'vault/remove-way':
    fromPages<(ask: { readonly way: string; readonly stays: string; readonly own: OwnKey }) => Outcome<string>>(),
  /** Needs no proof: no key leaves, and a user who is locked out has to be able to start over. */
  'vault/erase': fromPages<(ask: Nothing) => Outcome<string>>(),
};
