/**
 * A company's own sign-in at an identity provider. SEEN (page facts, row 27): Microsoft #i0116, #i0118, #idSIButton9; Okta
 * input[name=answer], "Okta Verify", input[value="Send Push"]. ASSUMED: everything else.
 */
import { errorLine, plainPage } from './frames.ts';
import { type Html, html } from './markup.ts';

export interface Microsoft {
  readonly step: 'email' | 'password' | 'code';
  readonly email?: string;
  readonly error?: string;
  readonly relayState?: string;
}

const fields: Readonly<Record<Microsoft['step'], Html>> = {
  email: html`<label for="i0116">Email, phone, or Skype</label><input id="i0116" data-practice="email" name="loginfmt" type="email" autocomplete="username">`,
  password: html`<label for="i0118">Password</label><input id="i0118" data-practice="password" name="passwd" type="password" autocomplete="current-password">`,
  code: html`<label for="company-code">Code</label><input id="company-code" data-practice="code" name="otc" inputmode="numeric" maxlength="6" autocomplete="one-time-code">`,
};

export const microsoftSignIn = ({ step, email, error, relayState = '' }: Microsoft): string =>
  plainPage({
    title: 'Sign in to your account',
    body: html`<h1>${step === 'code' ? 'Enter code' : step === 'password' ? 'Enter password' : 'Sign in'}</h1>${step !== 'email' && html`<p>${email}</p>`}
<form method="post" action="/common/login" data-soft novalidate><input type="hidden" name="step" value="${step}"><input type="hidden" name="RelayState" value="${relayState}">${step !== 'email' && html`<input type="hidden" name="loginfmt" value="${email}">`}
${fields[step]}${errorLine('company-error', error)}<input id="idSIButton9" class="button" type="submit" value="${step === 'email' ? 'Next' : 'Sign in'}" data-practice="submit"></form>`,
  });

export const oktaSignIn = ({ step }: { readonly step: 'answer' | 'bare-answer' | 'push' }): string =>
  plainPage({
    title: 'Acme - Sign In',
    body: html`<h1>Okta Verify</h1><form method="post" data-soft>${
      step === 'answer'
        ? html`<label for="okta-answer">Enter code</label><input id="okta-answer" name="answer" inputmode="numeric" autocomplete="one-time-code"><input type="submit" value="Verify">`
        : step === 'bare-answer'
          ? html`<label for="okta-answer">Kode</label><input id="okta-answer" name="answer" type="tel"><input type="submit" value="Videre">`
          : html`<input type="submit" value="Send Push">`
    }</form>`,
  });
