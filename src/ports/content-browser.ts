import type { Browser } from 'webextension-polyfill';
import type { Say } from '../core/words/say.ts';

/** The parts of the platform that a script in a web page uses; a browser gives it little more. */
export type ContentBrowser = {
  readonly i18n: Pick<Browser['i18n'], 'getMessage' | 'getUILanguage'>;
  readonly runtime: {
    readonly id: string | undefined;
    sendMessage(message: unknown): Promise<unknown>;
    readonly onMessage: {
      addListener(listener: (message: unknown, sender: unknown, reply: (answer: unknown) => void) => void): void;
    };
  };
};

/**
 * The platform as the content script sees it, without the polyfill, which would make up most of its file. The few
 * functions named above behave the same in both browsers.
 */
export function contentBrowser(): ContentBrowser {
  const given = globalThis as { readonly browser?: ContentBrowser; readonly chrome?: ContentBrowser };
  const found = given.browser?.runtime ? given.browser : given.chrome;
  if (found === undefined) throw new Error('alone');
  return found;
}

/** The words of a sentence, as in `i18n.ts`, for the script in a web page. */
export function words({ key, with: gaps }: Say): string {
  return contentBrowser().i18n.getMessage(key, gaps ? [...gaps] : []);
}

type Firefox = { readonly openOrClosedShadowRoot?: ShadowRoot | null };
type Chromium = { readonly chrome?: { readonly dom?: { openOrClosedShadowRoot(of: HTMLElement): ShadowRoot | null } } };

/** The shadow root of an element, even if the page keeps it closed; null if it has none. */
export function shadowOf(element: Element): ShadowRoot | null {
  if (!(element instanceof HTMLElement)) return null;
  const { dom } = (globalThis as Chromium).chrome ?? {};
  return dom?.openOrClosedShadowRoot(element) ?? (element as Firefox).openOrClosedShadowRoot ?? element.shadowRoot;
}
