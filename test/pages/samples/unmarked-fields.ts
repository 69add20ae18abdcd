// Fields that say little of themselves: by a name that was seen, by their shape alone, or not at all. And what must never be
// taken for one of them.
import { atlassianRecoveryArea, passkeyPage, passkeys, silentFieldPage } from '../atlassian-unmarked.ts';
import { bitbucketChallenge } from '../bitbucket-challenge.ts';
import { bitbucketError } from '../bitbucket-error.ts';
import { fileTable } from '../bitbucket-repository.ts';
import { bitbucketRecoveryShown } from '../bitbucket-set-up.ts';
import { asPage, inDialog, otherNumbers, otherTokens } from '../bitbucket-tokens.ts';
import { html } from '../markup.ts';
import { as, type Sample } from '../sample.ts';
import { addresses } from './addresses-in-use.ts';

const at = (path: string): string => `https://bitbucket.org${path}`;
const dashboard = at('/dashboard/overview');
const under = html`<h1>widgets</h1>${fileTable(8)}`;
const likely = { why: 'signing-in', maxSure: 'likely' } as const;
const unsure = { why: 'signing-in', maxSure: 'unsure' } as const;
const token = bitbucketChallenge({ ask: 'code', boxes: 'token', element: 'page' });
const nothing = { ...as('official'), why: 'unknown' } as const;

const codes: readonly Sample[] = [
  {
    name: 'Bitbucket code in a field named token',
    url: addresses.bitbucketSignIn,
    html: token,
    expect: { ...as('bitbucket-code'), ...likely },
    seen: 'mixed',
  },
  {
    name: 'Bitbucket code in a field named token, above the dashboard',
    url: dashboard,
    html: bitbucketChallenge({ ask: 'code', boxes: 'token', under }),
    expect: { ...as('bitbucket-code'), ...likely },
    seen: 'mixed',
  },
  {
    name: 'Bitbucket code in a field named token, above a repository',
    url: addresses.repository,
    html: bitbucketChallenge({ ask: 'code', boxes: 'token', under }),
    expect: { ...as('bitbucket-code'), ...unsure },
    seen: 'mixed',
  },
  {
    name: 'Bitbucket code in a field named token, on a page of the account',
    url: at('/account/two-step/'),
    html: token,
    expect: { ...as('bitbucket-code'), ...unsure },
    seen: 'assumed',
  },
  {
    name: 'six digits in a dialog without a word',
    url: dashboard,
    html: inDialog(html`<input inputmode="numeric" maxlength="6"><button type="button"></button>`),
    expect: { ...as('bitbucket-code'), ...unsure },
    seen: 'assumed',
  },
  {
    name: 'security key above the dashboard',
    url: dashboard,
    html: bitbucketChallenge({ ask: 'security-key', under }),
    expect: { ...as('bitbucket-security-key'), ...likely },
    seen: 'assumed',
  },
];

const opposites: readonly Sample[] = [
  ...Object.entries(otherTokens).flatMap(([name, form]): readonly Sample[] => [
    { name: `${name}, in a dialog`, url: addresses.repository, html: inDialog(form), expect: nothing, seen: 'assumed' },
    {
      name: `${name}, a page`,
      url: at('/acme-team/widgets/admin/x'),
      html: asPage(form),
      expect: nothing,
      seen: 'assumed',
    },
    {
      name: `${name}, a page of the account`,
      url: at('/account/x/'),
      html: asPage(form),
      expect: nothing,
      seen: 'assumed',
    },
  ]),
  ...Object.entries(otherNumbers).map(
    ([name, form]): Sample => ({
      name: `a dialog for ${name}`,
      url: addresses.repository,
      html: inDialog(form),
      expect: nothing,
      seen: 'assumed',
    }),
  ),
  ...['/account/settings/tokens', '/acme-team/widgets/admin/webhooks', '/acme-team/workspace/settings/x'].map(
    (path): Sample => ({
      name: `a code page at ${path}`,
      url: at(path),
      html: token,
      expect: nothing,
      seen: 'assumed',
    }),
  ),
  {
    name: 'news that offer a security key',
    url: dashboard,
    html: inDialog(
      html`<h1>Two-step verification</h1><p>Use an app or a security key.</p><button type="button">Set up</button>`,
    ),
    expect: nothing,
    seen: 'assumed',
  },
];

const settings: readonly Sample[] = [
  ...['', 'Save this number for support.'].map(
    (hint): Sample => ({
      name: `an error in the place of the two-step settings ${hint}`,
      url: addresses.bitbucketSettings,
      html: bitbucketError({ hint }),
      expect: { ...nothing, maxSure: 'unsure' },
      seen: 'mixed',
    }),
  ),
  {
    name: 'a list in the two-step settings that no word explains',
    url: addresses.bitbucketSettings,
    html: bitbucketRecoveryShown({ codes: ['3f9a-1c7e', '88d1-05fe', 'c07b-6e42', '51aa-f0c3'] }).replace(
      /[Rr]ecovery codes?|Save|Download|Print/g,
      'Vrozil',
    ),
    expect: { ...as('bitbucket-recovery-shown'), why: 'own-choice', maxSure: 'unsure' },
    seen: 'assumed',
  },
];

const account: readonly Sample[] = [
  {
    name: 'a text field that nothing marks',
    url: addresses.signInJira,
    html: silentFieldPage('x-none', 'Dax'),
    expect: { ...as('atlassian-sign-in', { wants: 'nothing' }), maxSure: 'unsure' },
    seen: 'assumed',
  },
  {
    name: 'an email address, by its label alone',
    url: addresses.signInJira,
    html: silentFieldPage('fi', 'Sähköpostiosoite'),
    expect: { ...as('atlassian-sign-in'), maxSure: 'unsure' },
    seen: 'assumed',
  },
  {
    name: 'recovery key in a field of several lines',
    url: addresses.signInJira,
    html: atlassianRecoveryArea(),
    expect: { ...as('atlassian-recovery-key'), ...likely },
    seen: 'assumed',
  },
  {
    name: 'passkey as the second step',
    url: addresses.signInJira,
    html: passkeyPage('second step'),
    expect: { ...as('atlassian-security-key'), ...likely },
    seen: 'assumed',
  },
  ...passkeys.map(
    (name): Sample => ({
      name: `passkey: ${name}`,
      url: addresses.signInJira,
      html: passkeyPage(name),
      expect: { ...as('atlassian-sign-in'), maxSure: name === 'button' ? 'certain' : 'unsure' },
      seen: name === 'button' ? 'mixed' : 'assumed',
    }),
  ),
];

export const unmarkedFieldSamples: readonly Sample[] = [...codes, ...opposites, ...settings, ...account];
