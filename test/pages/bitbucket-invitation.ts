/**
 * Bitbucket's side of an invitation. NOT FOUND in any public source (page facts, row 24): address (/invitations/…) and
 * markup ASSUMED; SEEN are the failures' names: "Account Deactivated", a 404 after accepting, landing on start.atlassian.com.
 */
import { bitbucketPage } from './frames.ts';
import { html, type Part } from './markup.ts';

export interface BitbucketInvitation {
  readonly workspace: string;
  readonly group?: string;
  readonly from: string;
  readonly state: 'open' | 'expired' | 'wrong-account' | 'deactivated';
  readonly signedInAs: string;
  readonly action?: string;
}

const bodies: Readonly<Record<BitbucketInvitation['state'], (invitation: BitbucketInvitation) => Part>> = {
  open: ({ workspace, group, from, action = '' }) => html`<h1>Join ${workspace}</h1>
<p>${from} invited you${group !== undefined && html` to the group <strong>${group}</strong>`} in the workspace <strong>${workspace}</strong>.</p>
<form method="post" action="${action}" data-soft><button type="submit" data-practice="accept">Join workspace</button></form>`,
  expired: ({ from }) => html`<h1>This invitation has expired</h1><p>Ask ${from} for a new one.</p>`,
  'wrong-account': ({ signedInAs }) =>
    html`<h1>This invitation is for another account</h1><p>You are logged in as ${signedInAs}.</p><a href="/account/signout/" data-practice="switch-account">Log in with another account</a>`,
  deactivated: () =>
    html`<h1>Account Deactivated</h1><p>Your account has been deactivated. Ask your administrator.</p>`,
};

export const bitbucketInvitation = (invitation: BitbucketInvitation): string =>
  bitbucketPage({
    title: invitation.state === 'deactivated' ? 'Account Deactivated' : `Join ${invitation.workspace}`,
    main: html`<section class="empty">${bodies[invitation.state](invitation)}</section>`,
  });
