import type table from '../../../public/_locales/en/messages.json';

/** A name in our own table of words, `public/_locales/en/messages.json`. */
export type MessageKey = keyof typeof table;

/** A sentence to say: a name in the table, and what goes into its gaps (`$1`, `$2`, …) as plain text. */
export type Say = { readonly key: MessageKey; readonly with?: readonly string[] };

/** Makes a {@link Say}; `say('who_workspace', 'acme-team')`. */
export function say(key: MessageKey, ...gaps: readonly string[]): Say {
  return gaps.length > 0 ? { key, with: gaps } : { key };
}

/** A sentence as a record writes it: its name alone if it has no gaps. */
export type Sentence = MessageKey | Say;

/** Turns a written sentence into one to say. */
export function asSay(sentence: Sentence): Say {
  return typeof sentence === 'string' ? say(sentence) : sentence;
}
