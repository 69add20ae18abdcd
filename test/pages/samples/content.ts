// Pages where the words and shapes of code pages stand, and which are none.
import {
  bitbucketError,
  closedDialog,
  codeList,
  cookieDialog,
  drawerNames,
  fileAbout,
  issueAbout,
  newsletterBanner,
  notFound,
  otherDialog,
  otherDialogNames,
  pipelinesVariables,
  pullRequestAbout,
  quotedBoxes,
  quotedDialog,
  quotedForm,
  quotedPicture,
  quotedWords,
  readmeAbout,
  shutDrawer,
  snippetAbout,
  sshKeys,
  wikiAbout,
} from '../bitbucket-content.ts';
import { bitbucketRepository, emptyRepository, heavyRepository } from '../bitbucket-repository.ts';
import { bitbucketAppPasswords, bitbucketPersonalSettings, workspaceAccessControls } from '../bitbucket-settings.ts';
import { hostileForm, jiraIssue, portalHome, portalRequest } from '../customer-site.ts';
import { as, type Sample } from '../sample.ts';
import { addresses } from './addresses-in-use.ts';

const at = (path: string): string => `https://bitbucket.org${path}`;
const nothing = (name: string, url: string, html: string, note?: string): Sample => ({
  name,
  url,
  html,
  expect: { ...as('official'), why: 'unknown' },
  seen: 'assumed',
  ...(note === undefined ? {} : { note }),
});

const issue = at('/acme-team/widgets/issues/3');
const pullRequest = at('/acme-team/widgets/pull-requests/7');
const wiki = at('/acme-team/widgets/wiki/Home');
const widgets = { workspace: 'acme-team', repository: 'widgets' } as const;

export const contentSamples: readonly Sample[] = [
  nothing('a repository', addresses.repository, bitbucketRepository(widgets)),
  nothing(
    'a repository without files, with a hint',
    addresses.repository,
    emptyRepository(widgets, { landmarks: true }),
  ),
  nothing('the same without landmarks', addresses.repository, emptyRepository(widgets, { landmarks: false })),
  nothing(
    'settings of a workspace that ask for two-step verification',
    at('/acme-team/workspace/settings/access-controls'),
    workspaceAccessControls(),
  ),
  nothing('a heavy repository', addresses.repository, heavyRepository(widgets)),
  nothing('README that quotes a code page', addresses.repository, readmeAbout(quotedWords)),
  nothing('README with a code form', addresses.repository, readmeAbout(quotedForm)),
  nothing('README with boxes', addresses.repository, readmeAbout(quotedBoxes)),
  nothing('README with a QR picture and a key', addresses.repository, readmeAbout(quotedPicture)),
  nothing('README with a list of codes', addresses.repository, readmeAbout([quotedWords, codeList])),
  nothing(
    'README with a dialog of its own',
    addresses.repository,
    readmeAbout(quotedDialog),
    'Real content is cleaned of this; it must not count even so.',
  ),
  nothing('issue that quotes a code page', issue, issueAbout(quotedWords)),
  nothing('issue with forms in comments', issue, issueAbout(quotedForm, quotedBoxes)),
  nothing('issue with codes in comments', issue, issueAbout(codeList, quotedPicture)),
  nothing('pull request that quotes a code page', pullRequest, pullRequestAbout(quotedWords, codeList)),
  nothing('pull request with a form', pullRequest, pullRequestAbout(quotedForm)),
  nothing('wiki on two-step verification', wiki, wikiAbout([quotedWords, codeList, quotedForm])),
  nothing(
    'wiki page about invitations',
    at('/acme-team/widgets/wiki/Inviting%20people'),
    wikiAbout(quotedWords),
    'A segment that begins like an invitation, in what people named.',
  ),
  nothing(
    'snippet with codes',
    at('/acme-team/workspace/snippets/AbCdEf/notes'),
    snippetAbout([quotedWords, codeList]),
  ),
  nothing(
    'file of recovery codes',
    at('/acme-team/widgets/src/main/recovery-codes.txt'),
    fileAbout('recovery-codes.txt', [
      'Bitbucket recovery codes',
      '3f9a-1c7e-b204',
      '88d1-05fe-9a3c',
      'c07b-6e42-1d9f',
      '51aa-f0c3-7b8e',
      'e2d4-9b16-c05a',
      '0b7f-43e8-d21c',
    ]),
  ),
  nothing(
    'file with a code form',
    at('/acme-team/widgets/src/main/two-step-verification/page.html'),
    fileAbout('page.html', [
      '<input name="otpCode" autocomplete="one-time-code">',
      '<a href="/account/settings/two-step-verification">',
    ]),
  ),
  nothing(
    'pipelines variables',
    at('/acme-team/widgets/admin/pipelines/repository-variables'),
    pipelinesVariables({ open: false }),
  ),
  nothing(
    'pipelines variables, dialog open',
    at('/acme-team/widgets/admin/pipelines/repository-variables'),
    pipelinesVariables({ open: true }),
  ),
  nothing('code dialog that is closed', addresses.repository, closedDialog()),
  ...drawerNames.map((name) => nothing(`drawer that is shut: ${name}`, addresses.repository, shutDrawer(name))),
  ...otherDialogNames.map((name) =>
    nothing(`dialog about something else: ${name}`, addresses.repository, otherDialog(name)),
  ),
  nothing('cookie dialog', addresses.repository, cookieDialog(quotedWords)),
  nothing('dashboard that advertises two-step verification', at('/dashboard/repositories'), newsletterBanner()),
  nothing('account settings', at('/account/settings/'), bitbucketPersonalSettings()),
  nothing('app passwords', at('/account/settings/app-passwords/'), bitbucketAppPasswords()),
  nothing('SSH keys', at('/account/settings/ssh-keys/'), sshKeys()),
  nothing(
    'not found',
    at('/acme-team/secret/src/main/'),
    notFound(),
    'Also what some users see after accepting an invitation.',
  ),
  nothing('error in the place of the content', at('/acme-team/widgets/src/main/'), bitbucketError()),
  nothing('error in the place of the dashboard', at('/dashboard/overview'), bitbucketError()),
  ...['/invite-service/widgets/src/main/', '/acme-team/invitations/', '/invitees/widgets/src/main/invite/'].map(
    (path) => nothing(`a name that begins like an invitation: ${path}`, at(path), bitbucketRepository(widgets)),
  ),
  nothing(
    'a request on a customer portal that asks like a sign-in',
    'https://acme-team.atlassian.net/servicedesk/customer/portal/3/group/5/create/12',
    portalRequest(),
  ),
  nothing(
    'the list of customer portals',
    'https://acme-team.atlassian.net/servicedesk/customer/portals',
    portalHome(),
    'What the organization wrote above it doesn’t make it a sign-in.',
  ),
  nothing(
    'Jira issue',
    'https://acme-team.atlassian.net/browse/ABC-1',
    jiraIssue({ site: 'acme-team.atlassian.net', name: 'Robin' }),
  ),
  nothing(
    'hostile form on a customer site',
    'https://acme-team.atlassian.net/wiki/spaces/ABC/pages/1/Log+in',
    hostileForm(),
  ),
  nothing(
    'hostile form on a customer portal',
    'https://acme-team.atlassian.net/servicedesk/customer/portal/3/group/3/create/1',
    hostileForm(),
  ),
  nothing(
    'hostile form on an older customer site',
    'https://acme-team.jira.com/wiki/display/ABC/Log+in',
    hostileForm(),
  ),
];
