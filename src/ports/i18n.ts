import type { Say } from '../core/words/say.ts';
import { browser } from './browser.ts';

/** The words of a sentence, in the browser's language where we have it, else in English. */
export function words({ key, with: gaps }: Say): string {
  return browser.i18n.getMessage(key, gaps ? [...gaps] : []);
}

/** The language that the words are in, for the `lang` and `dir` of our documents. */
export function language(): string {
  return browser.i18n.getUILanguage();
}
