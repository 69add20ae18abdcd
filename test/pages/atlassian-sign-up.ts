/**
 * Making an Atlassian account. SEEN (page facts, row 15): #email, #signup-submit, #already-have-an-account, #displayName-uidN,
 * titles and headings, the addresses of the later steps. ASSUMED: what the "welcome" steps look like.
 */
import { accountPage } from './frames.ts';
import { html } from './markup.ts';

const title = 'Sign up - Log in with Atlassian account';

export const atlassianSignUp = ({
  email = '',
  product,
}: {
  readonly email?: string;
  readonly product?: string;
} = {}): string =>
  accountPage({
    title,
    heading: 'Sign up to continue',
    ...(product === undefined ? {} : { product }),
    body: html`<form method="post" action="/rest/signup" data-soft novalidate><label for="email">Work email</label>
<input id="email" data-testid="signup-email-idf-testid" data-practice="email" name="email" type="email" autocomplete="email" value="${email}">
<button id="signup-submit" type="submit" data-practice="submit">Sign up</button></form>
<p class="links"><a id="already-have-an-account" href="/login" data-practice="have-account">Already have an Atlassian account? Log in</a></p>`,
  });

export const atlassianSignUpSent = (email: string): string =>
  accountPage({
    title,
    heading: 'Check your email',
    body: html`<p id="email-sent-page">We sent a link to ${email}. Open it to finish.</p>`,
  });

export const atlassianSignUpWelcome = (): string =>
  accountPage({
    title,
    heading: 'Welcome',
    body: html`<form method="post" action="/rest/signup/welcome" data-soft><label for="displayName-uid2">Full name</label>
<input id="displayName-uid2" data-practice="name" name="displayName" autocomplete="name">
<label for="password">Password</label><input id="password" data-practice="password" name="password" type="password" autocomplete="new-password">
<button id="signup-submit" type="submit" data-practice="submit">Continue</button></form>`,
  });
