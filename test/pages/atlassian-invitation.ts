/**
 * An invitation: the personal one from a mail, and the link that a team shares. SEEN (page facts, rows 16, 17, 24): the
 * addresses, the token's scope "inviteOtp", title, div#root, the mail's button "Accept Invitation". ASSUMED: what stands on the
 * page.
 */
import { accountPage } from './frames.ts';
import { html } from './markup.ts';

export interface Invitation {
  readonly from: string;
  readonly to: string;
  readonly email?: string;
  readonly state?: 'open' | 'expired' | 'wrong-account';
  readonly signedInAs?: string;
  /** Where accepting leads, as a link that opens a tab of its own. */
  readonly newTabTo?: string;
  readonly product?: string;
}

export const atlassianInvitation = ({
  from,
  to,
  email,
  state = 'open',
  signedInAs,
  newTabTo,
  product,
}: Invitation): string => {
  const parts = product === undefined ? {} : { product };
  if (state === 'expired')
    return accountPage({
      ...parts,
      heading: 'This invitation has expired',
      body: html`<p>Ask ${from} to invite you to ${to} again.</p>`,
    });
  if (state === 'wrong-account')
    return accountPage({
      ...parts,
      heading: 'This invitation is for someone else',
      body: html`<p>You are logged in as ${signedInAs}, but the invitation was sent to another address.</p><p><a href="/logout" data-practice="sign-out">Log out</a></p>`,
    });
  return accountPage({
    ...parts,
    heading: `${from} invited you to ${to}`,
    body: html`${email !== undefined && html`<p>You were invited as <strong>${email}</strong>.</p>`}
${
  newTabTo === undefined
    ? html`<form method="post" action="/rest/invite/accept" data-soft><button type="submit" data-practice="accept">Accept invitation</button></form>`
    : html`<a class="button" href="${newTabTo}" target="_blank" data-practice="accept">Accept invitation</a>`
}`,
  });
};

export const atlassianSharedInvitation = ({ to, product }: { readonly to: string; readonly product: string }): string =>
  accountPage({
    product,
    heading: `Join ${to}`,
    body: html`<p>Anyone with this link can join.</p>
<form method="post" action="/rest/invite/join" data-soft><button type="submit" data-practice="accept">Join the team</button></form>`,
  });
