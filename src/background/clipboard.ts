import { type Copied, readCopied } from '../core/entries/copied.ts';
import { clearFromHere, endWatcher, startWatcher } from '../ports/clipboard.ts';
import { now, setAlarm } from '../ports/clock.ts';
import type { Handlers } from '../ports/messages.ts';
import { mayUseClipboard } from '../ports/permissions.ts';
import { sessionDocument } from '../ports/session.ts';

/** The last code that was copied, in memory only, and only if the user wants it cleared. */
const copied = sessionDocument<Copied | null>('clipboard', (given) => readCopied(given, now()));

/** The alarm that helps if the background was stopped meanwhile. The remembered end time is what decides. */
export const clipboardAlarm = 'clipboard';

/**
 * Clears the clipboard once a copied code has expired: only with the user's permission, and only if it still has the
 * code.
 */
export const clipboardHandlers = {
  'clipboard/copied': async (given) => {
    const read = readCopied(given, now());
    if (read === null || !(await mayUseClipboard())) return { clears: false };
    await copied.change(() => read);
    setAlarm(clipboardAlarm, read.end);
    await watch(read);
    return { clears: true };
  },
  'clipboard/due': async () => ({ copied: await copied.read() }),
  'clipboard/over': async ({ end }) => {
    await forget(end);
    return {};
  },
} satisfies Partial<Handlers>;

/** Continues where the background left off. */
export async function watchClipboard(): Promise<void> {
  const read = await copied.read();
  if (read !== null) await watch(read);
}

async function watch(read: Copied): Promise<void> {
  if (await startWatcher()) return;
  const left = read.end - now();
  if (left > 0) setTimeout(() => void watchClipboard(), left);
  else if (await mayUseClipboard()) {
    await clearFromHere(read.text);
    await forget(read.end);
  }
}

/** A code that was copied after that one is still remembered. */
async function forget(end: number): Promise<void> {
  const left = await copied.change((given) => (given !== null && given.end <= end ? null : given));
  if (left === null) await endWatcher();
}
