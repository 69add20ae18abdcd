import { toBase64 } from '../../core/base64.ts';
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
import type { Read } from '../../core/read.ts';
import { type Say, say } from '../../core/words/say.ts';

/** What stands in the form. What the user did not touch is undefined, and follows from the address or the lock. */
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

/** The names as they are shown: typed, else from the address, else what goes without saying. */
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

/** The names that the form shows. A site that has only one name need not be named. */
export function namesIn(typed: Typed): Names {
  const address = isAddress(typed.key) ? readOtpauth(typed.key) : null;
  const given = address && 'value' in address ? address.value : null;
  const layer = typed.layer ?? given?.layer;
  return {
    layer,
    account: typed.account ?? given?.account ?? '',
    issuer: typed.issuer ?? (given?.issuer || (layer ? ownNames[layer] : '')),
  };
}

/** Reads the form: an entry, or everything that is wrong, so that nobody mends one thing after the other. */
export function readTyped(typed: Typed): { readonly draft: Draft } | { readonly problems: Problems } {
  const names = readNames(namesIn(typed));
  const made = isAddress(typed.key) ? ofAddress(typed.key) : ofKey(typed);
  const problems = { ...('problems' in made ? made.problems : {}), ...('problems' in names ? names.problems : {}) };
  if ('problems' in made || 'problems' in names) return { problems };
  return { draft: { ...made.value, ...names.naming } };
}

/** Reads the names of an entry as they were typed. */
export function readNames(names: Names): { readonly naming: Naming } | { readonly problems: Problems<NameField> } {
  const account = readName(names.account);
  const issuer = readName(names.issuer);
  const problems: { -readonly [F in NameField]?: Say } = {};
  if ('problem' in account) problems.account = account.problem;
  else if (account.value === '' && 'value' in issuer && issuer.value === '')
    problems.account = say('add_account_missing');
  if ('problem' in issuer) problems.issuer = issuer.problem;
  if (names.layer === undefined) problems.layer = say('add_lock_missing');
  if (names.layer === undefined || 'problem' in account || 'problem' in issuer || problems.account) return { problems };
  return { naming: { layer: names.layer, account: account.value, issuer: issuer.value } };
}

type Made = { readonly value: Recipe & Pick<Draft, 'secret'> } | { readonly problems: Problems };

function ofAddress(text: string): Made {
  const read = readOtpauth(text);
  return 'problem' in read ? { problems: { key: read.problem } } : read;
}

function ofKey({ key, algorithm, digits, period }: Typed): Made {
  const read = readKey(key);
  const size = numberWithin(digits, 5, 10, say('otpauth_digits'));
  const turns = numberWithin(period, 1, 300, say('otpauth_period'));
  if ('problem' in read || 'problem' in size || 'problem' in turns)
    return {
      problems: {
        ...('problem' in read && { key: read.problem }),
        ...('problem' in size && { digits: size.problem }),
        ...('problem' in turns && { period: turns.problem }),
      },
    };
  return { value: { secret: toBase64(read.value), algorithm, digits: size.value, period: turns.value } };
}

function numberWithin(text: string, least: number, most: number, problem: Say): Read<number> {
  const number = /^\s*\d{1,4}\s*$/.test(text) ? Number(text) : Number.NaN;
  return number >= least && number <= most ? { value: number } : { problem };
}
