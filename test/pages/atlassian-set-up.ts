/**
 * Switching the Atlassian account's two-step verification on, by own choice in the settings or forced in a sign-in.
 * SEEN (page facts, row 11, possibly old): the ids mfa.enrollment.*, name=otpCode, #otpCode-uid1, "Yes, ready to scan code",
 * "Can't scan the code?", "Connect phone", "Saved, let's finish". ASSUMED: the pictures, the order of the words, the recovery
 * key's look. For the forced kind (row 12) address and document are ASSUMED to be like the settings' own.
 */
import { accountPage, errorLine } from './frames.ts';
import { html } from './markup.ts';
import { inlinePicture } from './picture.ts';

export interface SetUp {
  readonly stage: 'get-app' | 'scan' | 'code';
  readonly forced: boolean;
  readonly email: string;
  readonly secret: string;
  readonly keyShown?: boolean;
  readonly error?: string;
}

const heading = (forced: boolean): string =>
  forced ? 'Your organization requires two-step verification' : 'Set up two-step verification';

const stages = {
  'get-app': () => html`<p>First, get an authenticator app on your phone.</p>
<button id="mfa.enrollment.getapp.submit" type="submit" name="stage" value="scan" data-practice="submit">Yes, ready to scan code</button>`,
  scan: ({ email, secret, keyShown = false }: SetUp) => html`<p>Scan this with your authenticator app.</p>
${inlinePicture(`otpauth://totp/Atlassian:${email}?secret=${secret}&issuer=Atlassian`, 'QR code')}
<div id="mfa.enrollment.configureapp.totpsecret"><button class="quiet" type="button" data-reveals="key-fields" data-practice="show-key">Can't scan the code?</button></div>
<div data-practice="key-fields"${{ markup: keyShown ? '' : ' hidden' }}>
<label for="mfa.enrollment.configureapp.email">Account</label><input id="mfa.enrollment.configureapp.email" readonly value="${email}">
<label for="mfa.enrollment.configureapp.secret">Key</label><input id="mfa.enrollment.configureapp.secret" data-practice="key" readonly value="${secret}"></div>
<button id="mfa.enrollment.configureapp.submit" type="submit" name="stage" value="code" data-practice="submit">Next</button>`,
  code: ({ error }: SetUp) => html`<p>Enter the code that the app shows now.</p>
<label for="otpCode-uid1">Verification code</label>
<input id="otpCode-uid1" data-practice="code" name="otpCode" type="text" inputmode="numeric" maxlength="6" autocomplete="one-time-code">
${errorLine('otpCode-uid1-error', error)}
<button id="mfa.enrollment.connectphone.submit" type="submit" name="stage" value="done" data-practice="submit">Connect phone</button>`,
} as const;

export const atlassianSetUp = (page: SetUp): string =>
  accountPage({
    heading: heading(page.forced),
    title: page.forced ? 'Log in with Atlassian account' : 'Two-step verification - Atlassian account',
    body: html`<form method="post" action="/rest/mfa/enrollment" data-soft novalidate>${stages[page.stage](page)}</form>`,
  });

export const atlassianRecoveryShown = ({
  recoveryKey,
  forced,
}: {
  readonly recoveryKey: string;
  readonly forced: boolean;
}): string =>
  accountPage({
    heading: 'Save your recovery key',
    title: forced ? 'Log in with Atlassian account' : 'Two-step verification - Atlassian account',
    body: html`<p>If you lose your phone, this emergency recovery key is the only way back into your account.</p>
<p><code data-practice="recovery-key-shown">${recoveryKey}</code></p>
<form method="post" action="/rest/mfa/recovery-saved" data-soft><button type="submit" data-practice="submit">Saved, let's finish</button></form>`,
  });
