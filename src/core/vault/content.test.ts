import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codesAt } from '../entries/totp.ts';
import { freshRecovery, type Recovery, unknownArtefact } from '../recovery/artefact.ts';
import { after } from '../recovery/events.ts';
import { type Content, freshContent } from './content.ts';
import { contentVersion, migrate } from './versions/migrate.ts';

const seed = Number(process.env.SEED ?? 1);
const fixtures = new URL('fixtures/', import.meta.url);
const fixture = (version: number): unknown =>
  JSON.parse(readFileSync(new URL(`content-${version}.json`, fixtures), 'utf8'));

/** A path to a value, such as `['entries', 0, 'secret']`. */
type Path = readonly (string | number)[];
type Node = { [name: string | number]: unknown };

/** Every value in a document, at any depth, except for the document itself. */
function pathsIn(value: unknown, at: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).flatMap((name) => {
    const path = [...at, Array.isArray(value) ? Number(name) : name];
    return [path, ...pathsIn((value as Node)[name], path)];
  });
}

/** The document with another value at a path; without it if none is given. */
function changed(version: number, path: Path, ...to: readonly [] | readonly [unknown]): unknown {
  const document = structuredClone(fixture(version)) as Node;
  const last = path.at(-1) ?? '';
  const parent = path.slice(0, -1).reduce((node, name) => node[name] as Node, document);
  if (to.length > 0) parent[last] = to[0];
  else delete parent[last];
  return document;
}

test('version 1 keeps everything and gets an empty checklist', () => {
  expect(migrate(1, fixture(1))).toEqual({ ...(fixture(1) as object), recovery: freshContent.recovery });
});

test('version 2 keeps what is known about recovery codes, including evidence, with nothing set aside', () => {
  const { recovery, ...others } = fixture(2) as Content;
  const artefacts = recovery.artefacts.map((it) => ({ ...it, aside: [] }));
  expect(migrate(2, fixture(2))).toEqual({ ...others, recovery: { ...recovery, artefacts } });
});

test('the current version is read as it was written, and every entry makes codes', () => {
  const content = migrate(contentVersion, fixture(contentVersion));
  expect(content).toEqual(fixture(contentVersion));
  for (const entry of content?.entries ?? []) expect(codesAt(entry, 0).now).toHaveLength(entry.digits);
  expect(migrate(contentVersion, freshContent)).toEqual(freshContent);
});

test.each([[0], [contentVersion + 1], [-1], [1.5], [Number.NaN], [Number.POSITIVE_INFINITY]])(
  'version %d is unknown',
  (version) => {
    expect(migrate(version, fixture(1))).toBeNull();
  },
);

test.each([['constructor'], ['__proto__'], ['toString']])('the version %j is unknown', (version) => {
  expect(migrate(version as unknown as number, fixture(1))).toBeNull();
});

describe('damage is reported, and never costs an entry', () => {
  const present = contentVersion;
  const paths = pathsIn(fixture(present));
  const strange = [undefined, null, true, -1, 1.5, '', 'x', '\u0000', 1e300, [], {}, [null], [[]], { length: 1 }];

  test('a document with anything missing is none', () => {
    // A shorter list is another list, and nothing is missing from it. Nor is it from an entry that no one doubts or
    // restored.
    const mayBeMissing: unknown[] = ['doubt', 'made', 'oldList', 'marked'];
    const named = paths.filter((path) => typeof path.at(-1) === 'string' && !mayBeMissing.includes(path.at(-1)));
    expect(named.length).toBeGreaterThan(30);
    for (const path of named) expect(migrate(present, changed(present, path)), path.join('.')).toBeNull();
  });

  test('a document with anything strange in it is none, or is read whole', () => {
    for (const path of paths)
      for (const value of strange) {
        const document = changed(present, path, value);
        const read = migrate(present, document);
        if (read !== null) expect(read, `${path.join('.')}: ${JSON.stringify(value)}`).toEqual(document);
        for (const entry of read?.entries ?? []) expect(codesAt(entry, 0).now).toHaveLength(entry.digits);
      }
  });

  test.each([
    [['entries', 0, 'secret'], ''],
    [['entries', 0, 'secret'], 'A'],
    [['entries', 0, 'secret'], Buffer.alloc(129).toString('base64')],
    [['entries', 0, 'algorithm'], 'MD5'],
    [['entries', 0, 'layer'], 'organisation'],
    [['entries', 0, 'digits'], 4],
    [['entries', 0, 'digits'], '6'],
    [['entries', 0, 'period'], 0],
    [['entries', 0, 'period'], 301],
    [['deleted', 0, 'entry', 'digits'], 11],
    [['deleted', 0, 'at'], null],
    [['backup'], '1'],
    [['recovery', 'artefacts', 0, 'layer'], 'company'],
    [['recovery', 'artefacts', 0, 'status'], 'fine'],
    [['recovery', 'artefacts', 0, 'evidence', 'rounds'], 100_000_000],
    [['recovery', 'artefacts', 0, 'evidence', 'hashes'], ['short']],
    [['entries'], {}],
    [['entries', 0, 'doubt', 'why'], 'old'],
    [['entries', 0, 'doubt'], null],
    [['recovery', 'artefacts', 2, 'oldList', 'place'], 7],
    [['recovery', 'artefacts', 3, 'aside', 0, 'marked', 0, 'doubt'], 'gone'],
  ])('%j may not be %j', (path, value) => {
    expect(migrate(present, changed(present, path, value))).toBeNull();
  });

  test('anything at all is read without an error', () => {
    fc.assert(
      fc.property(fc.anything(), fc.integer({ min: -2, max: 5 }), (given, version) => {
        expect(migrate(version, given)).toBeNull();
      }),
      { seed, numRuns: 500 },
    );
  });
});

describe('what is known about recovery codes', () => {
  const hash = Buffer.alloc(32, 1).toString('base64');
  const salt = Buffer.alloc(16, 2).toString('base64');
  const evidence = { covered: 4, asked: 1, salt, rounds: 600_000, hashes: [hash] };
  const saved = after(unknownArtefact('bitbucket', 'jo'), {
    ...{ what: 'saved', session: 's1', total: 6, evidence },
    ...{ at: 1, time: 1 },
  });
  const recovery: Recovery = { artefacts: [saved], ticked: ['spare'], managed: true };
  const readRecovery = (given: unknown) =>
    migrate(contentVersion, { ...freshContent, recovery: given })?.recovery ?? null;

  test('what was written is read back', () => {
    expect(readRecovery(JSON.parse(JSON.stringify(recovery)))).toEqual(recovery);
    expect(readRecovery(freshRecovery)).toEqual(freshRecovery);
    const struck = { ...recovery, artefacts: [{ ...saved, status: 'off', struck: [0, 3] }] };
    expect(readRecovery(JSON.parse(JSON.stringify(struck)))).toEqual(struck);
  });

  const aside = { what: 'lost', at: 1, known: null, places: null };
  const damaged: readonly (readonly [string, unknown])[] = [
    ['nothing', null],
    ['a list', []],
    ['no artefacts', { ...recovery, artefacts: 7 }],
    ['a tick that is no name', { ...recovery, ticked: [7] }],
    ['an answer of another kind', { ...recovery, managed: 'yes' }],
    ['another layer', { ...recovery, artefacts: [{ ...saved, layer: 'company' }] }],
    ['another status', { ...recovery, artefacts: [{ ...saved, status: 'fine' }] }],
    ['a drill without its numbers', { ...recovery, artefacts: [{ ...saved, drill: { due: 1 } }] }],
    ['a hash cut short', { ...recovery, artefacts: [{ ...saved, evidence: { ...evidence, hashes: ['AAAA'] } }] }],
    ['a salt cut short', { ...recovery, artefacts: [{ ...saved, evidence: { ...evidence, salt: 'AAAA' } }] }],
    ['a used code without a number', { ...recovery, artefacts: [{ ...saved, struck: ['1'] }] }],
    ['nothing set aside', { ...recovery, artefacts: [{ ...saved, aside: undefined }] }],
    ['a strange answer set aside', { ...recovery, artefacts: [{ ...saved, aside: [{ ...aside, what: 'shown' }] }] }],
    ['half of it set aside', { ...recovery, artefacts: [{ ...saved, aside: [{ ...aside, known: {} }] }] }],
    ['a strange place set aside', { ...recovery, artefacts: [{ ...saved, aside: [{ ...aside, places: ['moon'] }] }] }],
    ['rounds without end', { ...recovery, artefacts: [{ ...saved, evidence: { ...evidence, rounds: 1e12 } }] }],
  ];
  test.each(damaged)('%s is not taken for it', (_, given) => {
    expect(readRecovery(given)).toBeNull();
  });
});
