import { browser } from './browser.ts';

/** One response to a tab's own document: from which host, when it was requested and received, and its headers. */
export type SiteAnswer = {
  readonly host: string;
  /** This computer's clock, milliseconds since 1970. */
  readonly sent: number;
  readonly received: number;
  header(name: string): string | undefined;
};

/**
 * Calls with each response that a tab's own document got over the network. It only observes what the browser requested
 * anyway. If the background was asleep when the request left, the response isn't reported.
 */
export function whenAnswered(urls: readonly string[], call: (answer: SiteAnswer) => void): void {
  const sent = new Map<string, number>();
  const filter = { urls: [...urls], types: ['main_frame' as const] };
  browser.webRequest.onSendHeaders.addListener(({ requestId, timeStamp }) => {
    if (sent.size > 50) sent.clear(); // Requests that never got a response.
    sent.set(requestId, timeStamp);
  }, filter);
  browser.webRequest.onResponseStarted.addListener(
    ({ requestId, timeStamp, url, fromCache, responseHeaders }) => {
      const asked = sent.get(requestId);
      sent.delete(requestId);
      if (asked === undefined || fromCache) return;
      call({
        host: new URL(url).hostname,
        sent: asked,
        received: timeStamp,
        header: (name) => responseHeaders?.find((it) => it.name.toLowerCase() === name)?.value,
      });
    },
    filter,
    ['responseHeaders'],
  );
}

/** One redirect that a tab's own document followed. */
export type Redirect = { readonly tabId: number; readonly from: string; readonly to: string };

/**
 * Calls with each redirect of a tab's own document away from an address that begins so. It only observes: the browser
 * doesn't wait for it. Frames, pictures and scripts are left out.
 */
export function whenRedirected(address: `https://${string}`, call: (redirect: Redirect) => void): void {
  browser.webRequest.onBeforeRedirect.addListener(
    ({ tabId, url, redirectUrl }) => call({ tabId, from: url, to: redirectUrl }),
    { urls: [`${address}*`], types: ['main_frame'] },
  );
}
