/**
 * The Atlassian account's two-step verification: six digits from the app (or a text message) in one box.
 * SEEN (facts row 5): #two-step-verification-otp-code-input, name=otpCode, aria-describedby "otpCode-uid2-helper",
 * #two-step-verification-submit, the error's id, title and wording. The old host's /mf has the same ids.
 * ASSUMED: the heading, the link to other ways; that the address stays /login (a full address was not seen).
 */
import { accountPage, errorLine } from './frames.ts';
import { html } from './markup.ts';

export interface AtlassianCode {
  readonly error?: string;
  readonly product?: string;
  readonly uid?: number;
  /** Some pages wrap the button and give the wrapper the id. */
  readonly wrappedSubmit?: boolean;
  readonly channel?: 'app' | 'text-message';
}

export const wrongCode = 'You entered an incorrect verification code.';

export const atlassianCode = ({
  error,
  product,
  uid = 2,
  wrappedSubmit = false,
  channel = 'app',
}: AtlassianCode = {}): string =>
  accountPage({
    heading: 'Two-step verification',
    ...(product === undefined ? {} : { product }),
    body: html`<p>${channel === 'app' ? 'Open your authenticator app and enter the code it shows.' : 'Enter the code that we sent to the phone number ending in 42.'}</p>
<form method="post" action="/rest/two-step-verification/verify" data-soft novalidate>
<label for="two-step-verification-otp-code-input">6-digit verification code</label>
<input id="two-step-verification-otp-code-input" data-practice="code" name="otpCode" type="text" inputmode="numeric" maxlength="6" autocomplete="one-time-code" aria-describedby="otpCode-uid${uid}-helper">
<div id="otpCode-uid${uid}-helper"></div>
${errorLine(`otpCode-uid${uid === 2 ? 1 : uid}-error`, error)}
${
  wrappedSubmit
    ? html`<div id="two-step-verification-submit"><button type="submit" data-practice="submit">Log in</button></div>`
    : html`<button id="two-step-verification-submit" type="submit" data-practice="submit">Log in</button>`
}
</form>
<form class="links" method="post" action="/rest/two-step-verification/recovery-page" data-soft>
<button class="quiet" type="submit" data-practice="other-ways">Can't access two-step verification?</button></form>`,
  });

/** ASSUMED throughout: a code page of a build that nobody has seen, with nothing but general signs. */
export const unseenCodePage = (): string =>
  accountPage({
    heading: 'Verify it is you',
    body: html`<form method="post" data-soft novalidate><label for="factor">Code</label>
<input id="factor" name="factor" type="text" inputmode="numeric" maxlength="6" autocomplete="one-time-code"><button type="submit">Next</button></form>`,
  });
