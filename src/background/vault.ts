import { fromBase64 } from '../core/base64.ts';
import { readPlan } from '../core/vault/way.ts';
import { now } from '../ports/clock.ts';
import { databaseStore } from '../ports/database-store.ts';
import { localStore } from '../ports/local-store.ts';
import { exclusively } from '../ports/lock.ts';
import type { Handlers } from '../ports/messages.ts';
import { queue } from '../ports/queue.ts';
import { cipher, random } from '../ports/seal.ts';
import { settings } from './settings.ts';
import { guard } from './vault/guard.ts';
import { type Key, keeper } from './vault/keeper.ts';
import * as holder from './vault/open-key.ts';

const inTurn = queue();

/** The one vault of this extension. */
export const vault = guard({
  keeper: keeper({ stores: [localStore, databaseStore], cipher, random }),
  holder,
  cipher,
  now,
  random,
  patience: async () => (await settings.read()).lockAfter * 60_000,
  // The queue keeps the order; the lock keeps out other contexts, and is freed when the background dies.
  alone: (task) => inTurn(() => exclusively('which-code-vault', task)),
});

/** What the pages may ask about opening and closing the vault. */
export const vaultHandlers = {
  'vault/state': () => vault.state(),
  'vault/make': async ({ plan, own }) => {
    const read = readPlan(plan);
    const key = own === null ? null : ownKey(own);
    if (read === null || (read.kind === 'this-computer') !== (key === null))
      throw new Error('This is no way to open it');
    return vault.make(read, key);
  },
  'vault/unlock': ({ way, own }) => vault.unlock(String(way), ownKey(own)),
  'vault/lock': async () => {
    await vault.lock();
    return {};
  },
  'vault/add-way': ({ plan, own }) => vault.addWay(keyedPlan(plan), ownKey(own)),
  'vault/replace-way': ({ way, plan, own }) => vault.replaceWay(String(way), keyedPlan(plan), ownKey(own)),
  'vault/remove-way': ({ way, stays, own }) => vault.removeWay(String(way), { id: String(stays), own: ownKey(own) }),
  'vault/erase': () => vault.erase(),
} satisfies Partial<Handlers>;

function ownKey(given: unknown): Key {
  const key = fromBase64(given);
  if (key?.length !== 32) throw new Error('This is no key');
  return key;
}

function keyedPlan(given: unknown) {
  const plan = readPlan(given);
  if (plan === null || plan.kind === 'this-computer') throw new Error('This is no way to open it');
  return plan;
}
