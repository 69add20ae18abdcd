/**
 * Two-step verification with the security key first. SEEN (page facts, row 6): a link whose text ends "use your security key?"
 * and that opens other ways. ASSUMED: all else, also that the button's id begins like the code page's (row 5 knows the prefix).
 */
import { accountPage } from './frames.ts';
import { html } from './markup.ts';

export const atlassianSecurityKey = ({ waysOpen = false }: { readonly waysOpen?: boolean } = {}): string =>
  accountPage({
    heading: 'Verify with your security key',
    body: html`<p>Insert your security key and touch it.</p>
<form method="post" action="/rest/two-step-verification/security-key" data-soft>
<button id="two-step-verification-submit" type="submit" data-practice="submit">Use security key</button></form>
<div class="links"><button class="quiet" type="button" data-reveals="ways" data-practice="other-ways">Can't use your security key?</button>
<div data-practice="ways"${{ markup: waysOpen ? '' : ' hidden' }}><form method="post" action="/rest/two-step-verification/recovery-page" data-soft>
<button class="quiet" type="submit" data-practice="use-recovery-key">Enter your recovery key</button></form></div></div>`,
  });
