// Mail tracking, a mailbox, Trello, Atlassian's other pages, look-alikes and companies' own servers.
import { atlassianCode } from '../../pages/atlassian-code.ts';
import { dataCenterCode, dataCenterSignIn } from '../../pages/data-center.ts';
import { adminPage, helpPage, inboxPage, plainNotFound, startPage } from '../../pages/official.ts';
import { idIn, inviteToken } from '../../pages/tokens.ts';
import { trelloBoard, trelloHome, trelloInvitation } from '../../pages/trello.ts';
import { redeem } from '../tickets.ts';
import { addressWith, go, page, type Reply, type Visit } from '../visit.ts';
import { bitbucketInvitationAddress } from './account-invitations.ts';

/** The link in an invitation mail counts the click and leads to the Atlassian account, never to bitbucket.org. */
export const trackHost = ({ path, practice }: Visit): Reply | undefined => {
  const invitation = practice.world.invitations.get(path.split('/').at(-1) ?? '');
  if (invitation === undefined) return undefined;
  return go(
    addressWith('https://id.atlassian.com/signup/invite', {
      signature: inviteToken(invitation.id),
      infoCode: 'invitedUser',
      atlOrigin: '',
      continue: bitbucketInvitationAddress(invitation.id),
      application: 'bitbucket',
      flowTraceId: invitation.id,
    }),
  );
};

/** The newest mail with a link, its link opening a tab of its own, as webmail does. */
export const mailHost = ({ query, practice }: Visit): Reply | undefined => {
  const mail = practice.world.mailbox.findLast(
    (one) => one.link !== undefined && (query.get('to') ?? one.to) === one.to,
  );
  return mail?.link === undefined ? undefined : page(inboxPage(mail.subject, mail.link));
};

const trelloSignIn = ({ query }: Visit): Reply =>
  go(
    addressWith('https://id.atlassian.com/login', {
      application: 'trello',
      continue: addressWith('https://trello.com/auth/atlassian/callback', { returnUrl: query.get('returnUrl') ?? '/' }),
    }),
  );

export const trelloHost = (visit: Visit): Reply | undefined => {
  const { path, session, query, practice } = visit;
  if (path === '/login') return trelloSignIn(visit);
  if (path === '/auth/atlassian/callback') {
    const email = redeem(practice.world, idIn(query.get('token')), 'product');
    if (email !== undefined) session.account = practice.world.accounts.get(email);
    return go(new URL(query.get('returnUrl') ?? '/', 'https://trello.com').pathname);
  }
  if (path.startsWith('/invite/b/')) return page(trelloInvitation('board-name'));
  if (path.startsWith('/b/'))
    return session.account === undefined ? trelloSignIn(visit) : page(trelloBoard('board-name'));
  return page(trelloHome());
};

export const startHost = ({ session, query, practice }: Visit): Reply | undefined => {
  const email = redeem(practice.world, idIn(query.get('token')), 'product');
  if (email !== undefined) {
    session.account = practice.world.accounts.get(email);
    return go('https://start.atlassian.com/');
  }
  return page(startPage(session.account?.name ?? 'you'));
};

export const adminHost = (): Reply => page(adminPage());
export const helpHost = (): Reply => page(helpPage());
export const lookAlikeHost = (): Reply => page(atlassianCode());
export const dataCenterHost = ({ path }: Visit): Reply =>
  page(path.includes('two-step') ? dataCenterCode() : dataCenterSignIn());
export const emptyHost = (): Reply => page(plainNotFound());
