/**
 * Bitbucket's personal settings. SEEN (page facts, row 21): the addresses, menu Security → "Two-step verification", that an
 * Atlassian password is asked, "Set up two-step verification". ASSUMED: all markup, and that the password is asked on a page of
 * its own.
 */
import { bitbucketPage, errorLine } from './frames.ts';
import { type Html, html, type Part } from './markup.ts';

export const settingsSide = (): Html => html`<h2>Personal settings</h2><ul>
<li><a href="/account/settings/">Account settings</a></li>
<li><a href="/account/settings/email/">Email aliases</a></li>
<li><a href="/account/settings/app-passwords/">App passwords</a></li>
<li><a href="/account/settings/ssh-keys/">SSH keys</a></li>
<li><a href="/account/settings/two-step-verification/manage" data-practice="two-step-settings">Two-step verification</a></li></ul>`;

const settingsPage = (main: Part, above?: Part): string =>
  bitbucketPage({ title: 'Two-step verification', side: settingsSide(), main, above });

export const bitbucketSettingsOff = (): string =>
  settingsPage(html`<h1>Two-step verification</h1><p>Two-step verification is disabled for your Bitbucket account.</p>
<form method="post" action="/account/settings/two-step-verification/start" data-soft><button type="submit" data-practice="set-up">Set up two-step verification</button></form>`);

export const bitbucketSettingsGate = ({ error }: { readonly error?: string } = {}): string =>
  settingsPage(html`<h1>Two-step verification</h1><p>Confirm the password of your Atlassian account.</p>
<form method="post" action="/account/settings/two-step-verification/unlock" data-soft><label for="id_password">Atlassian account password</label>
<input id="id_password" data-practice="gate-password" name="password" type="password" autocomplete="current-password">
${errorLine('gate-error', error)}<button type="submit" data-practice="submit">Continue</button></form>`);

export const bitbucketSettingsOn = ({
  asking = false,
  error,
}: {
  readonly asking?: boolean;
  readonly error?: string;
} = {}): string =>
  settingsPage(
    html`<h1>Two-step verification</h1><p>Two-step verification is enabled for your Bitbucket account.</p>
${errorLine('settings-error', error)}
<form method="post" action="/account/settings/two-step-verification/new-codes" data-soft><button type="submit" data-practice="new-codes">Generate new recovery codes</button></form>
<form method="post" action="/account/settings/two-step-verification/disable" data-soft><button type="submit" name="sure" value="ask" data-practice="disable">Disable two-step verification</button></form>`,
    asking &&
      html`<div class="veil"><dialog open data-modal aria-labelledby="sure-title"><h1 id="sure-title">Disable two-step verification?</h1>
<p>You will only need your Atlassian account to log in.</p>
<form method="post" action="/account/settings/two-step-verification/disable" data-soft><button type="submit" name="sure" value="yes" data-practice="confirm-disable">Disable</button>
<button class="quiet" type="submit" name="sure" value="no" data-practice="cancel">Cancel</button></form></dialog></div>`,
  );

export const bitbucketPersonalSettings = (): string =>
  bitbucketPage({
    title: 'Account settings',
    side: settingsSide(),
    main: html`<h1>Account settings</h1><form data-soft><label for="display">Full name</label><input id="display" name="display" value="Robin Example">
<label for="username">Username</label><input id="username" name="username" value="robin-example"></form>`,
  });

export const bitbucketAppPasswords = (): string =>
  bitbucketPage({
    title: 'App passwords',
    side: settingsSide(),
    main: html`<h1>App passwords</h1><p>Because you enabled two-step verification you need an app password for scripts.</p>
<form data-soft><label for="label">Label</label><input id="label" name="label"><button type="submit">Create</button></form>`,
  });

/** ASSUMED: when and with what the user signed in. Short texts of one shape, and none of them a code. */
export const bitbucketSettingsDays = (days: readonly string[]): string =>
  settingsPage(html`<h1>Kaksivaiheinen vahvistus</h1><ul>${days.map((day) => html`<li>${day}</li>`)}</ul>
<button type="button">Poista</button>`);

/** ASSUMED: settings that name the recovery codes in a heading, beside a search that stands on every page, and say when they were made. */
export const bitbucketSettingsSearch = (): string =>
  bitbucketPage({
    title: 'Two-step verification',
    side: html`<label for="find">Find repositories</label><input id="find" name="q">`,
    main: html`<h1>Two-step verification</h1><h2>Recovery codes</h2><p>Made 3 months ago in Chrome on Linux</p><button type="button">Show them</button>`,
  });

/**
 * SEEN (page facts, row 23): "Require two-step verification", "Update", and that the administrator must have it on first.
 * ASSUMED: the rest.
 */
export const workspaceAccessControls = (): string =>
  bitbucketPage({
    title: 'Access controls',
    side: html`<h2>Workspace settings</h2>`,
    main: html`<h1>Access controls</h1><form data-soft><label><input type="checkbox" name="require">Require two-step verification</label></form>
<p>First <a href="/account/settings/two-step-verification">enable two-step verification</a> for your own account.</p><button type="button">Update</button>`,
  });
