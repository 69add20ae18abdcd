import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codesAt } from '../entries/totp.ts';
import { type Content, contentVersion, freshContent, migrate } from './content.ts';

const seed = Number(process.env.SEED ?? 1);
const fixtures = new URL('fixtures/', import.meta.url);
const fixture = (version: number): unknown =>
  JSON.parse(readFileSync(new URL(`content-${version}.json`, fixtures), 'utf8'));

/** A path to a value, such as `['entries', 0, 'secret']`. */
type Path = readonly (string | number)[];
type Node = { [name: string | number]: unknown };

/** Every value in a document, at any depth, the document itself aside. */
function pathsIn(value: unknown, at: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).flatMap((name) => {
    const path = [...at, Array.isArray(value) ? Number(name) : name];
    return [path, ...pathsIn((value as Node)[name], path)];
  });
}

/** The document with another value at a path; without it where none is given. */
function changed(version: number, path: Path, ...to: readonly [] | readonly [unknown]): unknown {
  const document = structuredClone(fixture(version)) as Node;
  const last = path.at(-1) ?? '';
  const parent = path.slice(0, -1).reduce((node, name) => node[name] as Node, document);
  if (to.length > 0) parent[last] = to[0];
  else delete parent[last];
  return document;
}

test('each version that there is has its frozen content, which opens and loses nothing', () => {
  const versions = Array.from({ length: contentVersion }, (_, at) => at + 1);
  expect(readdirSync(fixtures).filter((name) => name.startsWith('content-'))).toEqual(
    versions.map((version) => `content-${version}.json`),
  );
  for (const version of versions) expect(migrate(version, fixture(version))?.entries).toHaveLength(2);
});

test('version 1 keeps everything and gets an empty checklist', () => {
  expect(migrate(1, fixture(1))).toEqual({ ...(fixture(1) as object), recovery: freshContent.recovery });
});

test('version 2 keeps what is known of recovery codes, evidence and all, with nothing set aside', () => {
  const { recovery, ...others } = fixture(2) as Content;
  const artefacts = recovery.artefacts.map((it) => ({ ...it, aside: [] }));
  expect(migrate(2, fixture(2))).toEqual({ ...others, recovery: { ...recovery, artefacts } });
});

test('the present version is read as it was written, and every entry makes codes', () => {
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

describe('damage is told, and never costs an entry', () => {
  const present = contentVersion;
  const paths = pathsIn(fixture(present));
  const strange = [undefined, null, true, -1, 1.5, '', 'x', '\u0000', 1e300, [], {}, [null], [[]], { length: 1 }];

  test('a document with anything missing is none', () => {
    // A list that is shorter is another list, and nothing is missing in it.
    const named = paths.filter((path) => typeof path.at(-1) === 'string');
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
