import { say } from '../core/words/say.ts';
import { words } from '../ports/i18n.ts';

/**
 * Tells the browser which language our words are in and which way they run. It comes from the table of words, since a
 * browser in a language that we don't have gets English.
 */
export function dressDocument(title: string): void {
  document.documentElement.lang = words(say('language'));
  document.documentElement.dir = words(say('direction'));
  document.title = title;
}
