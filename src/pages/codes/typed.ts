import { base64 } from '@scure/base';
import { readKey } from '../../core/entries/base32.ts';
import {
  type Algorithm,
  type Draft,
  type EntryLayer,
  type Naming,
  type Recipe,
  readName,
  usualRecipe,
} from '../../core/entries/entry.ts';
import { readOtpauth } from '../../core/entries/otpauth.ts';
import { failed, ok, type Result } from '../../core/result.ts';
import { type Say, say } from '../../core/words/say.ts';

/** What is in the form. Fields that the user didn't touch are undefined, and follow from the address or the lock. */
export type Typed = {
  readonly key: string;
  readonly layer?: EntryLayer;
  readonly account?: string;
  readonly issuer?: string;
  readonly algorithm: Algorithm;
  readonly digits: string;
  readonly period: string;
};
export const nothingTyped: Typed = {
  key: '',
  algorithm: usualRecipe.algorithm,
  digits: String(usualRecipe.digits),
  period: String(usualRecipe.period),
};

export type NameField = 'layer' | 'account' | 'issuer';
export type FieldName = 'key' | 'digits' | 'period' | NameField;
/** What is wrong, each with its field. */
export type Problems<Field extends string = FieldName> = { readonly [F in Field]?: Say };

/** The names as they are shown: typed, else from the address, else the default. */
export type Names = { readonly layer: EntryLayer | undefined; readonly account: string; readonly issuer: string };

/** Whether this is meant to be an address: a key has neither a colon nor a slash. */
export function isAddress(text: string): boolean {
  return /^\s*[a-z][a-z0-9+.-]*:/i.test(text);
}

const ownNames: { readonly [L in EntryLayer]: string } = {
  atlassian: 'Atlassian',
  bitbucket: 'Bitbucket',
  company: '',
  none: '',
};

/** The names that the form shows. A site with only one name needn't be named. */
export function namesIn(typed: Typed): Names {
  const address = isAddress(typed.key) ? readOtpauth(typed.key) : null;
  const given = address?.ok ? address.value : null;
  const layer = typed.layer ?? given?.layer;
  return {
    layer,
    account: typed.account ?? given?.account ?? '',
    issuer: typed.issuer ?? (given?.issuer || (layer ? ownNames[layer] : '')),
  };
}

/** Reads the form: an entry, or everything that is wrong with it, so that the user can fix it all at once. */
export function readTyped(typed: Typed): Result<Draft, Problems> {
  const names = readNames(namesIn(typed));
  const made = isAddress(typed.key) ? ofAddress(typed.key) : ofKey(typed);
  if (names.ok && made.ok) return ok({ ...made.value, ...names.value });
  return failed({ ...(made.ok ? {} : made.why), ...(names.ok ? {} : names.why) });
}

/** Reads the names of an entry as they were typed. */
export function readNames(names: Names): Result<Naming, Problems<NameField>> {
  const account = readName(names.account);
  const issuer = readName(names.issuer);
  const problems: { -readonly [F in NameField]?: Say } = {};
  if (!account.ok) problems.account = account.why;
  else if (account.value === '' && issuer.ok && issuer.value === '') problems.account = say('add_account_missing');
  if (!issuer.ok) problems.issuer = issuer.why;
  if (names.layer === undefined) problems.layer = say('add_lock_missing');
  if (names.layer === undefined || !account.ok || !issuer.ok || problems.account) return failed(problems);
  return ok({ layer: names.layer, account: account.value, issuer: issuer.value });
}

type Made = Result<Recipe & Pick<Draft, 'secret'>, Problems>;

function ofAddress(text: string): Made {
  const read = readOtpauth(text);
  return read.ok ? read : failed({ key: read.why });
}

function ofKey({ key, algorithm, digits, period }: Typed): Made {
  const read = readKey(key);
  const size = numberWithin(digits, 5, 10, say('otpauth_digits'));
  const turns = numberWithin(period, 1, 300, say('otpauth_period'));
  if (!read.ok || !size.ok || !turns.ok)
    return failed({
      ...(!read.ok && { key: read.why }),
      ...(!size.ok && { digits: size.why }),
      ...(!turns.ok && { period: turns.why }),
    });
  return ok({ secret: base64.encode(read.value), algorithm, digits: size.value, period: turns.value });
}

function numberWithin(text: string, least: number, most: number, problem: Say): Result<number, Say> {
  const number = /^\s*\d{1,4}\s*$/.test(text) ? Number(text) : Number.NaN;
  return number >= least && number <= most ? ok(number) : failed(problem);
}
