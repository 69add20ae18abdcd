/**
 * Switching Bitbucket's own two-step verification on. SEEN (page facts, row 21): "Set up two-step verification", fields
 * "Account" and "Key" for typing in, "Enter the resulting verification code:", field "Verification code", a mail whose link
 * must be clicked, then recovery codes with a download; six of them (page facts, section 2). ASSUMED: all markup, and that each
 * stage keeps the settings' address; the mail link's query.
 */

import { settingsSide } from './bitbucket-settings.ts';
import { bitbucketPage, errorLine } from './frames.ts';
import { html, type Part } from './markup.ts';
import { imagePicture, plainDrawing } from './picture.ts';

const wizard = (main: Part): string => bitbucketPage({ title: 'Two-step verification', side: settingsSide(), main });

export interface Scan {
  readonly account: string;
  readonly secret: string;
  readonly error?: string;
}

export const bitbucketSetUp = ({ account, secret, error }: Scan): string =>
  wizard(html`<h1>Set up two-step verification</h1>
<p>Scan the picture with your authentication app, or type these in.</p>
${imagePicture(`otpauth://totp/Bitbucket:${account}?secret=${secret}&issuer=Bitbucket`, 'QR code')}
<dl><dt>Account</dt><dd>${account}</dd><dt>Key</dt><dd><code data-practice="key">${secret}</code></dd></dl>
<form method="post" action="/account/settings/two-step-verification/verify" data-soft novalidate><p>Enter the resulting verification code:</p>
<label for="id_token">Verification code</label>
<input id="id_token" data-practice="code" name="code" type="text" inputmode="numeric" maxlength="6" autocomplete="off">
${errorLine('token-error', error)}<button type="submit" data-practice="submit">Verify</button></form>`);

export const bitbucketSetUpMailed = (email: string): string =>
  wizard(
    html`<h1>Check your email</h1><p>We sent a link to ${email}. Click it to finish setting up two-step verification.</p>`,
  );

export const bitbucketRecoveryShown = ({
  codes,
  next = '/',
}: {
  readonly codes: readonly string[];
  readonly next?: string;
}): string =>
  wizard(html`<h1>Save your recovery codes</h1>
<p>Two-step verification is enabled. If you lose your phone, each of these codes lets you in once.</p>
<ul class="codes" data-practice="recovery-list">${codes.map((code) => html`<li><code>${code}</code></li>`)}</ul>
<a class="button" download="bitbucket-recovery-codes.txt" href="data:text/plain,${encodeURIComponent(codes.join('\n'))}" data-practice="download">Download recovery codes</a>
<form method="post" action="/account/settings/two-step-verification/saved" data-soft><input type="hidden" name="next" value="${next}"><button type="submit" data-practice="submit">Done</button></form>`);

/** ASSUMED: the picture names itself nowhere; only the text above it says what it is. */
export const bitbucketSetUpDrawn = (): string =>
  wizard(html`<h1>Zeskanuj kod QR</h1>${plainDrawing()}<form data-soft><label for="first">Kod</label>
<input id="first" name="first" inputmode="numeric" maxlength="6" autocomplete="one-time-code"><button type="submit">Dalej</button></form>`);
