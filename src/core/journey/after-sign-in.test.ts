import { describe, expect, test } from 'vitest';
import { noPolicy, type Policy } from '../policy/policy.ts';
import { pageKey } from '../recognise/place.ts';
import type { Signs } from '../recognise/signs.ts';
import { comeBack, type Journey, leave, noJourney, passBy } from './journey.ts';
import { type Visit, visit } from './visit.ts';

type Step = readonly [url: string, seen?: Signs] | ((journey: Journey) => Journey);
const at = (path: string) => `https://bitbucket.org${path}`;
const dialog: Signs = { text: 1, button: 1, dialog: 1, 'one-time-code-field': 1, 'says-app-code': 1 };
const quiet: Signs = { text: 1, button: 1 };

const signIn: Step = ['https://id.atlassian.com/login', { text: 1, 'email-field': 1, 'known-sign-in-field': 1 }];
const appCode: Step = ['https://id.atlassian.com/login', { text: 1, 'atlassian-code-field': 1 }];
const dashboard: Step = [at('/dashboard/overview'), quiet];
const repository = at('/acme-team/widgets/src/main/');
const loading: Step = [repository, quiet];
const asking: Step = [repository, dialog];
const otherRepository = at('/acme-team/gadgets/src/main/');

/** The last of these pages, in one tab. */
function last(steps: readonly Step[], policy: Policy = noPolicy): Visit {
  let journey: Journey = noJourney;
  let visited = visit(journey, 'about:blank', {}, policy, 100);
  for (const step of steps) {
    if (typeof step === 'function') journey = step(journey);
    else {
      visited = visit(journey, step[0], step[1] ?? {}, policy, 100, pageKey(step[0], policy.companySignInHosts));
      journey = visited.journey;
    }
  }
  return visited;
}
const sure = (...steps: readonly Step[]) => last(steps).verdict.sure;

describe('a dialog at an address of content', () => {
  test('stays what it is, and is never certain', () => {
    const { verdict, afterSignIn } = last([asking]);
    expect(verdict).toMatchObject({ page: 'bitbucket-code', layer: 'bitbucket', wants: 'app-code', sure: 'unsure' });
    expect(verdict.because.map(({ sign }) => sign)).toContain('address-content');
    expect(afterSignIn).toBe(false);
  });

  test.each<[string, readonly Step[]]>([
    ['a sign-in page', [signIn]],
    ['the code page of the account', [signIn, appCode]],
    ['its recovery key', [[appCode[0], { text: 1, 'known-recovery-field': 1 }]]],
    ['a mailed code', [[appCode[0], { text: 1, 'mailed-code-boxes': 6 }]]],
    ['a bounce of Bitbucket’s', [[at('/account/signin/')]]],
    ['the same on the way back', [signIn, [at('/account/signin/')]]],
    ['a bounce of the account’s', [['https://id.atlassian.com/login/authorize']]],
    ['a sign-in address that shows nothing yet', [signIn, ['https://id.atlassian.com/login/mfa']]],
    ['Bitbucket’s own code at its sign-in address', [signIn, [at('/account/signin/'), dialog]]],
    ['the way back from a company’s sign-in', [signIn, leave, (it) => comeBack(it, 100)]],
    ['the way back from another service’s', [signIn, leave, (it) => passBy(it, 100)]],
  ])('is likely straight after %s', (_, steps) => {
    const visited = last([...steps, asking]);
    expect(visited.verdict).toMatchObject({ page: 'bitbucket-code', sure: 'likely' });
    expect(visited.afterSignIn).toBe(true);
    expect(visited.verdict.because.map(({ sign }) => sign)).not.toContain('address-content');
  });

  test('is likely even if the same page was judged before it had one', () => {
    expect(sure(signIn, loading, asking)).toBe('likely');
    expect(sure(signIn, loading, loading, asking, loading, asking), 'and later').toBe('likely');
    expect(sure(signIn, loading, [`${repository}?at=main#file`, dialog]), 'query and fragment change').toBe('likely');
  });

  test.each<[string, readonly Step[]]>([
    ['any other page', [signIn, dashboard]],
    ['another page of content', [signIn, [otherRepository, quiet]]],
    ['several of them, this one the last', [signIn, [otherRepository, quiet], loading]],
    ['other content with this page on both sides', [signIn, loading, [otherRepository, quiet], loading]],
    ['a served document, not the address’s own, at the sign-in', [[signIn[0], { sandboxed: 1, ...dialog }]]],
    ['a block', [signIn, [otherRepository, { text: 1, 'blocking-message': 2 }]]],
    ['an invitation', [signIn, [at('/invitations/acme-team/0123'), quiet]]],
    ['a page that we don’t see', [signIn, leave]],
    ['a page that we don’t see, with this page on both sides', [signIn, loading, leave, loading]],
    ['the sign-in of the tab that opened this one', [signIn, leave]],
    ['a dialog like it that was unsure', [[otherRepository, dialog]]],
    ['the same in a journey', [signIn, dashboard, [otherRepository, dialog]]],
    ['a stranger’s sign-in', [['https://acme.okta.com/', { text: 1, 'password-field': 1 }]]],
    ['an hour', [signIn, (it) => ({ ...it, at: it.at - 3601 })]],
  ])('is unsure where the stop before was %s', (_, steps) => {
    const visited = last([...steps, asking]);
    expect(visited.verdict).toMatchObject({ page: 'bitbucket-code', wants: 'app-code', sure: 'unsure' });
    expect(visited.afterSignIn).toBe(false);
  });

  test('vouches for the next one only if a sign-in led to it', () => {
    expect(sure(signIn, asking, [otherRepository, dialog])).toBe('likely');
    expect(sure(signIn, asking, loading, [otherRepository, dialog]), 'not once it is gone').toBe('unsure');
  });

  test.each<[string, Signs]>([
    ['bitbucket-recovery-code', { dialog: 1, 'recovery-field': 1 }],
    ['bitbucket-security-key', { dialog: 1, 'says-security-key': 1, 'says-two-step': 1 }],
    ['bitbucket-set-up', { dialog: 1, 'qr-picture': 1, 'code-field': 1 }],
    ['bitbucket-recovery-shown', { dialog: 1, 'code-list': 6, 'says-recovery': 1 }],
  ])('also %s', (page, seen) => {
    expect(last([[repository, seen]]).verdict).toMatchObject({ page, layer: 'bitbucket', sure: 'unsure' });
    expect(last([signIn, [repository, seen]]).verdict).toMatchObject({ page, layer: 'bitbucket', sure: 'likely' });
  });

  test.each([
    '/acme-team/',
    '/acme-team/widgets/raw/0f1e/a.html',
    '/acme-team/widgets/downloads/',
    '/acme-team/widgets/wiki/Home',
    '/acme-team/widgets/pull-requests/7',
    '/acme-team/widgets/issues/3',
    '/acme-team/workspace/overview',
    '/acme-team/workspace/settings/groups',
    '/acme-team/workspace/snippets/aBcD/notes',
    '/snippets/acme-team/aBcD',
    '/!api/2.0/repositories/acme-team/widgets/src/0f1e/a.html',
    '/acme-team/invite-me/',
    '/invite-me/widgets/',
    '/acme-team/widgets/admin/invite-me',
  ])('as at %s', (path) => {
    expect(last([[at(path), dialog]]).verdict).toMatchObject({ page: 'bitbucket-code', sure: 'unsure' });
  });

  test.each(['/account/signin/', '/account/signin/?next=/acme-team/widgets/raw/a', '/dashboard/overview', '/account/'])(
    'but not at %s, where people can’t write',
    (path) => {
      expect(last([[at(path), dialog]]).verdict).toMatchObject({ page: 'bitbucket-code', sure: 'likely' });
    },
  );
});

describe('a sign-in under a domain that its provider shares out', () => {
  const code: Signs = { text: 1, 'company-field': 1, 'one-time-code-field': 1, 'says-app-code': 1 };
  const tenant: Step = ['https://acme.okta.com/signin/verify', code];
  const stranger: Step = ['https://acme-login.okta.com/signin/verify', code];
  const names = (...companySignInHosts: readonly string[]): Policy => ({ ...noPolicy, companySignInHosts });

  test('is unsure as long as nothing names it', () => {
    const { verdict } = last([tenant]);
    expect(verdict).toMatchObject({ page: 'company-sign-in', layer: 'company', wants: 'app-code', sure: 'unsure' });
    expect(verdict.because.map(({ sign }) => sign)).toContain('tenant-unknown');
    for (const host of ['acme.okta-emea.com', 'acme.oktapreview.com', 'acme.onelogin.com', 'acme.eu.auth0.com'])
      expect(sure([`https://${host}/`, code]), host).toBe('unsure');
  });

  test('is likely if the policy names it, and only that one', () => {
    expect(last([tenant], names('acme.okta.com')).verdict.sure).toBe('likely');
    expect(last([stranger], names('acme.okta.com')).verdict.sure).toBe('unsure');
  });

  test('a shared domain that a policy names names no tenant', () => {
    for (const bare of ['okta.com', '.okta.com', 'www.okta.com'])
      expect(last([tenant], names(bare)).verdict.sure, bare).toBe('unsure');
    expect(last([['https://okta.com/', code]], names('okta.com')).verdict.page).toBe('elsewhere');
  });

  test('is likely if the Atlassian sign-in sent the user to it', () => {
    expect(sure(signIn, tenant)).toBe('likely');
    expect(sure(signIn, leave, tenant), 'with steps of its own that were never seen').toBe('likely');
    expect(sure(signIn, ['https://id.atlassian.com/login/authorize'], tenant), 'over a stop on the way').toBe('likely');
    expect(sure(['https://id.atlassian.com/login/select-account', quiet], tenant)).toBe('likely');
    expect(sure(signIn, ['https://acme.okta.com/login', { 'password-field': 1 }], tenant), 'step by step').toBe(
      'likely',
    );
  });

  test.each<[string, readonly Step[]]>([
    ['another page came in between', [signIn, dashboard]],
    ['another tenant came in between', [signIn, stranger]],
    ['it is back from another tenant', [signIn, tenant, stranger]],
    ['only Bitbucket was there', [[repository, quiet]]],
    ['only a stop on the way was there', [[at('/account/signin/')]]],
    ['a served document imitated the sign-in', [[signIn[0], { ...signIn[1], sandboxed: 1 }]]],
  ])('is unsure where %s', (_, steps) => {
    expect(sure(...steps, tenant)).toBe('unsure');
  });

  test('is nothing that a provider’s own host is', () => {
    for (const host of ['login.microsoftonline.com', 'accounts.google.com'])
      expect(last([[`https://${host}/`, code]]).verdict, host).toMatchObject({
        page: 'company-sign-in',
        sure: 'likely',
      });
  });
});

test('what a journey keeps of a page reveals nothing of its query', () => {
  expect(pageKey('https://id.atlassian.com/login?email=first.last%40example.com#token')).toBe(
    'https://id.atlassian.com/login',
  );
});
