import type { Browser } from 'webextension-polyfill';

/** What a script in a web page may use of the platform; there is little more that a browser would give it. */
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
 * The platform as the content script sees it, without the polyfill: that would be most of its file, and the few
 * functions named above behave the same in both browsers.
 */
export function contentBrowser(): ContentBrowser {
  const given = globalThis as { readonly browser?: ContentBrowser; readonly chrome?: ContentBrowser };
  const found = given.browser?.runtime ? given.browser : given.chrome;
  if (found === undefined) throw new Error('This is not the content script of an extension');
  return found;
}
