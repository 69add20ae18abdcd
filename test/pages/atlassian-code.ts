/**
 * The Atlassian account's two-step verification: six digits from the app (or a text message) in one box.
 * SEEN (page facts, row 5): #two-step-verification-otp-code-input, name=otpCode, aria-describedby "otpCode-uid2-helper",
 * #two-step-verification-submit, the error's id, title and wording. The old host's /mf has the same ids.
 * ASSUMED: the heading, the link to other ways; that the address stays /login (a full address was not seen).
 */
import { accountPage, errorLine } from './frames.ts';
import { type Html, html } from './markup.ts';

export interface AtlassianCode {
  readonly error?: string;
  readonly product?: string;
  readonly uid?: number;
  /** Some pages wrap the button and give the wrapper the id. */
  readonly wrappedSubmit?: boolean;
  readonly channel?: 'app' | 'text-message';
}

export const wrongCode = 'You entered an incorrect verification code.';

export const atlassianCode = ({
  error,
  product,
  uid = 2,
  wrappedSubmit = false,
  channel = 'app',
}: AtlassianCode = {}): string =>
  accountPage({
    heading: 'Two-step verification',
    ...(product === undefined ? {} : { product }),
    body: html`<p>${channel === 'app' ? 'Open your authenticator app and enter the code it shows.' : 'Enter the code that we sent to the phone number ending in 42.'}</p>
<form method="post" action="/rest/two-step-verification/verify" data-soft novalidate>
<label for="two-step-verification-otp-code-input">6-digit verification code</label>
<input id="two-step-verification-otp-code-input" data-practice="code" name="otpCode" type="text" inputmode="numeric" maxlength="6" autocomplete="one-time-code" aria-describedby="otpCode-uid${uid}-helper">
<div id="otpCode-uid${uid}-helper"></div>
${errorLine(`otpCode-uid${uid === 2 ? 1 : uid}-error`, error)}
${
  wrappedSubmit
    ? html`<div id="two-step-verification-submit"><button type="submit" data-practice="submit">Log in</button></div>`
    : html`<button id="two-step-verification-submit" type="submit" data-practice="submit">Log in</button>`
}
</form>
<form class="links" method="post" action="/rest/two-step-verification/recovery-page" data-soft>
<button class="quiet" type="submit" data-practice="other-ways">Can't access two-step verification?</button></form>`,
  });

/** ASSUMED throughout: a code page of an unknown build, with only general signs. */
export const unseenCodePage = (): string =>
  oneField({
    heading: 'Verify it is you',
    label: 'Code',
    field: html`<input id="factor" name="factor" type="text" inputmode="numeric" maxlength="6" autocomplete="one-time-code">`,
    button: 'Next',
  });

/** ASSUMED: dots hide what is typed, and only `autocomplete` says what it is. */
export const dottedCodePage = (): string =>
  oneField({
    heading: 'Ellenőrzés',
    lang: 'hu',
    label: 'Kód',
    field: html`<input id="factor" name="factor" type="password" autocomplete="one-time-code">`,
    button: 'Tovább',
  });

/** ASSUMED: a code page that no sign tells, sent by the Enter key. */
export const silentFieldPage = (): string =>
  oneField({ heading: 'Ellenőrzés', lang: 'hu', label: 'Kód', field: html`<input id="factor" name="factor">` });

/** ASSUMED: how the code came, told in a sentence alone. */
export const toldCodePage = (lang: string, sentence: string): string =>
  oneField({
    heading: sentence,
    lang,
    label: 'Code',
    field: html`<input id="factor" name="factor" autocomplete="one-time-code">`,
    button: 'OK',
  });

/** ASSUMED: a row of boxes, each of which hides its character. */
export const dottedBoxesPage = (): string =>
  accountPage({
    heading: 'Ověření',
    lang: 'cs',
    body: html`<form method="post" data-soft novalidate><div class="boxes">${Array.from(
      { length: 6 },
      (_, at) => html`<input type="password" maxlength="1" aria-label="${at + 1}">`,
    )}</div><button type="submit">Dál</button></form>`,
  });

/** ASSUMED: the way of writing a field for digits that guides teach, and nothing else. */
export const digitsOnlyPage = (): string =>
  oneField({
    heading: 'Ověření',
    lang: 'cs',
    label: 'Kód',
    field: html`<input id="factor" name="factor" inputmode="numeric" pattern="[0-9]*">`,
    button: 'Dál',
  });

/** ASSUMED: only the label tells, in another language. */
export const lengthInLabelPage = (): string =>
  oneField({
    heading: 'Zwei-Faktor-Authentifizierung',
    lang: 'de',
    label: '6-stelliger Code',
    field: html`<input id="factor" name="factor" type="text" maxlength="6">`,
    button: 'Anmelden',
  });

/** A page with one field, of which nothing is known but what is given. */
const oneField = ({
  heading,
  lang,
  label,
  field,
  button,
}: {
  readonly heading: string;
  readonly lang?: string;
  readonly label: string;
  readonly field: Html;
  /** Left out: the Enter key sends it. */
  readonly button?: string;
}): string =>
  accountPage({
    heading,
    ...(lang !== undefined && { lang }),
    body: html`<form method="post" data-soft novalidate><label for="factor">${label}</label>
${field}${button !== undefined && html`<button type="submit">${button}</button>`}</form>`,
  });

/**
 * ASSUMED: all steps lie in the document, in a frame that shows one: `beside` as a strip that slides, `folded` one above
 * the other, the others without height, `asleep` one above the other, the others inert. The ids are SEEN (page facts,
 * rows 2, 5).
 */
export const slidingSteps = ({
  step,
  way,
}: {
  readonly step: 'password' | 'code';
  readonly way: 'beside' | 'folded' | 'asleep';
}): string => {
  const style = (own: 'password' | 'code'): string =>
    way === 'beside' ? 'flex: 0 0 320px' : own !== step && way === 'folded' ? 'height: 0; overflow: hidden' : '';
  const asleep = (own: 'password' | 'code'): Html =>
    html`${{ markup: own !== step && way === 'asleep' ? ' inert' : '' }}`;
  const strip = way === 'beside' ? `display: flex; transform: translateX(${step === 'code' ? -320 : 0}px)` : '';
  return accountPage({
    heading: 'Zaloguj się',
    lang: 'pl',
    // A strip that slides by its left edge runs from left to right, regardless of its page's direction.
    body: html`<div dir="ltr" style="${way === 'beside' ? 'width: 320px; overflow: hidden' : ''}"><div style="${strip}">
<div style="${style('password')}"${asleep('password')}><form data-soft><label for="password">Hasło</label><input id="password" name="password" type="password"><button type="submit">Dalej</button></form></div>
<div style="${style('code')}"${asleep('code')}><form data-soft><label for="two-step-verification-otp-code-input">Kod</label><input id="two-step-verification-otp-code-input" name="otpCode"><button type="submit">Dalej</button></form></div></div></div>`,
  });
};
