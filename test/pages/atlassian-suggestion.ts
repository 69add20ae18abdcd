/**
 * The "Security review" that can be dismissed. SEEN (page facts, row 8): address, #mfa-promote-dismiss, #mfa-promote-continue,
 * the words. ASSUMED: the order and the text between.
 */
import { accountPage } from './frames.ts';
import { html } from './markup.ts';

export const atlassianSuggestion = (): string =>
  accountPage({
    heading: 'Security review',
    body: html`<p>Two-step verification protects your account, even if somebody learns your password.</p>
<form method="post" action="/rest/security-screen" data-soft>
<button id="mfa-promote-continue" name="choice" value="continue" type="submit" data-practice="enable">Enable two-step verification</button>
<button type="submit" name="choice" value="passkey" data-practice="passkey">Create a passkey</button>
<button id="mfa-promote-dismiss" class="quiet" name="choice" value="dismiss" type="submit" data-practice="dismiss">Continue without two-step verification</button>
</form>`,
  });
