import * as v from 'valibot';
import type { Outcome } from '../vault/outcome.ts';
import { keyProof, planShape } from '../vault/read-way.ts';
import type { VaultState } from '../vault/state.ts';
import type { KeyProof, OwnKey, WayPlan } from '../vault/way.ts';
import { anyNumber, fromPages, type Nothing, nothing } from './message.ts';

/** Unlocking, locking, and the ways to do it. */
export const vaultMessages = {
  /** Sets after how many minutes the vault locks; with null it only returns that. */
  'settings/lock-after': fromPages<(ask: { readonly minutes: number | null }) => { readonly minutes: number }>(
    v.object({ minutes: v.nullable(anyNumber) }),
  ),
  'vault/state': fromPages<(ask: Nothing) => VaultState>(nothing),
  'vault/make': fromPages<(ask: { readonly plan: WayPlan; readonly own: OwnKey | null }) => Outcome<string>>(
    v.object({ plan: planShape, own: v.nullable(v.string()) }),
  ),
  'vault/unlock': fromPages<(ask: { readonly way: string; readonly own: OwnKey }) => Outcome<string>>(
    v.object({ way: v.string(), own: v.string() }),
  ),
  'vault/lock': fromPages<(ask: Nothing) => Nothing>(nothing),
  /** Without a proof only if the vault unlocks by itself: then there is nothing to prove it by. */
  'vault/add-way': fromPages<
    (ask: { readonly plan: WayPlan; readonly own: OwnKey; readonly proof?: KeyProof }) => Outcome<string>
  >(v.object({ plan: planShape, own: v.string(), proof: v.exactOptional(keyProof) })),
  'vault/replace-way': fromPages<
    (ask: {
      readonly way: string;
      readonly plan: WayPlan;
      readonly own: OwnKey;
      readonly proof: KeyProof;
    }) => Outcome<string>
  >(v.object({ way: v.string(), plan: planShape, own: v.string(), proof: keyProof })),
  /** The key of the way that stays is the proof. */
  'vault/remove-way': fromPages<
    (ask: { readonly way: string; readonly stays: string; readonly own: OwnKey }) => Outcome<string>
  >(v.object({ way: v.string(), stays: v.string(), own: v.string() })),
  /** Needs no proof: no key leaves, and a user who is locked out has to be able to start over. */
  'vault/erase': fromPages<(ask: Nothing) => Outcome<string>>(nothing),
};
