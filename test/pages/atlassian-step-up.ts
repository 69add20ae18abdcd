/**
 * "Verify your identity": six emailed digits for a guest of an organization's site, eight for a change of security
 * settings. SEEN (page facts, row 10): the address, #sent afterwards, body field otpCode, mail subject, "Didn't get the
 * code? Resend it". ASSUMED: every selector and the other words.
 */
import { accountPage, errorLine } from './frames.ts';
import { html } from './markup.ts';

export interface StepUp {
  readonly state: 'start' | 'sent';
  readonly email: string;
  readonly digits: 6 | 8;
  readonly continueTo: string;
  readonly error?: string;
}

export const atlassianStepUp = ({ state, email, digits, continueTo, error }: StepUp): string =>
  accountPage({
    heading: 'Verify your identity',
    body:
      state === 'start'
        ? html`<p>To keep going, we'll email a verification code to <strong>${email}</strong>.</p>
<form method="post" action="/rest/step-up/start" data-soft><input type="hidden" name="continue" value="${continueTo}">
<button type="submit" data-practice="submit">Send code</button></form>`
        : html`<p>Enter the ${digits}-digit code we sent to <strong>${email}</strong>.</p>
<form method="post" action="/rest/mfa/verify" data-soft novalidate><input type="hidden" name="continue" value="${continueTo}">
<label for="otpCode-uid3">Verification code</label>
<input id="otpCode-uid3" data-practice="email-code" name="otpCode" type="text" inputmode="numeric" maxlength="${digits}" autocomplete="off">
${errorLine('otpCode-uid3-error', error)}
<button type="submit" data-practice="submit">Verify</button></form>
<form class="links" method="post" action="/rest/step-up/start" data-soft><input type="hidden" name="continue" value="${continueTo}">
<button class="quiet" type="submit" data-practice="resend">Didn't get the code? Resend it</button></form>`,
  });
