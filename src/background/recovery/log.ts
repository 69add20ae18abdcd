import type { RecoveryLayer } from '../../core/recovery/artefact.ts';
import { freshLog, note, readLog } from '../../core/recovery/log.ts';
import { begin, count } from '../../core/recovery/time.ts';
import type { Verdict } from '../../core/verdict.ts';
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

/** Notes what a page let us notice: that it shows codes, or asks for one. Never which. */
export async function notice(verdict: Verdict): Promise<void> {
  const noticed = noticedOn(verdict);
  if (noticed === null) return;
  const seen = { ...noticed, at: now(), session: await thisSession() };
  await log.change((given) => note(given, seen));
}

function noticedOn({ page }: Verdict): { readonly layer: RecoveryLayer; readonly what: 'shown' | 'asked' } | null {
  switch (page) {
    case 'atlassian-recovery-shown':
      return { layer: 'atlassian', what: 'shown' };
    case 'bitbucket-recovery-shown':
      return { layer: 'bitbucket', what: 'shown' };
    case 'atlassian-recovery-key':
      return { layer: 'atlassian', what: 'asked' };
    case 'bitbucket-recovery-code':
      return { layer: 'bitbucket', what: 'asked' };
    default:
      return null;
  }
}
