// What the user's phone shows, worked out from the practice side's own secrets.
import { fromBase32 } from './base32.ts';
import type { Practice } from './practice.ts';
import { counterCode, stepAt } from './rfc6238.ts';
import type { Account, AppSecret } from './world.ts';

export type PhoneLayer = 'atlassian' | 'bitbucket' | 'company';

const lockOf = (account: Account, layer: PhoneLayer): AppSecret => {
  const lock = layer === 'company' ? account.company?.code : account[layer];
  if (lock === undefined) throw new Error(`${account.email} has no ${layer} second step`);
  return lock;
};

export interface PhoneOptions {
  /** The next code where the present one was used already: within the window, so that no test waits half a minute. */
  readonly unused?: boolean;
}

export const phoneCode = (
  practice: Practice,
  account: Account | string,
  layer: PhoneLayer,
  { unused = false }: PhoneOptions = {},
): string => {
  const person = typeof account === 'string' ? practice.world.accounts.get(account) : account;
  if (person === undefined) throw new Error('There is no such account');
  const { secret, used } = lockOf(person, layer);
  const step = stepAt(practice.rules().now());
  return counterCode(fromBase32(secret), unused && used.has(step) ? step + 1 : step);
};

/** The code for a key that a set-up page shows, as read from that page. */
export const codeForKey = (practice: Practice, key: string): string =>
  counterCode(fromBase32(key), stepAt(practice.rules().now()));
