import { begin, count } from '../../core/clock/counted-time.ts';
import { realTime } from '../../core/clock/reading.ts';
import { freshLog, type Noticing, note, readLog } from '../../core/recovery/log.ts';
import { now } from '../../ports/clock.ts';
import { randomId } from '../../ports/crypto.ts';
import { diskDocument } from '../../ports/disk.ts';
import { sessionDocument } from '../../ports/session.ts';
import { clockReading } from '../clock.ts';

/**
 * What has to be known about recovery while the vault is locked. Not encrypted: it has locks and times, but no account
 * names.
 */
export const log = diskDocument('recovery', { version: 2, fresh: freshLog, read: readLog });

const session = sessionDocument('session', (given) => (typeof given === 'string' ? given : ''));

/** A name for this run of the browser; each restart gets another. */
export async function thisSession(): Promise<string> {
  return session.change((given) => given || randomId());
}

/** Counted time (see `core/clock/counted-time.ts`), brought up to date. */
export async function countedTime(): Promise<number> {
  const reading = await clockReading();
  const { time } = await log.change((given) => {
    const present = now();
    const begun = given.time.last === 0 ? begin(present) : given.time;
    return { ...given, time: count(begun, present, realTime(reading, present)) };
  });
  return time.counted;
}

/**
 * Notes what a page let us notice: that it shows codes, asks for one, and the like. Never which ones, and only here.
 */
export async function notice(noticed: readonly Noticing[]): Promise<void> {
  if (noticed.length === 0) return;
  const session = await thisSession();
  await log.change((given) => noticed.reduce((noted, it) => note(noted, it, session, now()), given));
}
