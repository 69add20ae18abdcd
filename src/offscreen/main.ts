import { clearIfHeld } from '../ports/clipboard.ts';
import { now } from '../ports/clock.ts';
import { ask } from '../ports/messages.ts';

/** Waits until the last copied code has expired, clears it, and says so; the background then closes this document. */
async function look(): Promise<void> {
  const { copied } = await ask('clipboard/due', {});
  if (copied !== null && now() < copied.end) {
    // Asked again then, since another code may have been copied meanwhile.
    setTimeout(() => void look(), copied.end - now());
    return;
  }
  if (copied !== null) await clearIfHeld(copied.text);
  await ask('clipboard/over', { end: copied?.end ?? now() });
}

await look();
