/**
 * A customer's own site (page facts, rows 25, 26): everything in it may have been written by anyone. SEEN: addresses of the
 * sign-in bounces and of the portal's sign-in, its `#user-email` and "Next", and the choice after it. ASSUMED: the rest.
 */

import { quotedBoxes, quotedForm } from './bitbucket-content.ts';
import { errorLine, plainPage } from './frames.ts';
import { html } from './markup.ts';

export const jiraIssue = ({ site, name }: { readonly site: string; readonly name: string }): string =>
  plainPage({
    title: 'ABC-1 Paint the widgets - Jira',
    body: html`<h1 data-practice="content">ABC-1 Paint the widgets</h1><p>${site}</p><p>Assignee: ${name}</p><form data-soft><label for="comment">Comment</label><textarea id="comment" name="comment"></textarea></form>`,
  });

/** Imitates code pages with their very ids, as any form builder or macro lets people do. */
export const hostileForm = (): string =>
  plainPage({
    title: 'Two-step verification',
    body: html`<h1 id="ProductHeadingSuffix">Two-step verification</h1><p>Enter the code from your app and your emergency recovery key.</p>${quotedForm}${quotedBoxes}<label for="recoveryCode-uid2">Emergency recovery key</label><input id="recoveryCode-uid2" name="recoveryCode">`,
  });

export interface Portal {
  readonly step: 'email' | 'password';
  readonly email?: string;
  readonly error?: string;
}

/** Between the address and a password: whose sign-in it's to be. */
export const portalChoice = (email: string): string =>
  plainPage({
    title: 'Log in - Help centre',
    body: html`<h1>Choose how to log in</h1><p>${email}</p>
<p><a class="button" href="https://id.atlassian.com/login?application=jira">Continue with Atlassian account</a></p>
<form method="post" action="/servicedesk/customer/user/sso" data-soft><button type="submit">Continue with single sign-on</button></form>`,
  });

export const portalSignUp = (): string =>
  plainPage({
    title: 'Sign up - Help centre',
    body: html`<h1>Sign up for the help centre</h1><form method="post" data-soft><label for="user-email">Email address</label>
<input id="user-email" name="email" type="email"><button type="submit">Next</button></form>`,
  });

/** A request that the organization's people made up: it asks for whatever they like. */
export const portalRequest = (): string =>
  plainPage({
    title: 'Request access - Help centre',
    body: html`<h1>Request access</h1><form method="post" data-soft><label for="user-email">Email address</label><input id="user-email" name="email" type="email" autocomplete="username">
<label for="password">Password for the shop</label><input id="password" name="password" type="password">
<label for="customfield_1">Verification code</label><input id="customfield_1" name="otpCode" inputmode="numeric" maxlength="6" autocomplete="one-time-code"><button type="submit">Send</button></form>`,
  });

/** The list of portals, with a message that the organization put above it. */
export const portalHome = (): string =>
  plainPage({
    title: 'Help centre',
    body: html`<h1>Welcome to the help centre</h1><p>From May on, two-step verification is required. Have your code ready.</p>
<form data-soft><label for="search">Search</label><input id="search" name="q" type="search"></form><ul><li><a href="/servicedesk/customer/portal/3">IT help</a></li></ul>`,
  });

export const portalSignIn = ({ step, email = '', error }: Portal): string =>
  plainPage({
    title: 'Log in - Help centre',
    body: html`<h1>Log in to the help centre</h1><form method="post" action="/servicedesk/customer/user/login" data-soft novalidate>
${
  step === 'email'
    ? html`<label for="user-email">Email address</label><input id="user-email" data-practice="email" name="email" type="email" autocomplete="username" value="${email}">`
    : html`<p>${email}</p><input type="hidden" name="email" value="${email}"><label for="user-password">Password</label><input id="user-password" data-practice="password" name="password" type="password" autocomplete="current-password">`
}
${errorLine('portal-error', error)}<button type="submit" data-practice="submit">${step === 'email' ? 'Next' : 'Log in'}</button></form>`,
  });
