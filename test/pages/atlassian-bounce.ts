/**
 * Stops on the way that ask for nothing. SEEN (page facts, rows 4, 25, 27, 29, 30): the addresses, #logout-submit. ASSUMED:
 * that a page is there at all for a moment, and what it says.
 */
import { accountPage } from './frames.ts';
import { html } from './markup.ts';

/** With `to`, the served page leads on by itself. */
export const atlassianBounce = ({ to }: { readonly to?: string } = {}): string =>
  accountPage({
    heading: 'One moment',
    body: html`<p${to !== undefined && html` data-bounce="${to}"`} role="status">Taking you to where you were going.</p>`,
  });

export const atlassianLogOut = (): string =>
  accountPage({
    heading: 'Log out of your Atlassian account',
    body: html`<form method="post" action="/logout"><button id="logout-submit" type="submit" data-practice="submit">Log out</button></form>`,
  });

/** The identity provider's answer, sent on by the browser. */
export const samlReturn = ({
  to,
  relayState,
  answer,
}: {
  readonly to: string;
  readonly relayState: string;
  readonly answer: string;
}): string =>
  accountPage({
    heading: 'One moment',
    body: html`<form method="post" action="${to}" data-auto><input type="hidden" name="SAMLResponse" value="${answer}"><input type="hidden" name="RelayState" value="${relayState}"><noscript><button type="submit">Continue</button></noscript></form>`,
  });
