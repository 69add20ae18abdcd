import { type Say, say } from '../core/words/say.ts';
import { browser } from './browser.ts';

/** The words of a sentence, in the browser's language if we have it, else in English. */
export function words({ key, with: gaps }: Say): string {
  return browser.i18n.getMessage(key, gaps ? [...gaps] : []);
}

/** The language of the words, for the `lang` and `dir` of our documents. */
export function language(): string {
  return browser.i18n.getUILanguage();
}

/**
 * Tells the browser which language our words are in and in which direction they run. Both are in the table of words,
 * since a browser in a language that we don't have gets English.
 */
export function dressDocument(title: string): void {
  document.documentElement.lang = words(say('language'));
  document.documentElement.dir = words(say('direction'));
  document.title = title;
}
