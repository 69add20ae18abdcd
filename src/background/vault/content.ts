import { failed, ok } from '../../core/result.ts';
import type { Content } from '../../core/vault/content.ts';
import type { Edited } from '../../core/vault/edit.ts';
import { withoutOverdue } from '../../core/vault/edit.ts';
import type { Outcome } from '../../core/vault/outcome.ts';
import type { Proof } from '../../core/vault/way.ts';
import { careful, type How, isProven, termFromNow, toEdit, whileOpen } from './access.ts';
import { newestOnDisks } from './disks.ts';
import type { Platform } from './platform.ts';
import { letOldestGo, saveNext } from './saving.ts';

/**
 * What is in the vault. Usually this reads the same documents from both stores and writes nothing. If anything is odd,
 * such as a deleted store, it runs alone, reads everything and repairs.
 */
export async function readContent(platform: Platform, how: How): Promise<Outcome<Content>> {
  const { holder, now } = platform;
  const held = await holder.heldKey(now());
  const quick = held && (await newestOnDisks(platform, held));
  if (held && quick) {
    if (held.until !== null && how === 'use')
      await holder.keepKey({ ...held, ...(await termFromNow(platform, false)) }, held.keyId);
    return ok(quick.content);
  }
  return whileOpen(platform, async ({ content }) => ok(content), how);
}

/**
 * What is in the vault, for a copy that leaves this computer: only with a proof or, if the vault unlocks by itself,
 * after the user was warned.
 */
export function readToExport(platform: Platform, proof: Proof | null): Promise<Outcome<Content>> {
  return whileOpen(platform, async (open) => {
    const may = open.byItself ? proof === 'warned' : await isProven(platform, open, proof);
    return may ? ok(open.content) : failed('no-proof');
  });
}

/** A change to the content, or what is wrong with the user's input. */
export type Change<Result> = (content: Content) => Edited<Result>;

/**
 * Changes what is in the vault. It's done only when both stores have read the new state back. Every change also removes
 * deleted entries whose time is up.
 */
export function changeContent<Result>(platform: Platform, by: Change<Result>): Promise<Outcome<Result>> {
  const { stores, holder, now } = platform;
  return careful(platform, async () => {
    const open = await toEdit(platform);
    if (typeof open === 'string') return failed(open);
    if (open.found.includes(null)) return failed('not-saved');
    const { key, keyId, until, lasts } = open;
    const changed = by(open.content);
    const content = changed.ok ? withoutOverdue(changed.value.content, now()) : open.content;
    const saved = content === open.content ? null : await saveNext(platform, content, open);
    const number = saved?.number ?? open.number;
    // This counts as a use even if nothing changed: the key is held longer.
    const held = holder.keepKey({ key, keyId, number, until, lasts }, keyId);
    await Promise.all([held, saved && letOldestGo(stores, saved)]);
    return changed.ok ? ok(changed.value.result) : changed;
  });
}
