/**
 * Password reset: a new password, not a way around two-step verification. SEEN (page facts, row 14): the address,
 * #reset-password-email-submit, "Send recovery link". ASSUMED: field and heading.
 */
import { accountPage } from './frames.ts';
import { html } from './markup.ts';

export const atlassianPasswordReset = ({
  sent = false,
  email = '',
}: {
  readonly sent?: boolean;
  readonly email?: string;
} = {}): string =>
  accountPage({
    heading: sent ? 'Check your inbox' : "Can't log in?",
    body: sent
      ? html`<p>We sent a recovery link to ${email}.</p><p><a href="/login">Return to log in</a></p>`
      : html`<form method="post" action="/rest/reset-password" data-soft><label for="email-uid1">We'll send a recovery link to</label>
<input id="email-uid1" data-practice="email" name="email" type="email" autocomplete="username" value="${email}">
<button id="reset-password-email-submit" type="submit" data-practice="submit">Send recovery link</button></form>
<p class="links"><a href="/login">Return to log in</a></p>`,
  });
