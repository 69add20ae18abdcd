/**
 * The Atlassian account's sign-in, email step and password step at one address.
 * SEEN (page facts, rows 1, 2): form#form-login, #username / #username-uidN, #password, #login-submit, #signup, #resetPassword,
 * the headings and titles; both fields in the document from the start, the password hidden until the email was sent.
 * ASSUMED: how it is hidden, the order of the links, where the form is sent.
 */
import { accountPage, errorLine } from './frames.ts';
import { html } from './markup.ts';

export interface SignIn {
  readonly step: 'email' | 'password';
  readonly email?: string;
  readonly error?: string;
  readonly product?: string;
  /** Keeps the email field in sight beside the password. */
  readonly bothShown?: boolean;
  /** How the password is kept out of sight: not displayed, or squeezed to nothing. */
  readonly hiddenBy?: 'display' | 'size';
  readonly suffix?: string;
  readonly wording?: 'en' | 'fr' | 'ru';
}

const words = {
  en: {
    title: 'Log in to continue - Log in with Atlassian account',
    heading: 'Log in to continue',
    email: 'Email',
    password: 'Password',
    next: 'Continue',
    last: 'Log in',
    help: "Can't log in?",
  },
  fr: {
    title: 'Se connecter avec le compte Atlassian',
    heading: 'Se connecter pour continuer',
    email: 'E-mail',
    password: 'Mot de passe',
    next: 'Continuer',
    last: 'Se connecter',
    help: 'Impossible de se connecter ?',
  },
  ru: {
    title: 'Log in with Atlassian account',
    heading: 'Войдите, чтобы продолжить',
    email: 'Эл. почта',
    password: 'Пароль',
    next: 'Продолжить',
    last: 'Войти',
    help: 'Не удаётся войти?',
  },
} as const;

export const atlassianSignIn = ({
  step,
  email = '',
  error,
  product,
  bothShown = false,
  hiddenBy = 'display',
  suffix = '-uid1',
  wording = 'en',
}: SignIn): string => {
  const word = words[wording];
  return accountPage({
    title: word.title,
    heading: word.heading,
    lang: wording,
    ...(product === undefined ? {} : { product }),
    body: html`<form id="form-login" data-testid="form-login" class="login-form" method="post" action="/rest/authenticate" data-soft data-step="${step}" novalidate>
<div class="${bothShown ? 'always' : 'first'}" data-testid="username-container">
<label for="username${suffix}">${word.email}</label>
<input id="username${suffix}" data-testid="username" data-practice="email" name="username" type="email" autocomplete="username webauthn" value="${email}">
<span data-practice="shown-email">${step === 'password' && !bothShown && email}</span>
</div>
<div class="${hiddenBy === 'display' ? 'later' : 'squeezed'}" data-testid="password-container">
<label for="password">${word.password}</label>
<input id="password" data-testid="password" data-practice="password" name="password" type="password" autocomplete="current-password">
</div>
${errorLine(`username-uid2-error`, error)}
<button id="login-submit" data-testid="login-submit-idf-testid" data-practice="submit" type="submit">${step === 'password' ? word.last : word.next}</button>
</form>
<p class="links"><a id="resetPassword" href="/login/resetpassword" data-practice="reset-password">${word.help}</a> <a id="signup" href="/signup">Create an account</a></p>`,
  });
};

/**
 * The brake after many tries (page facts, A19): a message, and a captcha to solve. ASSUMED: its words and markup.
 */
export const brakedSignIn = (email: string): string =>
  accountPage({
    heading: words.en.heading,
    body: html`<section role="alert" data-testid="form-error"><div>Too many attempts. Try again in a minute.</div></section>
<form id="form-login" data-testid="form-login" method="post" data-soft><p>${email}</p><label for="password">Password</label>
<input id="password" data-testid="password" name="password" type="password" autocomplete="current-password">
<iframe title="reCAPTCHA" width="304" height="78"></iframe>
<button id="login-submit" type="submit">${words.en.last}</button></form>`,
  });

/** An account that is asleep (page facts, B22). ASSUMED: its address, and everything but the words. */
export const asleepAccount = (): string =>
  accountPage({
    heading: "We couldn't log you in",
    body: html`<p>Something about your account needs attention.</p><p><a href="https://support.atlassian.com/contact/">Contact support</a></p>`,
  });

/** ASSUMED: news above the form, as sites and password managers show them. */
export const newsOverSignIn = (): string =>
  accountPage({
    heading: words.en.heading,
    body: html`<form data-soft><label for="username">${words.en.email}</label><input id="username" name="username" type="email">
<button type="submit">${words.en.next}</button></form>
<div role="dialog" aria-modal="true" aria-label="News"><p>You can use a security key or a passkey now.</p><button type="button">Got it</button></div>`,
  });
