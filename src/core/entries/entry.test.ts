import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import table from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { failed, ok } from '../result.ts';
import { type Draft, entryLayers, label, layerOfIssuer, mendName, nameOf, readName, sameCodes } from './entry.ts';

const seed = Number(process.env.SEED ?? 1);
const draft: Draft = {
  ...{ layer: 'bitbucket', account: 'jo@example.com', issuer: 'Bitbucket' },
  ...{ secret: 'AAAA', algorithm: 'SHA1', digits: 6, period: 30 },
};

describe('a name', () => {
  test.each([
    ['spaces around it go', '  jo@example.com\n', 'jo@example.com'],
    ['two spellings are one', 'Jose\u0301', 'Jos\u00e9'],
    ['joiners are letters’ business', 'می\u200cخواهم', 'می\u200cخواهم'],
    ['a variant of a Japanese name', '葛\u{e0100}城', '葛\u{e0100}城'],
    ['a picture of several parts', '👩\u200d💻\ufe0f', '👩\u200d💻\ufe0f'],
    ['markup is text', '<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
    ['what every object has', '__proto__', '__proto__'],
    ['nothing', '', ''],
    ['the longest', 'x'.repeat(200), 'x'.repeat(200)],
  ])('%s', (_, text, name) => {
    expect(readName(text)).toEqual(ok(name));
  });

  test.each([
    ['turned round', 'jo\u202emoc.elpmaxe@'],
    ['isolated', 'jo\u2066@example.com'],
    ['with a space that is none', 'jo\u200b@example.com'],
    ['with a hyphen that is none', 'jo\u00ad@example.com'],
    ['with a letter that is blank', 'jo\u3164'],
    ['with a letter that joins unseen', 'jo\u034f@example.com'],
    ['of two lines', 'jo\nBitbucket'],
    ['of two paragraphs', 'jo\u2029Bitbucket'],
    ['with an end in it', 'jo\u0000'],
    ['with an escape', '\u001b[31mjo'],
    ['with unseen letters', 'jo\u{e0061}'],
    ['with half a character', 'jo\ud83d!'],
  ])('refused: one %s', (_, text) => {
    expect(readName(text)).toEqual(failed({ key: 'name_hidden' }));
  });

  test.each([
    ['of a country', 'Robin 🇩🇪'],
    [
      'of Scotland, whose letters show nothing by themselves',
      'Robin \u{1F3F4}\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}',
    ],
    ['of several colors', 'Robin 🏳️‍🌈'],
    ['and other pictures of several characters', '👩🏽‍💻 1️⃣ 👨‍👩‍👧'],
  ])('read: one with the flag %s', (_, text) => {
    expect(readName(text)).toEqual(ok(text.normalize('NFC')));
    expect(mendName(text)).toBe(text.normalize('NFC'));
  });

  test.each([
    ['cut off', '\u{1F3F4}\u{E0067}\u{E0062}\u{E0073}'],
    ['that says more than a region', `\u{1F3F4}${'\u{E0061}'.repeat(9)}\u{E007F}`],
    ['without the flag', '\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}'],
  ])('refused: the unseen letters of a flag %s', (_, text) => {
    expect(readName(`jo ${text}`)).toEqual(failed({ key: 'name_hidden' }));
    expect(mendName(`jo ${text}`)).not.toMatch(/[\u{E0000}-\u{E007F}]/u);
  });

  test('refused: one that is too long', () => {
    expect(readName('x'.repeat(201))).toEqual(failed({ key: 'name_long', with: ['200'] }));
  });

  test('of any kind is read, and reading it again changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 250 }), (text) => {
        const read = readName(text);
        if (!read.ok) expect(read.why.key in table, read.why.key).toBe(true);
        else expect(readName(read.value)).toEqual(read);
      }),
      { seed, numRuns: 300 },
    );
  });
});

test.each([
  ['Bitbucket', 'bitbucket'],
  [' BITBUCKET ', 'bitbucket'],
  ['Atlassian', 'atlassian'],
  ['Confluence', 'atlassian'],
  ['Trello', 'none'],
  ['Jira', 'none'],
  ['Bitbucket Server', 'none'],
  ['Bitbucket:Atlassian', 'none'],
  ['constructor', 'none'],
  ['Microsoft', 'none'],
  ['', 'none'],
] as const)('the issuer %j is of the layer %s', (issuer, layer) => {
  expect(layerOfIssuer(issuer)).toBe(layer);
  expect(entryLayers).toContain(layer);
});

test('what may be shown of an entry holds no key', () => {
  const name = nameOf({ ...draft, id: 'x', added: 1 });
  expect(name).toEqual({ id: 'x', layer: 'bitbucket', account: 'jo@example.com', issuer: 'Bitbucket' });
});

test('entries are the same by the codes that they make, not by their names', () => {
  expect(sameCodes(draft, { ...draft, account: 'x', issuer: 'y', layer: 'none' })).toBe(true);
  for (const other of [{ secret: 'AAAB' }, { algorithm: 'SHA256' }, { digits: 8 }, { period: 60 }] as const)
    expect(sameCodes(draft, { ...draft, ...other })).toBe(false);
});

test('an entry is called by what is known of it', () => {
  expect(label(draft)).toBe('Bitbucket – jo@example.com');
  expect(label({ issuer: '', account: 'jo' })).toBe('jo');
  expect(label({ issuer: 'Bitbucket', account: '' })).toBe('Bitbucket');
  expect(label({ issuer: '', account: '' })).toBe('–');
});
