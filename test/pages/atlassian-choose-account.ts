/**
 * The account chooser. SEEN (page facts, row 3): the address only. ASSUMED: everything on the page.
 */
import { accountPage } from './frames.ts';
import { html } from './markup.ts';

export const atlassianChooseAccount = (
  accounts: readonly { readonly name: string; readonly email: string }[],
): string =>
  accountPage({
    heading: 'Choose an account',
    body: html`<form method="post" action="/rest/select-account" data-soft>
${accounts.map(({ name, email }, index) => html`<button type="submit" name="email" value="${email}" data-practice="account-${index}"><span>${name}</span> <span>${email}</span></button>`)}
<button class="quiet" type="submit" name="email" value="" data-practice="other-account">Log in with another account</button>
</form>`,
  });
