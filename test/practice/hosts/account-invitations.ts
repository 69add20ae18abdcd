// id.atlassian.com: the personal invitation that a mail leads to, the shared link, joining a site.
import { atlassianInvitation, atlassianSharedInvitation } from '../../pages/atlassian-invitation.ts';
import { atlassianJoin } from '../../pages/atlassian-join.ts';
import { idIn } from '../../pages/tokens.ts';
import { addressWith, go, page, type Reply, route, type Visit } from '../visit.ts';
import type { Invitation } from '../world.ts';
import { authorizeAddress } from './account-flow.ts';

const invitationOf = ({ query, practice }: Visit): Invitation | undefined =>
  practice.world.invitations.get(idIn(query.get('signature')));

export const bitbucketInvitationAddress = (id: string): string => `https://bitbucket.org/invitations/${id}`;

const onwards = ({ session, practice }: Visit, invitation: Invitation): string => {
  const continueTo = addressWith('https://bitbucket.org/account/signin/', {
    next: `/invitations/${invitation.id}`,
    redirectCount: '1',
  });
  return session.account === undefined
    ? addressWith('https://id.atlassian.com/login', {
        application: 'bitbucket',
        continue: continueTo,
        email: invitation.email,
      })
    : authorizeAddress(practice.world, session.account.email, continueTo, 'bitbucket');
};

const show = (visit: Visit): Reply | undefined => {
  const invitation = invitationOf(visit);
  if (invitation === undefined) return undefined;
  const { session, practice } = visit;
  session.invitation = invitation.id;
  const shown = {
    from: invitation.from,
    to: `${invitation.workspace} on Bitbucket`,
    email: invitation.email,
    product: 'bitbucket',
  };
  if (invitation.state === 'expired') return page(atlassianInvitation({ ...shown, state: 'expired' }));
  return page(
    atlassianInvitation({ ...shown, ...(practice.settings.newTab ? { newTabTo: onwards(visit, invitation) } : {}) }),
  );
};

const accept = (visit: Visit): Reply | undefined => {
  const invitation = visit.practice.world.invitations.get(visit.session.invitation ?? '');
  return invitation === undefined ? undefined : go(onwards(visit, invitation));
};

const shared = (visit: Visit): Reply | undefined => {
  const product = visit.path.match(/^\/invite\/p\/([\w-]+)$/)?.[1];
  return product === undefined ? undefined : page(atlassianSharedInvitation({ to: 'acme-team', product }));
};

const toSite = ({ query }: Visit): string => query.get('continue') ?? 'https://acme-team.atlassian.net/';

export const accountInvitations = (visit: Visit): Reply | undefined =>
  route(visit, {
    'GET /signup/invite': show,
    'POST /rest/invite/accept': accept,
    'POST /rest/invite/join': () =>
      go(
        'https://id.atlassian.com/login?application=jira&continue=https%3A%2F%2Facme-team.atlassian.net%2Flogin%3FredirectCount%3D1%26application%3Djira',
      ),
    'GET /join/user-access': () => page(atlassianJoin({ site: 'acme-team', product: 'Jira' })),
    'POST /rest/join': (again) => go(toSite(again)),
  }) ?? shared(visit);
