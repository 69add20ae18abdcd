import type { Word } from '../look/words.ts';
import { ar } from './ar.ts';
import { cs } from './cs.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import { es } from './es.ts';
import { et } from './et.ts';
import { everywhere } from './everywhere.ts';
import { fi } from './fi.ts';
import { fr } from './fr.ts';
import { hr } from './hr.ts';
import { hu } from './hu.ts';
import { is } from './is.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { type LanguageWords, patternOf } from './language-words.ts';
import { nb } from './nb.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ro } from './ro.ts';
import { ru } from './ru.ts';
import { sk } from './sk.ts';
import { sl } from './sl.ts';
import { sr } from './sr.ts';
import { sv } from './sv.ts';
import { th } from './th.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import { vi } from './vi.ts';
import { zh } from './zh.ts';

/** By the language alone: the countries that speak it share its lines. */
export const languages: Readonly<Record<string, LanguageWords>> = {
  ar,
  cs,
  da,
  de,
  es,
  et,
  fi,
  fr,
  hr,
  hu,
  is,
  it,
  ja,
  ko,
  nb,
  nl,
  pl,
  pt,
  ro,
  ru,
  sk,
  sl,
  sr,
  sv,
  th,
  tr,
  uk,
  vi,
  zh,
};

/** Norwegian has two written forms and an old name for both. */
const alsoCalled: Readonly<Record<string, string>> = { no: 'nb', nn: 'nb' };

const patterns = new Map<string, RegExp | null>();

/** See `LeftWords`. */
export function saysElse(text: string, word: Word, language: string): boolean {
  const [code = ''] = language.toLowerCase().split(/[-_]/);
  const name = alsoCalled[code] ?? code;
  // English is in the look itself.
  if (name === 'en') return false;
  const isKnown = Object.hasOwn(languages, name);
  const key = `${isKnown ? name : ''} ${word}`;
  let pattern = patterns.get(key);
  if (pattern === undefined) {
    const spoken = Object.entries(languages).flatMap(([own, lines]) =>
      isKnown && own !== name ? [] : (lines[word] ?? []),
    );
    pattern = spoken.length === 0 ? null : patternOf(spoken.join('|'));
    patterns.set(key, pattern);
  }
  return pattern?.test(text) === true || everywhere[word]?.test(text) === true;
}
