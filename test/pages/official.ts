/**
 * Atlassian-owned pages that ask for nothing: where one lands, and where one agrees to an app. SEEN (page facts,
 * section 6, rows 24, 28): addresses, `button[name=action][value^="appr"]` "Grant access" (probably Bitbucket).
 * ASSUMED: the rest.
 */
import { accountPage, plainPage } from './frames.ts';
import { html } from './markup.ts';

export const startPage = (name: string): string =>
  plainPage({
    title: 'Atlassian | Start page',
    body: html`<h1>Welcome, ${name}</h1><p>You don't have any products yet.</p><a href="https://www.atlassian.com/try">Try one</a>`,
  });

export const adminPage = (): string =>
  plainPage({
    title: 'Administration',
    body: html`<h1>Managed accounts</h1><table><tbody><tr><td>Robin Example</td><td>Two-step verification: off</td></tr></tbody></table><button type="button">Reset two-step verification</button>`,
  });

export const helpPage = (): string =>
  plainPage({
    title: 'Manage two-step verification | Atlassian Support',
    body: html`<h1>Manage two-step verification</h1><article><p>Enter the 6-digit verification code from your authenticator app. Keep your emergency recovery key safe.</p>
<ol><li>Go to <a href="https://id.atlassian.com/manage-profile/security/two-step-verification">your settings</a>.</li></ol></article>
<form data-soft><label for="search">Search</label><input id="search" name="q" type="search"></form>`,
  });

export const jiraConsent = (): string =>
  accountPage({
    heading: 'An app wants access to your Atlassian account',
    title: 'Authorize app',
    body: html`<ul><li>View Jira issue data</li></ul><form method="post" data-soft><button type="submit" name="action" value="approve" data-practice="submit">Accept</button><button class="quiet" type="submit" name="action" value="deny">Cancel</button></form>`,
  });

export const bitbucketConsent = (): string =>
  plainPage({
    title: 'Confirm access to your account — Bitbucket',
    body: html`<h1>Confirm access to your account</h1><form method="post" data-soft><button type="submit" name="action" value="approve" data-practice="submit">Grant access</button><button class="quiet" type="submit" name="action" value="deny">Cancel</button></form>`,
  });

/** ASSUMED markup; the address and its error are SEEN (page facts, A20). */
export const accountError = (): string =>
  accountPage({
    heading: 'Something went wrong',
    title: 'Error',
    body: html`<p>Incorrect request parameters</p>`,
  });

/** Consent for an app that acts for the user elsewhere (page facts, A20). ASSUMED: markup. */
export const outsideConsent = (): string =>
  accountPage({
    heading: 'Allow access?',
    title: 'Atlassian',
    body: html`<p>An app wants to act for you.</p><form method="post" data-soft><button type="submit">Accept</button><button class="quiet" type="submit">Cancel</button></form>`,
  });

export const mailSent = (email: string): string =>
  accountPage({
    heading: 'Check your email',
    title: 'Check your email',
    body: html`<p>We sent a link to ${email}.</p><p><a href="/verify-email?resend">Send it again</a></p>`,
  });

export const plainNotFound = (): string => plainPage({ title: 'Not found', body: html`<h1>There's nothing here</h1>` });

export const inboxPage = (subject: string, link: string): string =>
  plainPage({
    title: 'Mail',
    body: html`<h1>${subject}</h1><p><a class="button" href="${link}" target="_blank" data-practice="mail-link">Accept Invitation</a></p>`,
  });
