import type { Say } from '../core/words/say.ts';
import { contentBrowser } from './content-browser.ts';

/** The words of a sentence, as in `i18n.ts`, for the script in a web page. */
export function words({ key, with: gaps }: Say): string {
  return contentBrowser().i18n.getMessage(key, gaps ? [...gaps] : []);
}
