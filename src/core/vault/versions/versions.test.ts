import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../entries/entry.ts';
import type { Content } from '../content.ts';
import { contentVersion, migrate, schemas, type Unversioned } from './migrate.ts';

const fixtures = new URL('../fixtures/', import.meta.url);
const versions = Object.entries(schemas).map(([version, schema]) => [Number(version), schema] as const);
const inFixtures = (name: string) => readFileSync(new URL(name, fixtures), 'utf8');

/**
 * What a schema accepts, a line for each field, such as `entries[].digits: number safe_integer min_value 5 max_value
 * 10`.
 */
function linesOf(schema: object, at = ''): string[] {
  const { type, item, entries, wrapped } = schema as Record<string, object | undefined>;
  if (entries) return Object.entries(entries).flatMap(([name, it]) => linesOf(it, at === '' ? name : `${at}.${name}`));
  if (wrapped) return linesOf(wrapped, at).map((line, index) => (index === 0 ? `${line}, ${type}` : line));
  return [`${at}: ${kindOf(schema)}`, ...(item ? linesOf(item, `${at}[]`) : [])];
}

function kindOf(part: object): string {
  const { type, options, pipe, requirement } = part as Record<string, unknown>;
  if (Array.isArray(pipe)) return pipe.map(kindOf).join(' ');
  const limit = typeof requirement === 'number' || requirement instanceof RegExp ? [requirement] : [];
  return [type, ...(Array.isArray(options) ? options : []), ...limit].join(' ');
}

test('the versions count up to the present one', () => {
  expect(versions.map(([version]) => version)).toEqual(Array.from({ length: contentVersion }, (_, at) => at + 1));
});

describe.each(versions)('version %d', (version, schema) => {
  test('has frozen content, which opens and loses nothing', () => {
    expect(
      existsSync(new URL(`content-${version}.json`, fixtures)),
      `Version ${version} has no frozen content: save what it writes as src/core/vault/fixtures/content-${version}.json`,
    ).toBe(true);
    expect(migrate(version, JSON.parse(inFixtures(`content-${version}.json`)))?.entries).toHaveLength(2);
  });

  test('accepts what it accepted when it was frozen', () => {
    const lines = `${linesOf(schema).join('\n')}\n`;
    expect(
      existsSync(new URL(`shape-${version}.txt`, fixtures)),
      `Version ${version} is not frozen yet. Save this as src/core/vault/fixtures/shape-${version}.txt:\n${lines}`,
    ).toBe(true);
    const sentence = `Version ${version} is on people's disks and never changes. Add version ${contentVersion + 1} instead`;
    expect(lines, sentence).toBe(inFixtures(`shape-${version}.txt`));
  });

  test('is made of nothing that changes', () => {
    const text = readFileSync(new URL(`version-${version}.ts`, import.meta.url), 'utf8');
    const from = [...text.matchAll(/from '([^']+)'/g)].map(([, path = '']) => path);
    const earlier = versions.filter(([other]) => other < version).map(([other]) => `./version-${other}.ts`);
    const strange = from.filter((path) => !['valibot', './parts.ts', ...earlier].includes(path));
    expect(strange, 'Write out what the version holds; it may only build on earlier versions').toEqual([]);
  });
});

test('nothing is frozen that no version has', () => {
  const expected = versions.flatMap(([version]) => [`content-${version}.json`, `shape-${version}.txt`]);
  expect(readdirSync(fixtures).toSorted()).toEqual(expected.toSorted());
});

test('a field of today that is in no version does not compile, and the compiler says what to do', () => {
  type WithNote = Omit<Content, 'entries'> & { readonly entries: readonly (Entry & { readonly note?: string })[] };
  const sentence: Unversioned<WithNote, Content> =
    '.entries[].note is no part of the newest version: add a version in src/core/vault/versions';
  expect(sentence).toContain('add a version');
  // Nor does a value that the newest version would refuse.
  const refused: Unversioned<Omit<Content, 'backup'> & { readonly backup: string }, Content>[] = [
    'The newest version would refuse some of what is written: add a version',
  ];
  expect(refused).toHaveLength(1);
});
