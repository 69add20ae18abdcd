// A language that we have no words for, and no words at all. Codes, keys and addresses are not words and stay.
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { seeded } from './seeded.ts';
import { attribute, below, elementsBelow, isElement, isText, setAttribute } from './tree.ts';

const syllables = ['vro', 'zil', 'quem', 'dax', 'orf', 'ulk', 'wib', 'jup', 'xan', 'gloz', 'hriv', 'yft'] as const;
const spoken = [
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'placeholder',
  'title',
  'alt',
  'label',
  'download',
] as const;
const silent: ReadonlySet<string> = new Set(['style', 'script']);
const pressed: ReadonlySet<string> = new Set(['submit', 'button', 'reset']);

/** Something to be copied and not read: a key, a code, an address. */
const isData = (token: string): boolean =>
  token.includes('@') || /^\d+$/.test(token) || (token.length >= 8 && /\p{L}/u.test(token) && /\d/.test(token));

const madeUp = (word: string, seed: number): string => {
  const number = seeded(seed, word.toLowerCase());
  const length = 1 + Math.min(3, Math.floor(word.length / 3));
  const made = Array.from({ length }, (_, index) => syllables[(number >>> (index * 4)) % syllables.length]).join('');
  return /^\p{Lu}/u.test(word) ? made.replace(/^./, (first) => first.toUpperCase()) : made;
};

const byToken = (text: string, change: (word: string) => string): string =>
  text.replace(/\S+/g, (token) => (isData(token) ? token : token.replace(/[\p{L}\p{M}]+/gu, change)));

const changeWords = (document: Tree.Document, change: (text: string) => string): void => {
  for (const element of elementsBelow(document)) {
    for (const name of spoken) {
      const value = attribute(element, name);
      if (value !== undefined) setAttribute(element, name, change(value));
    }
    const value = attribute(element, 'value');
    if (element.tagName === 'input' && value !== undefined && pressed.has(attribute(element, 'type') ?? ''))
      setAttribute(element, 'value', change(value));
    if (element.tagName === 'html') setAttribute(element, 'lang', 'x-none');
  }
  for (const node of below(document)) {
    const parent = isText(node) ? node.parentNode : null;
    if (isText(node) && parent !== null && !(isElement(parent) && silent.has(parent.tagName)))
      node.value = change(node.value);
  }
};

export const unknownWords = (document: Tree.Document, seed: number): void =>
  changeWords(document, (text) => byToken(text, (word) => madeUp(word, seed)));

/** Punctuation goes with the words it stood by. */
export const noWords = (document: Tree.Document): void =>
  changeWords(document, (text) => text.replace(/\S+/g, (token) => (isData(token) ? token : '')));
