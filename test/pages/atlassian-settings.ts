/**
 * Security settings of the Atlassian account. SEEN (page facts, row 11): the two addresses, the password gate, "Manage two-step
 * verification", "Set up", "Unlock settings", "Disable". ASSUMED: the rest.
 */
import { accountPage, errorLine } from './frames.ts';
import { html } from './markup.ts';

export const atlassianSecurity = (): string =>
  accountPage({
    heading: 'Security',
    title: 'Security - Atlassian account',
    body: html`<ul><li><a href="/manage-profile/security/two-step-verification" data-practice="manage">Manage two-step verification</a></li>
<li><a href="/manage-profile/security/api-tokens">Create and manage API tokens</a></li></ul>`,
  });

export const atlassianSettingsGate = ({ error }: { readonly error?: string } = {}): string =>
  accountPage({
    heading: 'Two-step verification',
    title: 'Two-step verification - Atlassian account',
    body: html`<p>Enter your password to change these settings.</p>
<form method="post" action="/rest/settings/unlock" data-soft><label for="password-uid4">Password</label>
<input id="password-uid4" data-practice="gate-password" name="password" type="password" autocomplete="current-password">
${errorLine('password-uid4-error', error)}
<button type="submit" data-practice="submit">Unlock settings</button></form>`,
  });

export const atlassianTwoStepSettings = ({ on }: { readonly on: boolean }): string =>
  accountPage({
    heading: 'Two-step verification',
    title: 'Two-step verification - Atlassian account',
    body: on
      ? html`<p>Two-step verification is on.</p><h2>Authenticator app</h2><p>Connected</p>
<form method="post" action="/rest/settings/disable" data-soft><button type="submit" data-practice="disable">Disable</button></form>`
      : html`<p>Two-step verification is off.</p><h2>Authenticator app</h2>
<form method="post" action="/rest/mfa/enrollment" data-soft><button type="submit" name="stage" value="get-app" data-practice="set-up">Set up</button></form>`,
  });

/** SEEN (page facts, A20): the address. ASSUMED: the rest. */
export const atlassianPasskeys = (): string =>
  accountPage({
    heading: 'Passkeys',
    title: 'Passkeys - Atlassian account',
    body: html`<p>Sign in with a passkey or a security key.</p><ul><li>Robin's phone <button class="quiet" type="button">Remove</button></li></ul>
<form method="post" data-soft><button type="submit">Register key</button></form>`,
  });

export const atlassianProfile = (): string =>
  accountPage({
    heading: 'Profile and visibility',
    title: 'Profile - Atlassian account',
    body: html`<form data-soft><label for="publicName">Public name</label><input id="publicName" name="publicName" value="Robin Example"></form>
<nav aria-label="Account"><a href="/manage-profile/security">Security</a> <a href="/manage-profile/security/two-step-verification">Two-step verification</a></nav>`,
  });
