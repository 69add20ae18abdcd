/**
 * Bitbucket's own second step: code, security key or recovery code, in a dialog. NOT FOUND in any public source (page facts,
 * row 20), but for the name of the code's field and its button "Verify" (B13): only that staff calls it "the Two-step verification modal" and that a link "Can't find codes?" stands at its bottom,
 * and that it comes after bitbucket.org/account/signin returns. All markup is ASSUMED, with as few marks of its own as
 * possible.
 */
import { bitbucketPage, errorLine } from './frames.ts';
import { type Html, html, type Part, times } from './markup.ts';

export interface Challenge {
  readonly ask: 'code' | 'security-key' | 'recovery-code';
  readonly error?: string;
  /** `page`: in no dialog at all, should it ever become a page of its own. */
  readonly element?: 'dialog' | 'role' | 'page';
  /** Six boxes in place of the one field; or a field with nothing but the name that was seen (page facts, B13). */
  readonly boxes?: boolean | 'token';
  /** What lies under the dialog; blank when left out. */
  readonly under?: Part;
  readonly title?: string;
  readonly lost?: 'asked' | 'mailed';
}

const oneField = html`<label for="two-step-code">Verification code</label>
<input id="two-step-code" data-practice="code" name="code" type="text" inputmode="numeric" maxlength="24" autocomplete="one-time-code">`;

const plainField = html`<label for="two-step-code">Code</label>
<input id="two-step-code" name="token" type="text" autocomplete="off">`;

const sixBoxes = html`<div class="boxes" role="group" aria-label="Verification code">
${times(6, (index) => html`<div><input data-practice="box-${index}" data-box type="text" inputmode="numeric" maxlength="1" aria-label="Digit ${index + 1} of 6"></div>`)}</div>`;

const bodies = {
  code: ({ error, boxes = false }: Challenge) => html`<p>Enter the code from your authentication app.</p>
${boxes === 'token' ? plainField : boxes ? sixBoxes : oneField}
${errorLine('two-step-error', error)}<button type="submit" data-practice="submit">Verify</button>`,
  'security-key': ({ error }: Challenge) => html`<p>Insert your security key and press its button.</p>
${errorLine('two-step-error', error)}<button type="submit" name="key" value="touched" data-practice="submit">Use security key</button>`,
  'recovery-code': ({ error }: Challenge) => html`<p>Each recovery code works once.</p>
<label for="two-step-recovery">Recovery code</label>
<input id="two-step-recovery" data-practice="recovery-code" name="recovery" type="text" autocomplete="off" spellcheck="false">
${errorLine('two-step-error', error)}<button type="submit" data-practice="submit">Verify</button>`,
} as const;

const others = {
  code: 'Use a recovery code',
  'security-key': 'Use a recovery code',
  'recovery-code': 'Use a verification code',
} as const;

const dialog = (challenge: Challenge): Html => {
  const { ask, element = 'dialog', lost } = challenge;
  const inner = html`<h1 id="two-step-title">Two-step verification</h1>
<form method="post" action="/account/signin/two-step" data-soft novalidate>${bodies[ask](challenge)}</form>
<form class="links" method="post" action="/account/signin/two-step/other" data-soft>
<button class="quiet" type="submit" name="ask" value="${ask === 'recovery-code' ? 'code' : 'recovery-code'}" data-practice="other-ways">${others[ask]}</button>
<button class="quiet" type="submit" name="ask" value="lost" data-practice="cant-find-codes">Can't find codes?</button>
${lost === 'mailed' && html`<p>We emailed you. In 24 hours a second mail brings a link that lets you in.</p>`}</form>`;
  if (element === 'page') return html`<section class="card">${inner}</section>`;
  return element === 'dialog'
    ? html`<div class="veil"><dialog open data-modal aria-labelledby="two-step-title">${inner}</dialog></div>`
    : html`<div class="veil"><section class="dialog" role="dialog" aria-modal="true" aria-labelledby="two-step-title">${inner}</section></div>`;
};

export const bitbucketChallenge = (challenge: Challenge): string =>
  bitbucketPage({
    title: challenge.title ?? 'Log in',
    signedIn: challenge.under !== undefined,
    main: challenge.under ?? html`<p></p>`,
    above: dialog(challenge),
  });
