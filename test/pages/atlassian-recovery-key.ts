/**
 * Getting in with the one emergency recovery key. SEEN (page facts, rows 6, 7): #recoveryCode-uidN, "emergency recovery key",
 * "Can't find your recovery key?", button "Send recovery email". ASSUMED: name=recoveryCode, the heading, that the mail button
 * is on the same page behind the link.
 */
import { accountPage, errorLine } from './frames.ts';
import { html } from './markup.ts';

export interface RecoveryKey {
  readonly error?: string;
  readonly lost?: 'asked' | 'mailed';
  readonly uid?: number;
}

export const atlassianRecoveryKey = ({ error, lost, uid = 2 }: RecoveryKey = {}): string =>
  accountPage({
    heading: 'Use your recovery key',
    body: html`<form method="post" action="/rest/two-step-verification/recovery" data-soft novalidate>
<label for="recoveryCode-uid${uid}">Emergency recovery key</label>
<input id="recoveryCode-uid${uid}" data-practice="recovery-key" name="recoveryCode" type="text" autocomplete="off" spellcheck="false">
${errorLine(`recoveryCode-uid${uid}-error`, error)}
<button type="submit" data-practice="submit">Log in</button>
</form>
<div class="links"><button class="quiet" type="button" data-reveals="lost" data-practice="lost-key">Can't find your recovery key?</button>
<div data-practice="lost"${{ markup: lost === undefined ? ' hidden' : '' }}>
<p>${lost === 'mailed' ? 'We sent you an email. For your security you need to wait 24 hours.' : 'We can email you steps to get back in.'}</p>
<form method="post" action="/rest/two-step-verification/recovery-email" data-soft><button type="submit" data-practice="send-recovery-email">Send recovery email</button></form></div></div>`,
  });
