import * as v from 'valibot';
import type { Content } from '../content.ts';
import { version1 } from './version-1.ts';
import { version2 } from './version-2.ts';
import { version3 } from './version-3.ts';
import { version4 } from './version-4.ts';

/** THE SCHEMA: the content on disk, by version. A version that shipped never changes again. */
export const schemas = { 1: version1, 2: version2, 3: version3, 4: version4 } as const;
export type ContentVersion = keyof typeof schemas;
/** The version that this program writes. */
export const contentVersion = 4 satisfies ContentVersion;

type Contents = { readonly [V in ContentVersion]: ReadOnly<v.InferOutput<(typeof schemas)[V]>> };
type Newest = Contents[typeof contentVersion];
type Older = Exclude<ContentVersion, typeof contentVersion>;
type Next = { 1: 2; 2: 3; 3: 4 };
/** One step for each version, to the next one. A version without a step doesn't compile. */
const steps: { readonly [V in Older]: (old: Contents[V]) => Contents[Next[V]] } = {
  1: (old) => ({ ...old, recovery: { artefacts: [], ticked: [], managed: null } }),
  2: (old) => ({
    ...old,
    recovery: { ...old.recovery, artefacts: old.recovery.artefacts.map((it) => ({ ...it, aside: [] })) },
  }),
  // What it adds may be missing, and nothing is known of it yet.
  3: (old) => old,
};

/**
 * What is wrong if today's content isn't that of the newest version, as a sentence in the compiler's error; `never` if
 * all is well. Without this, a new field would be written under an old version's number, and lost by the program that
 * reads it.
 */
export type Unversioned<Today, Stored> =
  | `${Exclude<Fields<Today>, Fields<Stored>>} is no part of the newest version: add a version in src/core/vault/versions`
  | ([Today] extends [Stored] ? never : 'The newest version would refuse some of what is written: add a version')
  | ([Stored] extends [Today] ? never : 'What the newest version holds is no content of today: add a version');
type None<Amiss extends never> = Amiss;
export type ContentIsVersioned = None<Unversioned<Content, Newest>>;

/** The path of each field, such as `.entries[].digits`. */
type Fields<Given, At extends string = ''> = Given extends readonly (infer One)[]
  ? Fields<One, `${At}[]`>
  : Given extends object
    ? { [Name in keyof Given & string]-?: `${At}.${Name}` | Fields<Given[Name], `${At}.${Name}`> }[keyof Given & string]
    : never;

type ReadOnly<Given> = { readonly [Name in keyof Given]: ReadOnly<Given[Name]> };

/**
 * Brings content of any version up to the one that this program writes. It never repairs or drops anything: content
 * that doesn't have its version's shape gives null, and the caller keeps the bytes.
 */
export function migrate(version: number, given: unknown): Content | null {
  if (!isKnown(version)) return null;
  let content: Contents[ContentVersion] | null = read(version, given);
  const chain = steps as { readonly [version: number]: (old: unknown) => Contents[ContentVersion] };
  for (let at: number = version; content !== null && at < contentVersion; at++) content = chain[at]?.(content) ?? null;
  // The chain ends at the current version, as each step's type ensures.
  return content as Newest | null;
}

function isKnown(version: number): version is ContentVersion {
  return Object.hasOwn(schemas, version);
}

/** Content of this version as it was written; null if it's damaged. */
function read(version: ContentVersion, given: unknown): Contents[ContentVersion] | null {
  // Checked, not copied: the contents stay as they are.
  if (!v.is(schemas[version], given)) return null;
  const { entries, deleted, backup } = given;
  if (version === 1 || !('recovery' in given)) return { entries, deleted, backup };
  const { artefacts, ticked, managed } = given.recovery;
  return { entries, deleted, backup, recovery: { artefacts, ticked, managed } };
}
