// Which host is played by what. A host that is not here is refused, and the refusal recorded.
import { domainToASCII } from 'node:url';
import { accountChecks } from './hosts/account-checks.ts';
import { accountInvitations } from './hosts/account-invitations.ts';
import { accountOthers } from './hosts/account-others.ts';
import { accountSettings } from './hosts/account-settings.ts';
import { accountSignIn } from './hosts/account-sign-in.ts';
import { bitbucketSignIn } from './hosts/bitbucket-sign-in.ts';
import { bitbucketTwoStep } from './hosts/bitbucket-two-step.ts';
import { bitbucketWorkspaces } from './hosts/bitbucket-workspaces.ts';
import { authHost, microsoftHost, oktaHost } from './hosts/company.ts';
import { customerSites } from './hosts/customer-sites.ts';
import {
  adminHost,
  dataCenterHost,
  emptyHost,
  helpHost,
  lookAlikeHost,
  mailHost,
  startHost,
  trackHost,
  trelloHost,
} from './hosts/other-hosts.ts';
import type { Host } from './visit.ts';

const first =
  (...hosts: readonly Host[]): Host =>
  (visit) => {
    for (const host of hosts) {
      const reply = host(visit);
      if (reply !== undefined) return reply;
    }
    return undefined;
  };

const account = first(accountSignIn, accountChecks, accountSettings, accountOthers, accountInvitations);
const bitbucket = first(bitbucketSignIn, bitbucketTwoStep, bitbucketWorkspaces);

export const hosts: ReadonlyMap<string, Host> = new Map<string, Host>([
  ['id.atlassian.com', account],
  ['auth.atlassian.com', authHost],
  ['bitbucket.org', bitbucket],
  ['trello.com', trelloHost],
  ['track.atlassian.com', trackHost],
  ['start.atlassian.com', startHost],
  ['admin.atlassian.com', adminHost],
  ...['support.atlassian.com', 'confluence.atlassian.com', 'community.atlassian.com'].map((name): [string, Host] => [
    name,
    helpHost,
  ]),
  ...[
    'atlassian.com',
    'www.atlassian.com',
    'home.atlassian.com',
    'team.atlassian.com',
    'my.atlassian.com',
    'api.bitbucket.org',
    'bitbucket-org.mcas.ms',
  ].map((name): [string, Host] => [name, emptyHost]),
  ...['acme-team.atlassian.net', 'other-team.atlassian.net', 'acme-team.jira.com'].map((name): [string, Host] => [
    name,
    customerSites,
  ]),
  ['login.microsoftonline.com', microsoftHost],
  ['acme.okta.com', oktaHost],
  ['mail.example.com', mailHost],
  ...[
    'id-atlassian.com',
    'id.atlassian.com.acme.example',
    'atlassian.com.acme.example',
    'team.atlassian.net.acme.example',
    'bitbucket-org.com',
    'updatedev.bitbucket.io',
    domainToASCII('bitbuckét.org'),
  ].map((name): [string, Host] => [name, lookAlikeHost]),
  ...['bitbucket.acme.com', 'jira.acme.com', 'jira.example.com', 'wiki.example.com', 'example.com'].map(
    (name): [string, Host] => [name, dataCenterHost],
  ),
]);
