import { freshLog, type Noticing, note, readLog } from '../../core/recovery/log.ts';
import { begin, count } from '../../core/recovery/time.ts';
import { now } from '../../ports/clock.ts';
import { diskDocument } from '../../ports/disk.ts';
import { randomId } from '../../ports/seal.ts';
import { sessionDocument } from '../../ports/session.ts';

/** What has to be known of recovery while the vault is locked. Plain: it names a lock and times, and nobody. */
export const log = diskDocument('recovery', { version: 1, fresh: freshLog, read: readLog });

const session = sessionDocument('session', (given) => (typeof given === 'string' ? given : ''));

/** A name for this run of the browser, another one after each restart. */
export async function thisSession(): Promise<string> {
  return session.change((given) => given || randomId());
}

/** Counted time (see `core/recovery/time.ts`), brought up to the present. */
export async function countedTime(): Promise<number> {
  const { time } = await log.change((given) => ({
    ...given,
    time: given.time.largest === 0 ? begin(now()) : count(given.time, now()),
  }));
  return time.counted;
}

/** Notes what a page let us notice: that it shows codes, asks for one, and the like. Never which. */
export async function notice(noticed: readonly Noticing[]): Promise<void> {
  if (noticed.length === 0) return;
  const session = await thisSession();
  await log.change((given) => noticed.reduce((noted, it) => note(noted, it, now(), session), given));
}
