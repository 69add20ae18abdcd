import type { Layer } from '../recognise/verdict.ts';
import { failed, ok, type Result } from '../result.ts';
import { holdsHidden, lettersOf } from '../words/hidden-characters.ts';
import { type Say, say } from '../words/say.ts';

/** What an entry opens: one of the layers that ask for an app's code; `none` is an entry for another site. */
export const entryLayers = ['atlassian', 'bitbucket', 'company', 'none'] as const satisfies readonly Layer[];
export type EntryLayer = (typeof entryLayers)[number];

/** The hash of RFC 6238, section 1.2. */
export const algorithms = ['SHA1', 'SHA256', 'SHA512'] as const;
export type Algorithm = (typeof algorithms)[number];

/** How codes are made from a key. */
export type Recipe = {
  readonly algorithm: Algorithm;
  /** Digits in a code, 5 to 10. */
  readonly digits: number;
  /** Seconds for which a code is valid, 1 to 300. */
  readonly period: number;
};
/** What nearly every site uses, and the default if nothing else is given. */
export const usualRecipe: Recipe = { algorithm: 'SHA1', digits: 6, period: 30 };

/** One stored second factor, before it has a place in the vault. */
export type Draft = Recipe & {
  readonly layer: EntryLayer;
  /** The account's name or email address, as the user knows it. May be empty. */
  readonly account: string;
  /** Who issued the key, such as "Bitbucket". May be empty. */
  readonly issuer: string;
  /** The raw key, base64. */
  readonly secret: string;
};
/**
 * Why an entry's codes may not work: `not-confirmed` its key was shown while Bitbucket's two-step verification was being
 * set up, and no code of it was accepted at a sign-in yet; `switched-off` the user says that two-step verification was
 * switched off, and `recovery-link` that a link in an email did that.
 */
export const entryDoubts = ['not-confirmed', 'switched-off', 'recovery-link'] as const;
/** Since when, milliseconds since 1970. */
export type EntryDoubt = { readonly why: (typeof entryDoubts)[number]; readonly at: number };

/** One stored second factor. `added` is milliseconds since 1970. */
export type Entry = Draft & {
  readonly id: string;
  readonly added: number;
  readonly doubt?: EntryDoubt;
  /** When it was first added; only of one that was restored since. */
  readonly made?: number;
};

/** When an entry was first added: restoring it makes it no newer. */
export function madeAt({ made, added }: Pick<Entry, 'made' | 'added'>): number {
  return made ?? added;
}

/** The part of an entry that may be shown anywhere: everything but its key. */
export type EntryName = Pick<Entry, 'id' | 'layer' | 'account' | 'issuer' | 'doubt'> & {
  /** When it was first added, milliseconds since 1970; only where another entry has the same name. */
  readonly since?: number;
};

/** The part of an entry that the user may change. */
export type Naming = Pick<Entry, 'layer' | 'account' | 'issuer'>;

/** Only what may be shown. */
export function nameOf({ id, layer, account, issuer, doubt, ...more }: Entry | EntryName): EntryName {
  const since = 'since' in more ? more.since : undefined;
  return {
    ...{ id, layer, account, issuer },
    ...(doubt !== undefined && { doubt }),
    ...(since !== undefined && { since }),
  };
}

/** Whether people can't tell two entries apart by their names. */
export function sameName(one: Naming, other: Naming): boolean {
  return nameKey(one) === nameKey(other);
}

/** What the names of an entry are compared by. */
export function nameKey({ layer, issuer, account }: Naming): string {
  return JSON.stringify([layer, issuer.toLowerCase(), account.toLowerCase()]);
}

const longestName = 200;
/** A name that a user gave to an account or an issuer, without spaces around it and in one spelling (NFC). */
export function readName(text: string): Result<string, Say> {
  const name = text.normalize('NFC').trim();
  if (holdsHidden(name)) return failed(say('name_hidden'));
  if (name.length > longestName) return failed(say('name_long', String(longestName)));
  return ok(name);
}

/** A name from a file, without what can't be shown: a bad name doesn't cost the user the code. */
export function mendName(text: string): string {
  let name = '';
  for (const letter of lettersOf(text.normalize('NFC').trim()))
    if (!holdsHidden(letter) && name.length + letter.length <= longestName) name += letter;
  const read = readName(name);
  return read.ok ? read.value : '';
}

/**
 * The layer that an issuer's name stands for (page facts, section 5). Trello's name is none of them: its entries are
 * for its own second step, from before it had Atlassian accounts. Nor is Jira's: its servers have their own second
 * steps.
 */
export function layerOfIssuer(issuer: string): EntryLayer {
  const name = issuer.trim().toLowerCase();
  if (name === 'bitbucket') return 'bitbucket';
  return name === 'atlassian' || name === 'confluence' ? 'atlassian' : 'none';
}

/** Two entries are the same second factor if they make the same codes, regardless of their names. */
export function sameCodes(one: Draft, other: Draft): boolean {
  return (
    one.secret === other.secret &&
    one.algorithm === other.algorithm &&
    one.digits === other.digits &&
    one.period === other.period
  );
}

/** An entry's name in a sentence. */
export function label({ issuer, account }: Pick<EntryName, 'issuer' | 'account'>): string {
  return [issuer, account].filter((part) => part !== '').join(' – ') || '–';
}
