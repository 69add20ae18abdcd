import { plain } from '../look/plain.ts';
import type { Word } from '../look/words.ts';

/**
 * THE WORDS of one language: a line for each idea, to be read and mended by someone who speaks it. No line is from a
 * page that was seen, except where its file says so.
 *
 * A line has phrases with `|` between them, in lower case. Accents and capitals don't matter. A phrase is found anywhere
 * in a sentence, also inside a longer word, so that endings need not be written.
 *
 * - `<` and `>` are where a word must begin and end.
 * - `*` is the rest of a word: its ending, before another word follows.
 * - A space or a dash is a space, a dash, or neither of them.
 * - `…` is up to sixty letters of anything, in one sentence. Full stops end none: they are part of addresses too.
 * - `(one|other)`, `?` after a letter that may be missing, and `[68]` for one of these.
 */
export type LanguageWords = { readonly [Idea in Decisive]: string } & { readonly [Idea in Word]?: string };

/** The ideas that decide what a page or a field is for, and the one that decides what is said first. */
type Decisive =
  | 'code'
  | 'says-app-code'
  | 'says-mailed-code'
  | 'says-recovery'
  | 'says-security-key'
  | 'says-set-up'
  | 'says-save-codes'
  | 'says-two-step'
  | 'says-required'
  | 'says-switch-off'
  | 'any-code'
  | 'other-token'
  | 'email';

/** Letters of every alphabet here, in lower case. The browser's own class of letters takes seconds to prepare. */
const letter = '[a-z\u00df-\u0600\u0620-\u1fff\u3040-\ud7ff]';
const marks: Readonly<Record<string, string>> = {
  '…': '[^?!？！。؟]{0,60}',
  '<': `(?<!${letter})`,
  '>': `(?!${letter})`,
  '*': `${letter}*`,
  '': '[- ]?',
  '-': '[- ]?',
};

/** What a line is looked for with, in a text that is `plain`. */
export function patternOf(line: string): RegExp {
  return new RegExp(plain(line).replace(/ ?… ?|[<>* -]/g, (mark) => marks[mark.trim()] ?? mark));
}
