import { describe, expect, test } from 'vitest';
import table from '../../../public/_locales/en/messages.json' with { type: 'json' };
import type { Entry } from '../entries/entry.ts';
import { failed } from '../result.ts';
import { contentOf, done, entryOf, made, one, three, two } from './backup.fake.ts';
import * as backup from './backup.ts';
import { type Content, freshContent } from './content.ts';
import { mostEntries } from './edit.ts';

describe('bringing back', () => {
  const ids = () => {
    let next = 0;
    return () => `new ${next++}`;
  };

  test('first says what would be new, and then adds that and nothing else', () => {
    const here: Content = { ...contentOf(two), deleted: [{ entry: three, at: made }], backup: 5 };
    const copy = contentOf(one, { ...two, account: 'called otherwise' }, three);
    expect(done(backup.dryRun(here, copy)).result).toEqual({
      found: 3,
      fresh: ['Bitbucket – jo1@example.com', 'Bitbucket – jo3@example.com'],
      known: ['Bitbucket – called otherwise'],
    });
    expect(done(backup.restore(here, copy, ids(), made))).toEqual({
      content: {
        ...here,
        entries: [
          two,
          { ...one, id: 'new 0', added: made, made: one.added },
          { ...three, id: 'new 1', added: made, made: three.added },
        ],
      },
      result: 2,
    });
  });

  test('leaves an entry as old as it was, no matter how often it is restored', () => {
    const once = done(backup.restore(freshContent, contentOf(one), ids(), made)).content;
    const [again] = done(backup.restore(freshContent, once, ids(), made + 1)).content.entries;
    expect(again).toMatchObject({ added: made + 1, made: one.added });
  });

  test('changes nothing if nothing is new', () => {
    const here = contentOf(one, two);
    expect(done(backup.restore(here, contentOf(two), ids(), made))).toEqual({ content: here, result: 0 });
    expect(done(backup.restore(here, contentOf(two), ids(), made)).content).toBe(here);
  });

  test('adds only once what a copy has twice', () => {
    const twice = contentOf(one, { ...one, id: 'other', account: 'again' });
    expect(done(backup.restore(freshContent, twice, ids(), made)).result).toBe(1);
    expect(done(backup.dryRun(freshContent, twice)).result.fresh).toHaveLength(1);
  });

  test('works up to the last entry that there is room for, and adds nothing if one would be too many', () => {
    const here = contentOf(...Array.from({ length: mostEntries - 2 }, (_, at) => entryOf(100 + at)));
    expect(done(backup.restore(here, contentOf(one, two), ids(), made)).content.entries).toHaveLength(mostEntries);
    const problem = failed({ key: 'entry_too_many', with: [String(mostEntries)] });
    expect(backup.restore(here, contentOf(one, two, three), ids(), made)).toEqual(problem);
    expect(backup.dryRun(here, contentOf(one, two, three))).toEqual(problem);
    expect(table).toHaveProperty('entry_too_many');
  });

  test.each([
    ['jo\u202egpj', 'jogpj'],
    ['\u200bjo\u0000', 'jo'],
    ['  jo  ', 'jo'],
    ['jose\u0301', 'jos\u00e9'],
    ['x'.repeat(500), 'x'.repeat(200)],
    [`${'x'.repeat(199)}\u{1f511}`, 'x'.repeat(199)],
    ['\ud800', ''],
    ['\u202e', ''],
  ])('lets no name in that may not be shown: %j', (given, name) => {
    const copy = contentOf({ ...one, account: given, issuer: given });
    const [entry] = done(backup.restore(freshContent, copy, ids(), made)).content.entries;
    expect(entry).toEqual({ ...one, account: name, issuer: name, id: 'new 0', added: made, made: one.added });
    expect(done(backup.dryRun(freshContent, copy)).result.fresh).not.toContain(given);
  });

  test('lets in nothing beside an entry, and a key in one spelling only', () => {
    const strange = { ...one, secret: 'QR==', extra: 'x', ['__proto__']: { layer: 'company' } };
    const [entry] = done(backup.restore(freshContent, contentOf(strange as Entry), ids(), made)).content.entries;
    expect(entry).toEqual({ ...one, secret: 'QQ==', id: 'new 0', added: made, made: one.added });
    expect(
      done(backup.restore(contentOf({ ...one, secret: 'QQ==' }), contentOf(strange as Entry), ids(), made)).result,
    ).toBe(0);
  });
});

test.each<[string, readonly Entry[], readonly Entry[], boolean]>([
  ['all', [one, two], [two, one], true],
  ['more', [one, two, three], [two], true],
  ['too little', [one], [one, two], false],
  ['the same under other names', [{ ...one, account: 'x' }], [one], true],
  ['another length of code', [{ ...one, digits: 8 }], [one], false],
  ['another time', [{ ...one, period: 60 }], [one], false],
  ['another hash', [{ ...one, algorithm: 'SHA256' }], [one], false],
  ['nothing of nothing', [], [], true],
])('whether a copy with %s covers what is there', (_, copy, here, covered) => {
  expect(backup.covers(contentOf(...copy), contentOf(...here))).toBe(covered);
});
