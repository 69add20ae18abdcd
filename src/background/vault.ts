import { queue } from '../core/queue.ts';
import { failed, ok } from '../core/result.ts';
import { readMinutes } from '../core/settings.ts';
import type { Key } from '../core/vault/cipher.ts';
import type { Outcome } from '../core/vault/outcome.ts';
import { readOwnKey } from '../core/vault/read-way.ts';
import { passphraseHolds, type VaultState } from '../core/vault/state.ts';
import type { OwnKey, WayKind, WayPlan } from '../core/vault/way.ts';
import { now } from '../ports/clock.ts';
import { cipher, random } from '../ports/crypto.ts';
import { exclusively } from '../ports/disk.ts';
import type { Handlers } from '../ports/messages.ts';
import { forgetKept, noteKept, stores, whyNotHere, withReason } from './keeping.ts';
import { forgetReminder } from './recovery/reminder.ts';
import { settings, settingsOrUsual } from './settings.ts';
import * as holder from './vault/held-key.ts';
import { type Vault, vaultOn } from './vault/vault-on.ts';

const inTurn = queue();

/** The one vault of this extension. */
export const vault: Vault = vaultOn({
  stores,
  cipher,
  holder,
  now,
  random,
  patience: async () => (await settingsOrUsual()).lockAfter * 60_000,
  // The queue keeps the order. The lock keeps out other contexts, and is released if the background dies.
  alone: (task) => inTurn(() => exclusively('which-code-vault', task)),
});

/** What the pages may ask about unlocking and locking the vault. */
export const vaultHandlers = {
  'settings/lock-after': async ({ minutes }) => {
    if (minutes === null) return { minutes: (await settings.read()).lockAfter };
    const { lockAfter } = await settings.change((given) => ({ ...given, lockAfter: readMinutes(minutes) }));
    // This counts as a use, so the new time applies from now on.
    await vault.read();
    return { minutes: lockAfter };
  },
  'vault/state': () => vaultState('try'),
  'vault/make': async ({ plan, own }) => {
    const key = own === null ? null : ownKey(own);
    if ((plan.kind === 'this-computer') !== (key === null)) throw new Error('This is no way to open it');
    const not = await whyNotHere();
    if (not !== null) return failed(not);
    const made = await vault.make({ plan, own: key });
    if (made.ok) await noteKept();
    return typed(plan.kind, made);
  },
  'vault/unlock': async ({ way, own }) => {
    const opened = await vault.unlock(way, ownKey(own));
    return opened.ok ? typed(opened.value, ok('open')) : opened;
  },
  'vault/lock': async () => {
    await vault.lock();
    return {};
  },
  'vault/add-way': async ({ plan, own, proof }) => {
    const read = keyedPlan(plan);
    return typed(read.kind, await vault.addWay({ plan: read, own: ownKey(own) }, proof ?? null));
  },
  'vault/replace-way': async ({ way, plan, own, proof }) => {
    const read = keyedPlan(plan);
    return typed(read.kind, await vault.replaceWay(way, { plan: read, own: ownKey(own) }, proof));
  },
  'vault/remove-way': ({ way, stays, own }) => vault.removeWay(way, { id: stays, own: ownKey(own) }),
  'vault/erase': async () => {
    const erased = await vault.erase();
    // The codes are gone, even if that fails.
    if (erased.ok) await Promise.all([forgetReminder(), forgetKept()]).catch(console.error);
    return erased;
  },
} satisfies Partial<Handlers>;

/**
 * What the pages may know, and whether it's time to type the passphrase.
 * @param how whether to try if anything can be saved here, where nothing is
 */
export async function vaultState(how: 'try' | 'look' = 'look'): Promise<VaultState> {
  const state = await withReason(await vault.state(), how);
  if (!('ways' in state)) return state;
  const kinds = state.ways.map(({ kind }) => kind);
  const { passphraseTyped } = await settingsOrUsual();
  const due = kinds.includes('passphrase') && kinds.includes('passkey') && now() - passphraseTyped > passphraseHolds;
  return { ...state, passphraseDue: due };
}

/** Remembers that the user just proved to know the passphrase. */
async function typed<Result>(kind: WayKind | undefined, outcome: Outcome<Result>): Promise<Outcome<Result>> {
  if (kind === 'passphrase' && outcome.ok) {
    const passphraseTyped = now();
    // What the user asked for has succeeded, even if this fails.
    await settings.change((given) => ({ ...given, passphraseTyped })).catch(console.error);
  }
  return outcome;
}

/** A key that a page derived, as it came in a message. */
export function ownKey(given: OwnKey): Key {
  const key = readOwnKey(given);
  if (key === null) throw new Error('This is no key');
  return key;
}

function keyedPlan(plan: WayPlan) {
  if (plan.kind === 'this-computer') throw new Error('This is no way to open it');
  return plan;
}
