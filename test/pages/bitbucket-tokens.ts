/**
 * Everything else on Bitbucket that is called a token, and fields for a few digits that are for no code: in a dialog, and
 * as a page of its own. All markup is ASSUMED: the worst case is that their fields have the name of the code's (page
 * facts, B13).
 */
import { bitbucketRepository } from './bitbucket-repository.ts';
import { bitbucketPage } from './frames.ts';
import { type Html, html } from './markup.ts';

const field = (label: string, name = 'token'): Html => html`<label>${label} <input name="${name}"></label>`;
const button = (says: string): Html => html`<button type="button">${says}</button>`;

export const otherTokens = {
  'an access token': html`<h1>Create repository access token</h1>${field('Name')}<label><input type="checkbox"> Read</label>${button('Create')}`,
  'an access token to revoke': html`<h1>Revoke access token</h1>${field('Type its name')}${button('Revoke')}`,
  'an access token that is shown': html`<h1>Access token</h1><input name="token" readonly value="ATCTT3xFfGN0">${button('Close')}`,
  'a webhook': html`<h1>Add webhook</h1>${field('Title', 'title')}${field('URL', 'url')}${field('Secret')}${button('Save')}`,
  'a webhook’s secret': html`<h1>Webhook</h1><label>Secret token <input name="token" maxlength="6"></label>${button('Verify')}`,
  'a deploy key': html`<h1>Add key</h1>${field('Label')}<label>Key <textarea name="key"></textarea></label>${button('Add')}`,
  'a variable of Pipelines': html`<h1>Add variable</h1>${field('Name', 'name')}${field('Value')}${button('Add')}`,
  'another service': html`<h1>Connect Slack</h1>${field('API token')}${button('Connect')}`,
  'another service, in dots': html`<h1>Connect</h1><input name="token" type="password">${button('Connect')}`,
  'an access token, in French': html`<h1>Créer un jeton d’accès</h1>${field('Nom')}${button('Créer')}`,
  'an access token, in Japanese': html`<h1>アクセス トークンを作成</h1>${field('名前')}${button('作成')}`,
  'a long token': html`<input name="token" maxlength="255">${button('OK')}`,
} as const satisfies Readonly<Record<string, Html>>;

const digits = (label: string, more = ''): Html =>
  html`<label>${label} <input inputmode="numeric" maxlength="6"${{ markup: more }}></label>${button('OK')}`;

export const otherNumbers = {
  'a line': html`<h1>Go to line</h1>${digits('Line number')}`,
  'a port': html`<h1>Proxy</h1>${digits('Port')}`,
  'an amount': html`<h1>Build minutes</h1>${digits('Amount')}`,
  'a line, in Japanese': html`<h1>行に移動</h1>${digits('行番号')}`,
  'something that is filled in': html`<h1>Retention</h1>${digits('', ' value="000030"')}`,
} as const satisfies Readonly<Record<string, Html>>;

/** Above a repository, in a dialog. */
export const inDialog = (form: Html): string =>
  bitbucketRepository({
    workspace: 'acme-team',
    repository: 'widgets',
    above: html`<div class="veil"><section class="dialog" role="dialog" aria-modal="true">${form}</section></div>`,
  });

/** As a page of its own. */
export const asPage = (form: Html): string => bitbucketPage({ title: 'Settings', main: form });
