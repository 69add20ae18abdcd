// What users do with a vault, for its tests: passphrases, entries, and ways to unlock it.
import { expect } from 'vitest';
import type { Draft } from '../../core/entries/entry.ts';
import { same } from '../../core/json-equal.ts';
import { ok } from '../../core/result.ts';
import type { Key } from '../../core/vault/cipher.ts';
import type { Content } from '../../core/vault/content.ts';
import { addEntry } from '../../core/vault/edit.ts';
import type { KeyProof, WayPlan, WayView } from '../../core/vault/way.ts';
import { random } from '../../ports/crypto.ts';
import { newWorld, type Program, start, type World } from './world.fake.ts';

/** A user's passphrase, without the work of deriving a key from it. */
export type Pass = { readonly plan: WayPlan; readonly own: Key };
export function newPass(): Pass {
  const salt = Buffer.from(random(16)).toString('base64');
  return {
    plan: { kind: 'passphrase', kdf: { name: 'argon2id', memory: 65_536, passes: 3, lanes: 1, salt } },
    own: random(32),
  };
}

/** A unique entry. */
export function newDraft(account: string): Draft {
  const secret = Buffer.from(random(20)).toString('base64');
  return { layer: 'bitbucket', issuer: 'Bitbucket', account, secret, algorithm: 'SHA1', digits: 6, period: 30 };
}

/** Adds an entry of this name. */
export function add({ vault }: Program, account: string) {
  const draft = newDraft(account);
  return vault.change((content) => addEntry(content, draft, account, 1));
}

/** The names of the entries in the open vault, or why there are none. */
export async function namesIn({ vault }: Program): Promise<readonly string[] | string> {
  const read = await vault.read();
  if (read.ok) return read.value.entries.map(({ account }) => account);
  return typeof read.why === 'string' ? read.why : 'problem';
}

/** Opens a locked vault with the first of these that fits one of its ways. */
export async function openWith({ vault }: Program, passes: readonly Pass[]): Promise<string> {
  const state = await vault.state();
  if (state.state !== 'locked') return state.state;
  for (const way of state.ways) {
    for (const { own } of passes) {
      const outcome = await vault.unlock(way.id, own);
      if (outcome.ok) return 'open';
      if (typeof outcome.why === 'string' && outcome.why !== 'wrong-key') return outcome.why;
    }
  }
  return 'locked';
}

/** The vault's ways, without their keys. */
export async function waysOf({ vault }: Pick<Program, 'vault'>): Promise<readonly WayView[]> {
  const state = await vault.state();
  return 'ways' in state ? state.ways : [];
}

/** The proof that a user with one of these passphrases is there now; null if none of them opens a way. */
export async function proofBy({ vault }: Program, passes: readonly Pass[]): Promise<KeyProof | null> {
  for (const { id, added: _, ...plan } of await waysOf({ vault }))
    for (const pass of passes)
      if (same(pass.plan, plan)) return { way: id, own: Buffer.from(pass.own).toString('base64') };
  return null;
}

/** Adds another passphrase to the existing ones. */
export async function addPass(program: Program, pass: Pass, known: readonly Pass[]) {
  return program.vault.addWay(pass, await proofBy(program, known));
}

/** A world whose vault has these entries and passphrases, or unlocks by itself if there are none. */
export async function filledWorld(
  passes: readonly Pass[],
  entries: readonly string[] = ['a', 'b', 'c', 'd'],
): Promise<World> {
  const world = newWorld();
  const program = start(world);
  const [first, ...others] = passes;
  await program.vault.make(first ?? { plan: { kind: 'this-computer' }, own: null });
  for (const pass of others) await addPass(program, pass, passes);
  for (const name of entries) expect(await add(program, name)).toHaveProperty('ok', true);
  return world;
}

/** A change that can be counted, so that a lost one is noticed. */
export const countUp = (content: Content) =>
  ok({
    content: { ...content, backup: (content.backup ?? 0) + 1 },
    result: null,
  });
