import { describe, expect, test } from 'vitest';
import { plain } from '../../src/content/look/plain.ts';
import { type LeftWords, says, type Word, words } from '../../src/content/look/words.ts';
import { patternOf } from '../../src/content/words/language-words.ts';
import { languages, saysElse } from '../../src/content/words/languages.ts';
import { type Sentences, sentences } from './sentences.ts';

// As the script with the words of other languages leaves it.
(globalThis as LeftWords).whichCodeWords = saysElse;

const every = Object.entries(sentences);
const ideas = Object.keys(words) as Word[];
const sentenceNames = Object.keys(sentences.en ?? {}) as (keyof Sentences)[];

/** What each sentence is there to say. */
const meant: readonly (readonly [keyof Sentences, Word])[] = [
  ['code', 'code'],
  ['code', 'any-code'],
  ['email', 'email'],
  ['token', 'other-token'],
  ['twoStep', 'says-two-step'],
  ['fromApp', 'says-app-code'],
  ['mailedTo', 'says-mailed-code'],
  ['touchKey', 'says-security-key'],
  ['useRecoveryKey', 'says-recovery'],
  ['recoveryKey', 'says-recovery'],
  ['recoveryCode', 'says-recovery'],
  ['recoveryCodes', 'says-recovery'],
  ['saveKey', 'says-save-codes'],
  ['saveCodes', 'says-save-codes'],
  ['download', 'says-save-codes'],
  ['setUp', 'says-set-up'],
  ['setUp', 'says-two-step'],
  ['scan', 'says-set-up'],
  ['scan', 'says-app-code'],
  ['required', 'says-required'],
];

/** What a sentence must not say in any language: another lock or another page depends on it. */
const never: readonly (readonly [keyof Sentences, readonly Word[]])[] = [
  ...(['signIn', 'email', 'password', 'next', 'refused', 'postalCode', 'token', 'again'] as const).map(
    (name) =>
      [
        name,
        ['code', 'says-app-code', 'says-recovery', 'says-security-key', 'says-two-step', 'says-required'],
      ] as const,
  ),
  ['twoStep', ['code', 'says-app-code', 'says-mailed-code', 'says-recovery', 'says-security-key', 'says-required']],
  ...(['code', 'recoveryKey', 'recoveryCode', 'password', 'postalCode'] as const).map(
    (name) => [name, ['email']] as const,
  ),
  ['email', ['any-code', 'other-token']],
  ['fromApp', ['says-mailed-code', 'says-recovery', 'says-security-key']],
  ['code', ['says-app-code', 'says-mailed-code', 'says-recovery', 'says-security-key']],
  ['mailed', ['code', 'says-app-code', 'says-recovery', 'says-security-key']],
  ['mailedTo', ['says-app-code', 'says-recovery', 'says-security-key']],
  ['touchKey', ['code', 'says-app-code', 'says-mailed-code', 'says-recovery']],
  ['useRecoveryKey', ['code', 'says-app-code', 'says-mailed-code', 'says-security-key']],
  ['recoveryKey', ['code', 'says-app-code', 'says-mailed-code', 'says-security-key']],
  ['recoveryCode', ['code', 'says-app-code', 'says-mailed-code', 'says-security-key']],
  ['recoveryCodes', ['code', 'says-app-code', 'says-mailed-code', 'says-security-key']],
];

describe.each(every)('in %s', (language, say) => {
  test('each sentence says what it means, if the page names its language and if it names none', () => {
    const silent = meant.flatMap(([name, idea]) =>
      [language, '', 'x-none'].flatMap((named) =>
        says(plain(say[name]), idea, named) ? [] : [`${idea} (${named}): ${say[name]}`],
      ),
    );
    expect(silent).toEqual([]);
  });

  test('no sentence says what another lock depends on, not even in another language', () => {
    const wrong = never.flatMap(([name, notThis]) =>
      notThis.filter((idea) => says(plain(say[name]), idea, '')).map((idea) => `${idea}: ${say[name]}`),
    );
    expect(wrong).toEqual([]);
  });

  test('capitals, accents as signs of their own, and signs for drawing change nothing', () => {
    const capital = (text: string) => text.toLocaleUpperCase(language);
    const others: readonly ((text: string) => string)[] = [
      capital,
      (text) => text.normalize('NFD'),
      (text) => `\u200f${text.replace(/(\p{L}\p{L})(\p{L})/u, '$1\u00ad$2').replace(/ /g, '\u00a0')}`,
    ];
    const changed = sentenceNames.flatMap((name) =>
      ideas.flatMap((idea) =>
        others.flatMap((other) =>
          says(plain(other(say[name])), idea, language) === says(plain(say[name]), idea, language)
            ? []
            : [`${idea}: ${other(say[name])}`],
        ),
      ),
    );
    expect(changed).toEqual([]);
  });
});

describe.each(Object.entries(languages))('the lines of %s', (_, lines) => {
  test.each(Object.entries(lines))('%s finds neither nothing nor everything', (idea, line) => {
    expect(ideas).toContain(idea);
    const pattern = patternOf(line);
    for (const phrase of ['', ' ', 'a', 'x-none', '12345678', 'robin@example.com', 'bitbucket', 'atlassian account'])
      expect(pattern.test(plain(phrase)), phrase).toBe(false);
    // A phrase with nothing before or after its `|` would be found everywhere.
    expect(line).not.toMatch(/\|\||^\||\|$|\(\||\|\)|\(\)/);
    expect(line).toBe(line.toLowerCase());
  });
});

test('a page is asked in its own language and in English, in no other', () => {
  const swedish = plain(sentences.sv?.touchKey ?? '');
  expect(says(swedish, 'says-security-key', 'sv')).toBe(true);
  expect(says(swedish, 'says-security-key', 'sv-SE')).toBe(true);
  expect(says(swedish, 'says-security-key', 'SV')).toBe(true);
  expect(says(swedish, 'says-security-key', 'it')).toBe(false);
  expect(says(swedish, 'says-security-key', 'en-US')).toBe(false);
  expect(says('touch your security key', 'says-security-key', 'sv')).toBe(true);
  for (const name of ['no', 'nn', 'nb-NO'])
    expect(says(plain(sentences.nb?.touchKey ?? ''), 'says-security-key', name)).toBe(true);
  for (const name of ['', 'x-none', 'he', 'constructor'])
    expect(says(swedish, 'says-security-key', name), name).toBe(true);
});

test('without the script, English is understood and nothing else', () => {
  const brought = globalThis as LeftWords;
  delete brought.whichCodeWords;
  expect(says('touch your security key', 'says-security-key', '')).toBe(true);
  expect(says(plain(sentences.sv?.touchKey ?? ''), 'says-security-key', 'sv')).toBe(false);
  brought.whichCodeWords = saysElse;
});
