import { ask } from '../ports/content-messages.ts';
import { speaksElse } from './look/language.ts';

let asked: Promise<unknown> | null = null;

/**
 * What a look at this page has to wait for: the words of other languages, if the page may not be in English. They are
 * asked for once. If the browser doesn't let them in, the look does without.
 */
export function missingWords(): Promise<unknown> | null {
  if (!speaksElse(document)) return null;
  asked ??= ask('page/words', {}).catch(() => null);
  return asked;
}
