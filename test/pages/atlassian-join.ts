/**
 * Asking for, or confirming, access to one site. SEEN (page facts, row 18): the address; buttons whose text is like join,
 * accept, continue or "I agree". ASSUMED: the rest.
 */
import { accountPage } from './frames.ts';
import { html } from './markup.ts';

export const atlassianJoin = ({ site, product }: { readonly site: string; readonly product: string }): string =>
  accountPage({
    heading: `Join ${site}`,
    body: html`<p>Continue to ${product} on ${site}.</p>
<form method="post" action="/rest/join" data-soft><button type="submit" data-practice="accept">Join</button></form>`,
  });
