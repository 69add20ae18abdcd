// The rules of both locks: codes, recovery codes, the recovery key.
import { fromBase32 } from './base32.ts';
import type { Fresh } from './fresh.ts';
import { matchingStep } from './rfc6238.ts';
import type { AppSecret, AtlassianLock, BitbucketLock } from './world.ts';

export interface CodeRules {
  readonly now: () => number;
  /** Whether a code may be used twice at the same lock. */
  readonly replayAllowed: boolean;
}

export const newAtlassianLock = (
  fresh: Fresh,
  secret: string = fresh.secret(),
  first: AtlassianLock['first'] = 'app',
): AtlassianLock => ({
  secret,
  used: new Set(),
  recoveryKey: newRecoveryKey(fresh),
  first,
});

export const newBitbucketLock = (
  fresh: Fresh,
  secret: string = fresh.secret(),
  first: BitbucketLock['first'] = 'app',
): BitbucketLock => {
  const lock: BitbucketLock = { secret, used: new Set(), recoveryCodes: new Set(), first };
  renewRecoveryCodes(fresh, lock);
  return lock;
};

/** Twenty-four characters: the length that one user counted; the alphabet is assumed. */
export const newRecoveryKey = (fresh: Fresh): string => fresh.lettersAndDigits(24);

/** Six codes, which is known; their form is assumed. The old ones stop working. */
export const renewRecoveryCodes = (fresh: Fresh, lock: BitbucketLock): readonly string[] => {
  const hex = (): string => Buffer.from(fresh.bytes(6)).toString('hex');
  const codes = Array.from({ length: 6 }, () => hex().replace(/(.{4})(?=.)/g, '$1-'));
  lock.recoveryCodes.clear();
  for (const code of codes) lock.recoveryCodes.add(code);
  return codes;
};

export const acceptCode = (lock: AppSecret, code: string, { now, replayAllowed }: CodeRules): boolean => {
  const step = matchingStep(fromBase32(lock.secret), code, now());
  if (step === undefined || (!replayAllowed && lock.used.has(step))) return false;
  lock.used.add(step);
  return true;
};

export const acceptRecoveryCode = (lock: BitbucketLock, code: string): boolean =>
  lock.recoveryCodes.delete(code.trim().toLowerCase());

/** A used key is replaced right away; only the newest is valid. */
export const acceptRecoveryKey = (fresh: Fresh, lock: AtlassianLock, key: string): boolean => {
  if (key.replace(/[\s-]/g, '').toUpperCase() !== lock.recoveryKey) return false;
  lock.recoveryKey = newRecoveryKey(fresh);
  return true;
};
