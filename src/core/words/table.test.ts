import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import table from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { filled, type MessageRow } from '../../../tools/recognise/message.ts';
import { signNames } from '../recognise/signs.ts';

const rows = Object.entries(table as Record<string, MessageRow>);
/** Claims are in "Details for IT", where technical words belong. */
const forPeople = rows.filter(([key]) => !key.startsWith('claim_'));
const jargon =
  /\b(TOTP|MFA|2FA|SSO|OTP|2SV|vault|token|IdP|identity provider|authentication|credential|SAML|tenant)s?\b/i;

/** The keys for which something is wrong: all of them at once, so that a failure names them. */
const keysWhere = (
  some: readonly (readonly [string, MessageRow])[],
  wrong: (row: MessageRow, key: string) => boolean,
) => some.filter(([key, row]) => wrong(row, key)).map(([key]) => key);

describe('the table of words', () => {
  test('speaks without jargon', () => {
    expect(keysWhere(forPeople, ({ message }) => jargon.test(message))).toEqual([]);
  });

  test('has sentences of at most twenty words', () => {
    const sentences = (message: string) => message.split(/(?<=[.?!:]”?)\s+/);
    const tooLong = ({ message }: MessageRow) => sentences(message).some((it) => it.split(/\s+/).length > 20);
    expect(keysWhere(forPeople, tooLong)).toEqual([]);
  });

  test('has a gap for each placeholder, numbered without holes', () => {
    const wrong = (row: MessageRow) => {
      const gaps = Object.entries(row.placeholders ?? {});
      const numbers = gaps.map(([, { content }]) => content).sort();
      return (
        filled(row, ['one', 'two', 'three']).includes('$') ||
        gaps.some(([name, { example }]) => !row.message.includes(`$${name.toUpperCase()}$`) || !example) ||
        numbers.some((number, index) => number !== `$${index + 1}`)
      );
    };
    expect(keysWhere(rows, wrong)).toEqual([]);
  });

  test('names its keys as browsers want them', () => {
    expect(keysWhere(rows, (_, key) => !/^[a-z0-9_]+$/.test(key))).toEqual([]);
  });

  test('has a sentence for each sign that a page can show', () => {
    for (const name of signNames) expect(table).toHaveProperty(`sign_${name.replaceAll('-', '_')}`);
  });

  test('keeps to what browsers and stores allow', () => {
    expect(table.extension_description.message.length).toBeLessThanOrEqual(132);
    expect(keysWhere(rows, ({ message }, key) => key.startsWith('badge_') && message.length > 2)).toEqual([]);
  });

  test('has no sentence that no code says', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path) && !path.includes('.test.'))
      .map((path) => `src/${path}`);
    const code = [...files, 'manifest.json'].map((path) => readFileSync(path, 'utf8')).join('\n');
    // Keys of signs are made from the signs' names.
    const idle = keysWhere(rows, (_, key) => !key.startsWith('sign_') && !code.includes(key));
    expect(idle, 'No code says these: drop them from public/_locales/en/messages.json').toEqual([]);
  });
});

test('every other language has the same sentences, with the same gaps', () => {
  const languages = readdirSync('public/_locales').filter((language) => language !== 'en');
  const wrong = languages.flatMap((language) => {
    const path = `public/_locales/${language}/messages.json`;
    const words: Record<string, MessageRow | undefined> = JSON.parse(readFileSync(path, 'utf8'));
    const english = new Map(rows);
    const gapsOf = (row: MessageRow) => [...new Set(row.message.match(/\$\w+\$/g))].toSorted().join();
    return [
      ...rows.flatMap(([key, row]) => {
        const own = words[key];
        if (own === undefined) return [`${path} lacks ${key}`];
        return gapsOf(own) === gapsOf(row) ? [] : [`${path}: the gaps of ${key} are not those in English`];
      }),
      ...Object.keys(words).flatMap((key) => (english.has(key) ? [] : [`${path} has ${key}, which English lacks`])),
      ...(words.language?.message === language.replace('_', '-') ? [] : [`${path}: "language" has to be its own`]),
    ];
  });
  expect(wrong).toEqual([]);
});
