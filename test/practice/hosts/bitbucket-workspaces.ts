// bitbucket.org: invitations, and content that a workspace may keep from people without Bitbucket's own second step.
import { bitbucketBlocked } from '../../pages/bitbucket-blocked.ts';
import { bitbucketChallenge } from '../../pages/bitbucket-challenge.ts';
import {
  codeList,
  fileAbout,
  issueAbout,
  newsletterBanner,
  notFound,
  pipelinesVariables,
  pullRequestAbout,
  quotedForm,
  quotedWords,
  wikiAbout,
} from '../../pages/bitbucket-content.ts';
import { bitbucketInvitation } from '../../pages/bitbucket-invitation.ts';
import { bitbucketRepository, heavyRepository } from '../../pages/bitbucket-repository.ts';
import { html } from '../../pages/markup.ts';
import { bitbucketConsent } from '../../pages/official.ts';
import { go, page, type Reply, type Visit } from '../visit.ts';
import { signInAddress } from './bitbucket-sign-in.ts';

const invitation = (visit: Visit): Reply | undefined => {
  const [, id, act] = visit.path.match(/^\/invitations\/([\w-]+)(\/accept)?\/?$/) ?? [];
  const found = visit.practice.world.invitations.get(id ?? '');
  if (found === undefined) return undefined;
  const { session, method, practice } = visit;
  const { account } = session;
  if (account === undefined) return go(signInAddress(visit.path));
  const shown = {
    workspace: found.workspace,
    group: found.group,
    from: found.from,
    signedInAs: account.email,
    action: `/invitations/${found.id}/accept`,
  };
  if (account.deactivated) return page(bitbucketInvitation({ ...shown, state: 'deactivated' }), { status: 403 });
  if (found.state === 'expired') return page(bitbucketInvitation({ ...shown, state: 'expired' }), { status: 410 });
  if (found.email !== account.email)
    return page(bitbucketInvitation({ ...shown, state: 'wrong-account' }), { status: 403 });
  const content = `https://bitbucket.org/${found.workspace}/widgets/src/main/`;
  if (method === 'POST' && act !== undefined) {
    found.state = 'accepted';
    practice.world.workspaces.get(found.workspace)?.members.set(account.email, found.group);
    return go(practice.settings.landsOnStartPage ? 'https://start.atlassian.com/' : content);
  }
  return found.state === 'accepted' ? go(content) : page(bitbucketInvitation({ ...shown, state: 'open' }));
};

const contents: readonly (readonly [RegExp, (visit: Visit) => string])[] = [
  [/^\/pull-requests\/7$/, () => pullRequestAbout(quotedWords, quotedForm)],
  [/^\/pull-requests$/, () => pullRequestAbout()],
  [/^\/issues(\/\d+)?$/, () => issueAbout(quotedWords, quotedForm, codeList)],
  [/^\/wiki(\/Home)?$/, () => wikiAbout([quotedWords, codeList])],
  [/^\/src\/[^/]+\/recovery-codes\.txt$/, () => fileAbout('recovery-codes.txt', ['0f4a-91c0-b200', '1f4a-91c1-b201'])],
  [/^\/admin/, () => pipelinesVariables({ open: true })],
];

const repository = (visit: Visit): Reply | undefined => {
  const [, workspaceId = '', name = '', rest = ''] = visit.path.match(/^\/([\w-]+)\/([\w.-]+)(\/.*?)?\/?$/) ?? [];
  const { session, practice, query } = visit;
  const workspace = practice.world.workspaces.get(workspaceId);
  const found = workspace?.repositories.get(name);
  if (workspace === undefined || found === undefined) return undefined;
  const names = { workspace: workspaceId, repository: name };
  if (found.private) {
    if (session.challenge !== undefined)
      return page(
        bitbucketChallenge({
          ask: session.challenge.ask,
          element: 'role',
          title: `${workspaceId} / ${name}`,
          under: html`<h1>${name}</h1><p>Loading</p>`,
        }),
      );
    if (session.account === undefined) return go(signInAddress(visit.path));
    if (!workspace.members.has(session.account.email)) return page(notFound(), { status: 404 });
    if (workspace.requiresTwoStep && session.account.bitbucket === undefined) {
      session.after = visit.path;
      return page(bitbucketBlocked(names));
    }
  }
  const content = contents.find(([path]) => path.test(rest));
  if (content !== undefined) return page(content[1](visit));
  const elements = query.get('elements');
  return page(elements === null ? bitbucketRepository(names) : heavyRepository(names, Number(elements)));
};

export const bitbucketWorkspaces = (visit: Visit): Reply | undefined => {
  const found = invitation(visit) ?? repository(visit);
  if (found !== undefined) return found;
  if (visit.path === '/site/oauth2/authorize') return page(bitbucketConsent());
  if (visit.path === '/' || visit.path === '/dashboard/repositories') return page(newsletterBanner());
  return page(notFound(), { status: 404 });
};
