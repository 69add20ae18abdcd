/**
 * The emailed check at sign-in and at sign-up: six boxes for six letters and digits. It is not two-step verification.
 * SEEN (page facts, rows 9, 15): data-testid otp-input-index-N and -container, "We've emailed you a code" in
 * #ProductHeadingSuffix, "enter the code we've sent to", the sign-up's address. ASSUMED: the button, the resend link, that the
 * boxes carry no name.
 */
import { accountPage, errorLine } from './frames.ts';
import { html, times } from './markup.ts';

export interface EmailCode {
  readonly email: string;
  readonly when: 'sign-in' | 'sign-up';
  readonly error?: string;
}

export const atlassianEmailCode = ({ email, when, error }: EmailCode): string =>
  accountPage({
    heading: "We've emailed you a code",
    title: when === 'sign-up' ? 'Sign up - Log in with Atlassian account' : 'Log in with Atlassian account',
    body: html`<p>${when === 'sign-up' ? 'To complete your account setup, enter' : 'To log in, enter'} the code we've sent to <strong>${email}</strong></p>
<form method="post" action="${when === 'sign-up' ? '/rest/signup/verify' : '/rest/email-code/verify'}" data-soft novalidate>
<div class="boxes" role="group" aria-label="Code">
${times(6, (index) => html`<div data-testid="otp-input-index-${index}-container"><input data-testid="otp-input-index-${index}" data-practice="box-${index}" data-box type="text" maxlength="1" autocomplete="off" aria-label="Character ${index + 1} of 6"></div>`)}
</div>
${errorLine('otp-error', error)}
<button type="submit" data-practice="submit">Verify</button>
</form>
<form class="links" method="post" action="/rest/email-code/resend" data-soft><button class="quiet" type="submit" data-practice="resend">Didn't receive an email? Resend it</button></form>`,
  });
