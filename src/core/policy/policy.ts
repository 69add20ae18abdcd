import * as v from 'valibot';
import { readAs } from '../read-as.ts';
import { holdsHidden, withoutHidden } from '../words/hidden-characters.ts';

/**
 * What a company's administrator set through the browser's managed storage. Reading is lenient and never fails: a key
 * that can't be used is named in `problems`, and the others are still used.
 */
export type Policy = {
  /** The company's name as its staff know it. Used wherever advice names who to ask (`kinds/shared-words.ts`). */
  readonly companyName?: string;
  /** Who to ask: a phone number, an address or a room, as plain text. Used beside the name, and in `advice/locked-out.ts`. */
  readonly helpLine?: string;
  /**
   * Email domains whose Atlassian accounts the company manages, lower case. Used in `recovery/view.ts`: who can reset the
   * second step.
   */
  readonly managedDomains: readonly string[];
  /**
   * Bitbucket workspaces that require Bitbucket's own two-step verification, by id. Used in `journey/cause.ts` and
   * `advice/should-switch-off.ts`.
   */
  readonly workspacesThatRequire: readonly string[];
  /** Hosts of the company's own sign-in, lower case. Used in `journey/visit.ts`: which pages are the company's. */
  readonly companySignInHosts: readonly string[];
  /**
   * The company's advice on keeping Bitbucket's own second step or turning it off, as plain text for its staff. Used on the
   * page `switch-off`.
   */
  readonly bitbucketStepAdvice?: string;
  /**
   * This company's browser profiles are made anew at each start, so nothing may be saved in them. Used in
   * `src/background/keeping.ts`.
   */
  readonly profilesAreTemporary?: true;
  /** Keys that weren't understood, for the administrator. */
  readonly problems: readonly string[];
  /**
   * Keys of texts that lost invisible characters, or characters that change the direction of others; the rest is used.
   */
  readonly cleaned: readonly string[];
};

/** The policy of a computer without one. */
export const noPolicy: Policy = {
  managedDomains: [],
  workspacesThatRequire: [],
  companySignInHosts: [],
  problems: [],
  cleaned: [],
};

const longest = 200;
/** More than any company has, and few enough to be read on every page. */
const mostNames = 1000;
const mostProblems = 20;
const longestKey = 60;
/** Texts of a sentence or a few may be longer. */
const longestOf = { companyName: longest, helpLine: longest, bitbucketStepAdvice: 600 } as const;
type TextKey = keyof typeof longestOf;

const anyKeys = v.record(v.string(), v.unknown());
const textOf = (most: number) => v.pipe(v.string(), v.maxLength(most));
const word = textOf(longest);
const texts: { readonly [Key in TextKey]: typeof word } = {
  companyName: textOf(longestOf.companyName),
  helpLine: textOf(longestOf.helpLine),
  bitbucketStepAdvice: textOf(longestOf.bitbucketStepAdvice),
};
// Registry and profile editors turn a list of one into a bare text; some write lists with commas.
const listed = v.pipe(
  v.union([
    v.pipe(
      v.string(),
      v.transform((text): unknown[] => text.split(',', mostNames + 1)),
    ),
    v.array(v.unknown()),
  ]),
  v.maxLength(mostNames),
);

// Registry editors know numbers and texts only.
const switched = v.pipe(
  v.union([v.boolean(), v.picklist([0, 1, 'true', 'false'])]),
  v.transform((value) => value === true || value === 1 || value === 'true'),
);

/** Reads what `storage.managed` returned, which can be anything. */
export function readPolicy(given: unknown): Policy {
  const set = readAs(anyKeys, given);
  if (set === null) return noPolicy;
  const problems: string[] = [];
  const cleaned = new Set<string>();
  const text = (key: string, value: unknown, shape = word): string | undefined => {
    const read = readAs(shape, value);
    if (read === null) return undefined;
    // A line break is nothing hidden.
    const flat = read.replace(/[\t\r\n]+/g, ' ');
    if (holdsHidden(flat)) cleaned.add(key);
    const shown = withoutHidden(flat).trim();
    return shown === '' ? undefined : shown;
  };
  const list = (key: string, value: unknown): string[] | undefined => {
    const words = readAs(listed, value)?.map((part) => text(key, part));
    return words?.every((one) => one !== undefined) ? words : undefined;
  };
  const found: { [Key in TextKey]?: string } & { profilesAreTemporary?: true } & Record<ListKey, readonly string[]> = {
    managedDomains: [],
    workspacesThatRequire: [],
    companySignInHosts: [],
  };
  for (const [key, value] of Object.entries(set)) {
    if (isTextKey(key)) {
      const shown = text(key, value, texts[key]);
      if (shown === undefined) problems.push(key);
      else found[key] = shown;
    } else if (isListKey(key)) {
      const names = list(key, value)?.map((name) => bare[key](name.toLowerCase()));
      found[key] = names?.filter(isName) ?? [];
      if (!names?.every(isName)) problems.push(key);
    } else if (key === switchKey) {
      const isOn = readAs(switched, value);
      if (isOn === null) problems.push(key);
      else if (isOn) found[key] = true;
    } else problems.push(key);
  }
  const named = (key: string) => withoutHidden(key.slice(0, longestKey));
  return { ...found, problems: problems.slice(0, mostProblems).map(named), cleaned: [...cleaned] };
}

const switchKey = 'profilesAreTemporary';
const listKeys = ['managedDomains', 'workspacesThatRequire', 'companySignInHosts'] as const;
type ListKey = (typeof listKeys)[number];
/** Every key that a company may set. */
export const policyKeys: readonly string[] = [...Object.keys(longestOf), ...listKeys, switchKey];
/** A copied name without what usually surrounds it. */
const bare: { readonly [Key in ListKey]: (word: string) => string } = {
  managedDomains: (word) => word.replace(/^@/, ''),
  workspacesThatRequire: (word) => word.replace(/^(https:\/\/)?bitbucket\.org\//, '').replace(/\/.*$/, ''),
  companySignInHosts: (word) => word.replace(/^https:\/\//, '').replace(/\/.*$/, ''),
};
/** Whether it can be a domain, a host or the id of a workspace: a whole address or a sentence never can. */
const isName = (word: string) => /^[\p{L}\p{N}._-]+$/u.test(word);
function isListKey(key: string): key is ListKey {
  return (listKeys as readonly string[]).includes(key);
}
function isTextKey(key: string): key is TextKey {
  return Object.hasOwn(longestOf, key);
}
