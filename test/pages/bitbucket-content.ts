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

export const notFound = (): string =>
  bitbucketPage({
    title: 'Page not found',
    main: html`<section class="empty"><h1>We can't let you see this page</h1><p>It may not exist, or you have no access.</p><a href="/">Return</a></section>`,
  });
