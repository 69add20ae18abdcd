/**
 * Pages on bitbucket.org where the words and shapes of code pages stand in what people wrote, or in dialogs about other things.
 * None of them is a page of a second step. All markup is ASSUMED.
 */

import { bitbucketRepository, type RepositoryName, readme, repositorySide } from './bitbucket-repository.ts';
import { settingsSide } from './bitbucket-settings.ts';
import { bitbucketPage } from './frames.ts';
import { type Html, html, type Part, times } from './markup.ts';
import { imagePicture } from './picture.ts';

const here: RepositoryName = { workspace: 'acme-team', repository: 'widgets' };

export const quotedWords: Html = html`<h3>Two-step verification</h3><p>Enter the 6-digit verification code from your authenticator app. Can't find codes?</p>
<p>acme-team requires two-step verification. Go to <a href="/account/settings/two-step-verification/manage">Enable two-step verification</a>
or <a href="https://bitbucket.org/account/settings/two-step-verification">your settings</a>.</p>`;

export const quotedForm: Html = html`<form action="/acme-team/widgets/src/main/"><label for="two-step-verification-otp-code-input">Verification code</label>
<input id="two-step-verification-otp-code-input" name="otpCode" inputmode="numeric" maxlength="6" autocomplete="one-time-code"><button id="two-step-verification-submit">Verify</button></form>`;

export const quotedBoxes: Html = html`<div>${times(6, (index) => html`<input data-testid="otp-input-index-${index}" maxlength="1" aria-label="Character ${index + 1}">`)}</div>`;

export const quotedDialog: Html = html`<div role="dialog" aria-modal="true" aria-label="Two-step verification">${quotedForm}</div>`;

export const quotedPicture: Html = html`<p>Scan this:</p>${imagePicture('otpauth://totp/Bitbucket:robin?secret=KRSXG5CTMVRXEZLU', 'QR code')}<p>Key <code>KRSXG5CTMVRXEZLUKRSXG5CTMVRXEZLU</code></p>`;

export const codeList: Html = html`<pre><code>Bitbucket recovery codes
${times(6, (index) => `${index}f4a-91c${index}-b20${index}\n`)}</code></pre><ul>${times(6, (index) => html`<li><code>${index}f4a-91c${index}-b20${index}</code></li>`)}</ul>`;

const conversation = (title: string, comments: readonly Part[]): string =>
  bitbucketPage({
    title,
    side: repositorySide(here),
    main: html`<h1>${title}</h1><article><p>Opened by Robin Example.</p></article>
<h2>Comments</h2>${comments.map((comment, index) => html`<div class="comment" id="comment-${index + 1}"><p><strong>Sam Example</strong></p>${comment}</div>`)}
<form data-soft><label for="comment">Comment</label><textarea id="comment" name="comment"></textarea><button type="submit">Comment</button></form>`,
  });

export const readmeAbout = (body: Part): string => bitbucketRepository({ ...here, body: readme(body) });
export const issueAbout = (...comments: readonly Part[]): string =>
  conversation('#3 Cannot log in with two-step verification', comments);
export const pullRequestAbout = (...comments: readonly Part[]): string =>
  conversation('#7 Document two-step verification', comments);

export const wikiAbout = (body: Part): string =>
  bitbucketPage({
    title: 'widgets wiki',
    side: repositorySide(here),
    main: html`<h1>Home</h1><article>${body}</article>`,
  });

export const snippetAbout = (body: Part): string =>
  bitbucketPage({ title: 'Snippet', main: html`<h1>Notes on logging in</h1><article>${body}</article>` });

export const fileAbout = (name: string, lines: readonly string[]): string =>
  bitbucketPage({
    title: `widgets / ${name}`,
    side: repositorySide(here),
    main: html`<h1>${name}</h1><table aria-label="File"><tbody>${lines.map((line, index) => html`<tr><td>${index + 1}</td><td><code>${line}</code></td></tr>`)}</tbody></table>`,
  });

export const pipelinesVariables = ({ open }: { readonly open: boolean }): string =>
  bitbucketPage({
    title: 'Repository variables',
    side: html`<ul><li><a href="/acme-team/widgets/admin">Repository details</a></li><li><a href="/acme-team/widgets/admin/access-keys/">Access keys</a></li></ul>`,
    main: html`<h1>Repository variables</h1><table><tbody><tr><td>OTP_CODE</td><td>••••••</td></tr></tbody></table>`,
    above:
      open &&
      html`<div class="veil"><dialog open data-modal aria-labelledby="variable-title"><h1 id="variable-title">Add variable</h1><form data-soft>
<label for="variable-name">Name</label><input id="variable-name" name="name" type="text" autocomplete="off">
<label for="variable-value">Value</label><input id="variable-value" name="value" type="text" autocomplete="off">
<label><input type="checkbox" name="secured"> Secured</label><button type="submit">Add</button></form></dialog></div>`,
  });

/** A code dialog that is in the document but not open. */
export const closedDialog = (): string =>
  bitbucketRepository({
    ...here,
    above: html`<dialog aria-labelledby="closed-title"><h1 id="closed-title">Two-step verification</h1><form><label for="closed-code">Verification code</label>
<input id="closed-code" name="code" inputmode="numeric" maxlength="6" autocomplete="one-time-code"><button type="submit">Verify</button></form></dialog>`,
  });

const parts = (count: number, length: number): Html =>
  html`<div class="boxes">${times(count, (index) => html`<input aria-label="Part ${index + 1}" maxlength="${length}" style="width:48px">`)}</div>`;

const otherDialogs = {
  address: html`<h1>Add an address to the allowlist</h1>${parts(8, 4)}<button type="button">Add</button>`,
  card: html`<h1>Payment</h1><label for="card">Card number</label><input id="card" inputmode="numeric" autocomplete="cc-number">
<label for="card-check">Security code</label><input id="card-check" inputmode="numeric" maxlength="4" autocomplete="cc-csc"><button type="button">Pay</button>`,
  app: html`<h1>Open on your phone</h1><p>Scan this to open the pull request in the app.</p>
${imagePicture('https://bitbucket.org/acme-team/widgets/pull-requests/7', 'Picture to scan')}<button type="button">Close</button>`,
  commits: html`<h1>Squash commits</h1><ul>${times(5, (index) => html`<li><code>a${index}f4c9${index}b</code></li>`)}</ul><button type="button">Save</button>`,
  'access key': html`<h1>Add access key</h1><p>Keys of a hardware security key work too.</p><label for="key">Key</label><textarea id="key"></textarea><button type="button">Add</button>`,
  consumer: html`<h1>OAuth consumer</h1><dl><dt>Secret</dt><dd>KRSXG5CTMVRXEZLUKRSXG5CTMVRXEZLU</dd></dl><p>Set up the callback next.</p><button type="button">Close</button>`,
} as const;
export type OtherDialog = keyof typeof otherDialogs;
export const otherDialogNames = Object.keys(otherDialogs) as readonly OtherDialog[];

/** A dialog about something else that has what a second step has: boxes, a picture, a list, a key, a code that guards money. */
export const otherDialog = (name: OtherDialog): string =>
  bitbucketRepository({
    ...here,
    above: html`<div class="veil"><section class="dialog" role="dialog" aria-modal="true">${otherDialogs[name]}</section></div>`,
  });

const drawers = {
  code: html`<label for="drawer-code">Verification code</label><input id="drawer-code" name="code" autocomplete="one-time-code">`,
  'security key': html`<p>Use your security key.</p>`,
  'recovery codes': html`<h2>Save your recovery codes</h2><ul>${times(6, (index) => html`<li>${index}f4a-91c${index}</li>`)}</ul>`,
} as const;
export const drawerNames = Object.keys(drawers) as readonly (keyof typeof drawers)[];

/** Bitbucket's own step in a closed drawer: it waits beside the window, where it can't be scrolled to. */
export const shutDrawer = (name: keyof typeof drawers): string =>
  bitbucketRepository({
    ...here,
    above: html`<div role="dialog" aria-modal="true" style="position:fixed;top:0;left:100vw;width:300px"><h1>Two-step verification</h1>
${drawers[name]}<button type="button">Verify</button></div>`,
  });

export const cookieDialog = (under: Part): string =>
  bitbucketPage({
    title: 'acme-team / widgets',
    main: under,
    above: html`<div class="strip" role="dialog" aria-label="Cookies"><p>This site uses cookies.</p><button type="button">Accept all</button> <button type="button">Only necessary</button></div>`,
  });

export const newsletterBanner = (): string =>
  bitbucketPage({
    title: 'Your work',
    main: html`<h1>Your work</h1><p>Nothing to review.</p><section><h2>Stay safe</h2><p>Did you know? You can turn on <a href="/account/settings/two-step-verification">two-step verification</a>.</p></section>`,
  });

export const sshKeys = (): string =>
  bitbucketPage({
    title: 'SSH keys',
    side: settingsSide(),
    main: html`<h1>SSH keys</h1><table><tbody><tr><td>laptop</td><td>SHA256:abc</td></tr></tbody></table><button type="button">Add key</button>`,
  });

/** SEEN (page facts, B23): the words, the link to the status page and a code of 32 digits. ASSUMED: markup. */
export const bitbucketError = (): string =>
  bitbucketPage({
    title: 'Error',
    main: html`<div class="empty"><h1>Something went wrong</h1><p>Check our <a href="https://bitbucket.status.atlassian.com">status page</a>.</p><code>4f1c0a97e2b84d6f9a3e5c7d8b2f6e10</code></div>`,
  });

export const notFound = (): string =>
  bitbucketPage({
    title: 'Page not found',
    main: html`<section class="empty"><h1>We can't let you see this page</h1><p>It may not exist, or you have no access.</p><a href="/">Return</a></section>`,
  });
