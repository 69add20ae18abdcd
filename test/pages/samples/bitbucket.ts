import type { PageKind } from '../../../src/core/recognise/verdict.ts';
import { atlassianBounce } from '../atlassian-bounce.ts';
import { dottedCodePage, silentFieldPage } from '../atlassian-code.ts';
import { bitbucketBlocked } from '../bitbucket-blocked.ts';
import { bitbucketChallenge } from '../bitbucket-challenge.ts';
import { quotedWords } from '../bitbucket-content.ts';
import { type BitbucketInvitation, bitbucketInvitation } from '../bitbucket-invitation.ts';
import { fileTable, readme } from '../bitbucket-repository.ts';
import {
  bitbucketRecoveryShown,
  bitbucketSetUp,
  bitbucketSetUpDrawn,
  bitbucketSetUpMailed,
} from '../bitbucket-set-up.ts';
import {
  bitbucketSettingsDays,
  bitbucketSettingsGate,
  bitbucketSettingsOff,
  bitbucketSettingsOn,
  bitbucketSettingsSearch,
} from '../bitbucket-settings.ts';
import { html } from '../markup.ts';
import { as, type Expected, type Sample } from '../sample.ts';
import { addresses } from './addresses-in-use.ts';

const likely = (page: PageKind, why: NonNullable<Expected['why']> = 'signing-in'): Expected => ({
  ...as(page),
  why,
  maxSure: 'likely',
});
/** Above what people write, a dialog that no sign-in led to may be theirs. */
const unvouched = (page: PageKind): Expected => ({ ...likely(page), maxSure: 'unsure' });
const repositoryUnder = html`<h1>widgets</h1>${fileTable(8)}${readme(quotedWords)}`;
const account = 'robin@example.com';
const secret = 'KRSXG5CTMVRXEZLUKRSXG5CTMVRXEZLU';
const codes = [
  '3f9a-1c7e-b204',
  '88d1-05fe-9a3c',
  'c07b-6e42-1d9f',
  '51aa-f0c3-7b8e',
  'e2d4-9b16-c05a',
  '0b7f-43e8-d21c',
];
const blocked: Expected = { ...likely('bitbucket-blocked', 'workspace-requires'), workspace: 'acme-team' };
const invitation: Omit<BitbucketInvitation, 'state'> = {
  workspace: 'acme-team',
  group: 'sales',
  from: 'Sam Example',
  signedInAs: account,
};

const challenges: readonly Sample[] = [
  {
    name: 'Bitbucket code',
    url: addresses.bitbucketSignIn,
    html: bitbucketChallenge({ ask: 'code' }),
    expect: likely('bitbucket-code'),
    seen: 'assumed',
  },
  {
    name: 'Bitbucket code, wrong',
    url: addresses.bitbucketSignIn,
    html: bitbucketChallenge({ ask: 'code', error: 'This code is not valid.' }),
    expect: likely('bitbucket-code'),
    seen: 'assumed',
  },
  {
    name: 'Bitbucket code that is typed in dots',
    url: addresses.bitbucketSignIn,
    html: dottedCodePage(),
    expect: likely('bitbucket-code'),
    seen: 'assumed',
  },
  {
    name: 'Bitbucket code in a field that says nothing of itself',
    url: addresses.bitbucketSignIn,
    html: silentFieldPage(),
    expect: { ...as('official'), maxSure: 'unsure', orElse: [as('bitbucket-code')] },
    seen: 'assumed',
    note: 'It is no bounce: that would name the other lock.',
  },
  {
    name: 'Bitbucket code in role=dialog',
    url: addresses.bitbucketSignIn,
    html: bitbucketChallenge({ ask: 'code', element: 'role' }),
    expect: likely('bitbucket-code'),
    seen: 'assumed',
  },
  {
    name: 'Bitbucket code in no dialog',
    url: addresses.bitbucketSignIn,
    html: bitbucketChallenge({ ask: 'code', element: 'page' }),
    expect: likely('bitbucket-code'),
    seen: 'assumed',
  },
  {
    name: 'Bitbucket code in boxes',
    url: addresses.bitbucketSignIn,
    html: bitbucketChallenge({ ask: 'code', boxes: true }),
    expect: likely('bitbucket-code'),
    seen: 'assumed',
  },
  {
    name: 'Bitbucket code above a repository',
    url: addresses.repository,
    html: bitbucketChallenge({ ask: 'code', under: repositoryUnder, title: 'acme-team / widgets' }),
    expect: unvouched('bitbucket-code'),
    seen: 'assumed',
  },
  {
    name: 'Bitbucket code above a repository, role=dialog',
    url: addresses.repository,
    html: bitbucketChallenge({ ask: 'code', element: 'role', under: repositoryUnder }),
    expect: unvouched('bitbucket-code'),
    seen: 'assumed',
  },
  {
    name: 'Bitbucket code, codes lost',
    url: addresses.bitbucketSignIn,
    html: bitbucketChallenge({ ask: 'code', lost: 'mailed' }),
    expect: likely('bitbucket-code'),
    seen: 'assumed',
  },
  {
    name: 'Bitbucket security key',
    url: addresses.bitbucketSignIn,
    html: bitbucketChallenge({ ask: 'security-key' }),
    expect: likely('bitbucket-security-key'),
    seen: 'assumed',
    note: 'No field: nothing but words and a button.',
  },
  {
    name: 'Bitbucket security key above a repository',
    url: addresses.repository,
    html: bitbucketChallenge({ ask: 'security-key', element: 'role', under: repositoryUnder }),
    expect: unvouched('bitbucket-security-key'),
    seen: 'assumed',
  },
  {
    name: 'Bitbucket recovery code',
    url: addresses.bitbucketSignIn,
    html: bitbucketChallenge({ ask: 'recovery-code' }),
    expect: likely('bitbucket-recovery-code'),
    seen: 'assumed',
  },
  {
    name: 'Bitbucket recovery code, wrong',
    url: addresses.bitbucketSignIn,
    html: bitbucketChallenge({ ask: 'recovery-code', element: 'role', error: 'This code is not valid.' }),
    expect: likely('bitbucket-recovery-code'),
    seen: 'assumed',
  },
];

const settings: readonly Sample[] = [
  {
    name: 'Bitbucket two-step settings, off',
    url: addresses.bitbucketSettings,
    html: bitbucketSettingsOff(),
    expect: { ...as('bitbucket-settings'), why: 'own-choice' },
    seen: 'mixed',
  },
  {
    name: 'Bitbucket two-step settings, on',
    url: 'https://bitbucket.org/account/settings/two-step-verification',
    html: bitbucketSettingsOn(),
    expect: { ...as('bitbucket-settings'), why: 'own-choice' },
    seen: 'mixed',
  },
  {
    name: 'Bitbucket two-step settings with a search',
    url: addresses.bitbucketSettings,
    html: bitbucketSettingsSearch(),
    expect: { ...as('bitbucket-settings'), why: 'own-choice' },
    seen: 'assumed',
  },
  {
    name: 'Bitbucket two-step settings, asking whether to disable',
    url: addresses.bitbucketSettings,
    html: bitbucketSettingsOn({ asking: true }),
    expect: { ...as('bitbucket-settings'), why: 'own-choice' },
    seen: 'assumed',
  },
  {
    name: 'Bitbucket two-step settings, password gate',
    url: addresses.bitbucketSettings,
    html: bitbucketSettingsGate(),
    expect: { ...as('bitbucket-settings'), why: 'own-choice', orElse: [as('bitbucket-set-up')] },
    seen: 'mixed',
    note: 'The gate looks the same before set-up and before other changes.',
  },
  ...[
    ['days', '2026-01-11', '2026-02-11', '2026-03-13', '2026-05-01'],
    ['hours', '2 hours ago', '3 hours ago', '5 hours ago', '9 hours ago'],
    ['browsers', 'Chrome 120', 'Chrome 119', 'Chrome 121'],
  ].map(
    ([what = '', ...lines]): Sample => ({
      name: `Bitbucket two-step settings with a list that is none of codes: ${what}`,
      url: addresses.bitbucketSettings,
      html: bitbucketSettingsDays(lines),
      expect: { ...as('bitbucket-settings'), why: 'own-choice' },
      seen: 'assumed',
    }),
  ),
  {
    name: 'Bitbucket set-up: a picture without a name',
    url: addresses.bitbucketSettings,
    html: bitbucketSetUpDrawn(),
    expect: likely('bitbucket-set-up', 'own-choice'),
    seen: 'assumed',
  },
  {
    name: 'Bitbucket set-up: picture, key, first code',
    url: addresses.bitbucketSettings,
    html: bitbucketSetUp({ account, secret }),
    expect: likely('bitbucket-set-up', 'own-choice'),
    seen: 'mixed',
  },
  {
    name: 'Bitbucket set-up: first code wrong',
    url: addresses.bitbucketSettings,
    html: bitbucketSetUp({ account, secret, error: 'This code is not valid.' }),
    expect: likely('bitbucket-set-up', 'own-choice'),
    seen: 'mixed',
  },
  {
    name: 'Bitbucket set-up: mail sent',
    url: addresses.bitbucketSettings,
    html: bitbucketSetUpMailed(account),
    expect: { ...as('bitbucket-set-up'), why: 'own-choice', orElse: [as('bitbucket-settings')] },
    seen: 'mixed',
    note: 'No sign but words and the address.',
  },
  {
    name: 'Bitbucket recovery codes shown',
    url: addresses.bitbucketSettings,
    html: bitbucketRecoveryShown({ codes }),
    expect: likely('bitbucket-recovery-shown', 'own-choice'),
    seen: 'mixed',
  },
  ...['•', '1 -'].map(
    (mark): Sample => ({
      name: `Bitbucket recovery codes shown, each behind "${mark}"`,
      url: addresses.bitbucketSettings,
      html: bitbucketRecoveryShown({ codes: codes.map((code) => `${mark} ${code}`) }),
      expect: likely('bitbucket-recovery-shown', 'own-choice'),
      seen: 'assumed',
    }),
  ),
];

export const bitbucketSamples: readonly Sample[] = [
  {
    name: 'Bitbucket sign-in address',
    url: addresses.bitbucketSignIn,
    html: atlassianBounce(),
    expect: as('bitbucket-bounce'),
    seen: 'mixed',
    note: 'A redirect in real life; nothing to see.',
  },
  ...challenges,
  ...settings,
  {
    name: 'blocked at a repository',
    url: addresses.repository,
    html: bitbucketBlocked({ workspace: 'acme-team', repository: 'widgets' }),
    expect: blocked,
    seen: 'assumed',
  },
  {
    name: 'blocked at a pull request',
    url: 'https://bitbucket.org/acme-team/widgets/pull-requests/7',
    html: bitbucketBlocked({ workspace: 'acme-team', repository: 'widgets' }),
    expect: blocked,
    seen: 'assumed',
  },
  {
    name: 'blocked at a wiki',
    url: 'https://bitbucket.org/acme-team/widgets/wiki/Home',
    html: bitbucketBlocked({ workspace: 'acme-team', repository: 'widgets', look: 'panel' }),
    expect: blocked,
    seen: 'assumed',
  },
  {
    name: 'Bitbucket invitation',
    url: addresses.bitbucketInvitation,
    html: bitbucketInvitation({ ...invitation, state: 'open' }),
    expect: likely('bitbucket-invitation', 'invited'),
    seen: 'assumed',
  },
  {
    name: 'Bitbucket invitation at another address',
    url: 'https://bitbucket.org/account/invite/AbCdEfGh',
    html: bitbucketInvitation({ ...invitation, state: 'open' }),
    expect: likely('bitbucket-invitation', 'invited'),
    seen: 'assumed',
  },
  {
    name: 'Bitbucket invitation, expired',
    url: addresses.bitbucketInvitation,
    html: bitbucketInvitation({ ...invitation, state: 'expired' }),
    expect: likely('bitbucket-invitation', 'invited'),
    seen: 'assumed',
  },
  {
    name: 'Bitbucket invitation, wrong account',
    url: addresses.bitbucketInvitation,
    html: bitbucketInvitation({ ...invitation, state: 'wrong-account' }),
    expect: likely('bitbucket-invitation', 'invited'),
    seen: 'assumed',
  },
  {
    name: 'Bitbucket invitation, account deactivated',
    url: addresses.bitbucketInvitation,
    html: bitbucketInvitation({ ...invitation, state: 'deactivated' }),
    expect: likely('bitbucket-invitation', 'invited'),
    seen: 'mixed',
  },
];
