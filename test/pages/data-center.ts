/**
 * Jira, Confluence or Bitbucket that a company runs by itself, with a second step of its own. SEEN (page facts, row 31):
 * #username-field, #password-field, #login-button; the older #login-form-username, #os_username, #j_username; "emergency
 * recovery key", "Two-step verification settings"; an add-on's field `2fpin` (page facts, section 6). ASSUMED: the code
 * pages' markup.
 */
import { plainPage } from './frames.ts';
import { html } from './markup.ts';

export const dataCenterSignIn = ({ legacy = false }: { readonly legacy?: boolean } = {}): string =>
  plainPage({
    title: 'Log in - Jira',
    body: legacy
      ? html`<h1>Welcome to Jira</h1><form method="post"><label for="login-form-username">Username</label><input id="login-form-username" name="os_username"><label for="login-form-password">Password</label><input id="login-form-password" name="os_password" type="password"><button type="submit">Log in</button></form>`
      : html`<h1>Log in</h1><form method="post"><label for="username-field">Username</label><input id="username-field" name="username" autocomplete="username"><label for="password-field">Password</label><input id="password-field" name="password" type="password"><button id="login-button" type="submit">Log in</button></form>`,
  });

export const dataCenterCode = (): string =>
  plainPage({
    title: 'Two-step verification',
    body: html`<h1>Two-step verification</h1><form method="post"><label for="dc-code">6-digit verification code</label><input id="dc-code" name="otpCode" inputmode="numeric" maxlength="6" autocomplete="one-time-code"><button type="submit">Verify</button></form><p><a href="#recovery">Use your emergency recovery key</a></p>`,
  });

/** An add-on's second step. */
export const addOnCode = (): string =>
  plainPage({
    title: 'Two-factor authentication - Jira',
    body: html`<h1>Two-factor authentication</h1><form class="aui" method="post"><label for="pin">PIN</label><input id="pin" name="2fpin" maxlength="6"><input type="submit" value="Verify"></form>`,
  });
