import { describe, expect, it } from 'vitest';
import { noPolicy, type Policy } from '../policy/policy.ts';
import { pageKey } from '../recognise/place.ts';
import type { Signs } from '../recognise/signs.ts';
import { comeBack, type Journey, noJourney } from './journey.ts';
import { visit } from './visit.ts';

type Step = readonly [url: string, seen?: Signs];
const invitation: Step = ['https://id.atlassian.com/signup/invite?application=bitbucket'];
const signIn: Step = ['https://id.atlassian.com/login', { text: 1, 'email-field': 1 }];
const appCode: Step = ['https://id.atlassian.com/login', { text: 1, 'atlassian-code-field': 1 }];
const securityKey: Step = [
  'https://id.atlassian.com/login',
  { text: 1, 'security-key-link': 1, 'says-security-key': 1 },
];
const blocked: Step = ['https://bitbucket.org/acme-team/widgets', { text: 1, 'blocking-message': 2 }];
const landing: Step = ['https://start.atlassian.com/', { text: 1 }];
const bitbucketCode: Step = ['https://bitbucket.org/account/signin/', { text: 1, dialog: 1, 'one-time-code-field': 1 }];
const bitbucketSetUp: Step = [
  'https://bitbucket.org/account/settings/two-step-verification',
  { text: 1, 'qr-picture': 1, 'code-field': 1 },
];
const bitbucketCodes: Step = [
  'https://bitbucket.org/account/settings/two-step-verification',
  { text: 1, 'code-list': 6 },
];
const setUp: Step = [
  'https://id.atlassian.com/manage-profile/security/two-step-verification',
  { text: 1, 'set-up-steps': 1 },
];
const recovery: Step = ['https://id.atlassian.com/login', { text: 1, 'known-recovery-field': 1 }];
const newKey: Step = ['https://id.atlassian.com/login', { text: 1, 'key-shown': 1, 'says-recovery': 1 }];
const security: Step = ['https://id.atlassian.com/manage-profile/security', { text: 1 }];
const review: Step = ['https://id.atlassian.com/login/security-screen', { text: 1, 'suggestion-buttons': 1 }];

/** The verdict on the last of these pages, and what the earlier stops add; `seconds` pass between two pages. */
function at(steps: readonly Step[], policy: Policy = noPolicy, seconds = 10) {
  let journey: Journey = noJourney;
  let time = 1_700_000_000;
  let last = visit(journey, 'about:blank', {}, policy, time);
  for (const [url, seen = {}] of steps) {
    last = visit(
      journey,
      url,
      seen,
      policy,
      time,
      String(steps.findIndex(([other]) => pageKey(other) === pageKey(url))),
      'forward',
    );
    journey = last.journey;
    time += seconds;
  }
  return { ...last, why: last.verdict.why };
}

describe('why a page asks', () => {
  it('names the workspace whose block led to the set-up, even after a page that asks for nothing', () => {
    expect(at([invitation, signIn, landing, blocked, bitbucketSetUp]).verdict).toMatchObject({
      why: 'workspace-requires',
      workspace: 'acme-team',
    });
    expect(at([blocked, bitbucketSetUp, bitbucketCodes]).verdict).toMatchObject({
      why: 'workspace-requires',
      workspace: 'acme-team',
    });
    expect(at([blocked, bitbucketCode]).why).toBe('workspace-requires');
  });
  it('forgets the cause an hour after the last stop', () => {
    expect(at([blocked, bitbucketSetUp], noPolicy, 3601).why).toBe('unknown');
    expect(at([blocked, bitbucketSetUp], noPolicy, 3600).why).toBe('workspace-requires');
  });
  it('counts that hour from the last stop, not from the first', () => {
    expect(at([blocked, landing, landing, bitbucketSetUp], noPolicy, 3000).why).toBe('workspace-requires');
    const { journey } = visit(at([blocked], noPolicy).journey, landing[0], {}, noPolicy, 1_700_000_000 + 3601);
    expect(journey.stops).toEqual([]);
  });
  it('keeps the cause of a journey that never ends, and not all of its stops', () => {
    const { verdict, journey } = at([invitation, blocked, ...Array(60).fill([signIn, landing]).flat(), bitbucketSetUp]);
    expect(verdict).toMatchObject({ why: 'workspace-requires', workspace: 'acme-team' });
    expect(journey.stops.length).toBeLessThanOrEqual(40);
    expect(journey.stops.map(({ page }) => page)).toEqual(expect.arrayContaining(['atlassian-invitation']));
  });
  it('does not grow without end where causes and other pages take turns', () => {
    const { journey } = at(Array(200).fill([blocked, landing]).flat());
    expect(journey.stops.length).toBeLessThanOrEqual(40);
  });
  it('counts no new hour when a page is looked at again', () => {
    const start = 1_700_000_000;
    let { journey } = visit(noJourney, blocked[0], blocked[1] ?? {}, noPolicy, start, 'block');
    for (let time = start; time < start + 3600; time += 900)
      journey = visit(journey, blocked[0], blocked[1] ?? {}, noPolicy, time, 'block', 'here').journey;
    expect(visit(journey, bitbucketSetUp[0], bitbucketSetUp[1] ?? {}, noPolicy, start + 3601).verdict.why).toBe(
      'unknown',
    );
  });
  it('says invited no more once the content was there', () => {
    const content: Step = ['https://bitbucket.org/acme-team/widgets/src/main/', { text: 1 }];
    expect(at([invitation, signIn, content, signIn]).why).toBe('signing-in');
  });
  it('takes no repository’s name for Pipelines', () => {
    const signs = { text: 1, 'blocking-message': 2, 'says-pipelines': 1 };
    expect(at([['https://bitbucket.org/acme-team/terraform-pipelines/src/main/', signs], bitbucketSetUp]).why).toBe(
      'workspace-requires',
    );
    expect(at([['https://bitbucket.org/acme-team/widgets/admin/pipelines/settings', signs], bitbucketSetUp]).why).toBe(
      'feature-requires',
    );
  });
  it('trusts the policy about a workspace', () => {
    const policy = { ...noPolicy, workspacesThatRequire: ['acme-team'] };
    const dialog: Step = ['https://bitbucket.org/acme-team/widgets', { text: 1, dialog: 1, 'one-time-code-field': 1 }];
    expect(at([dialog], policy).why).toBe('workspace-requires');
    expect(at([dialog]).why).toBe('signing-in');
  });
  it('says invited for the sign-in that an invitation led to, not for the code after it', () => {
    expect(at([invitation, signIn]).why).toBe('invited');
    expect(at([invitation, signIn, appCode]).why).toBe('signing-in');
    expect(at([signIn]).why).toBe('signing-in');
  });
  it('tells a set-up in the middle of a sign-in from one that the user opened', () => {
    expect(at([signIn, setUp]).verdict).toMatchObject({ why: 'organisation-requires', sure: 'likely' });
    expect(at([signIn, security, setUp]).why).toBe('own-choice');
    expect(at([signIn, landing, setUp]).why).toBe('own-choice');
    expect(at([signIn, review, setUp]).why).toBe('own-choice');
    expect(at([setUp]).verdict).toMatchObject({ why: 'own-choice', sure: 'certain' });
    const asked: Step = [
      'https://id.atlassian.com/login?continue=https%3A%2F%2Fid.atlassian.com%2Fmanage-profile%2Fsecurity',
      { 'email-field': 1 },
    ];
    expect(at([asked, setUp]).why).toBe('own-choice');
  });
  it('tells the key that replaces a used one from the key of a forced set-up', () => {
    expect(at([signIn, recovery, newKey]).verdict).toMatchObject({
      page: 'atlassian-recovery-shown',
      why: 'signing-in',
    });
    expect(at([signIn, recovery, setUp, newKey]).why).toBe('organisation-requires');
    expect(at([signIn, setUp, newKey]).why).toBe('organisation-requires');
  });
  it('is not sure of Bitbucket’s sign-in address on the way back from the Atlassian account', () => {
    const bounce: Step = ['https://bitbucket.org/account/signin/', {}];
    expect(at([bounce]).verdict).toMatchObject({ page: 'bitbucket-bounce', sure: 'certain' });
    expect(at([invitation, bounce]).verdict).toMatchObject({
      page: 'bitbucket-bounce',
      sure: 'unsure',
      why: 'invited',
    });
    expect(at([bounce, signIn, appCode, bounce]).verdict).toMatchObject({ page: 'bitbucket-bounce', sure: 'unsure' });
    expect(at([bounce, bounce]).verdict.sure).toBe('certain');
  });
  it('never makes a page another page', () => {
    expect(at([blocked, appCode]).verdict).toMatchObject({
      page: 'atlassian-code',
      layer: 'atlassian',
      why: 'signing-in',
    });
  });
});

describe('two codes in a row', () => {
  it('are two locks, and the second says so', () => {
    const { verdict, earlier } = at([signIn, appCode, bitbucketCode]);
    expect(verdict.layer).toBe('bitbucket');
    expect(earlier.otherCode).toBe('atlassian');
    expect(verdict.because.map(({ sign }) => sign)).toContain('journey-other-code');
    expect(earlier.otherWay).toBeUndefined();
    expect(at([signIn, bitbucketCode]).earlier.otherCode).toBeUndefined();
  });
  it('if the first was no code, that is known', () => {
    expect(at([signIn, securityKey, bitbucketCode]).earlier).toMatchObject({ otherCode: 'atlassian', otherWay: true });
    expect(at([signIn, securityKey, appCode, bitbucketCode]).earlier.otherWay).toBeUndefined();
  });
});

describe('after the sign-in of a company', () => {
  const start = visit(noJourney, signIn[0], signIn[1] ?? {}, noPolicy, 100).journey;
  const bitbucket = (journey: Journey, time = 120) =>
    visit(journey, bitbucketCode[0], bitbucketCode[1] ?? {}, noPolicy, time);
  const signs = ({ verdict }: ReturnType<typeof bitbucket>) => verdict.because.map(({ sign }) => sign);

  it('Bitbucket’s own code says that it was passed', () => {
    const visited = bitbucket(comeBack(start, 110));
    expect(visited.earlier).toEqual({ invited: false, throughCompany: true });
    expect(signs(visited)).toContain('journey-company');
    expect(visited.verdict).toMatchObject({ page: 'bitbucket-code', layer: 'bitbucket', why: 'signing-in' });
  });
  it('nothing says so if there was none, after a new sign-in, or an hour later', () => {
    const again = visit(comeBack(start, 110), signIn[0], signIn[1] ?? {}, noPolicy, 115).journey;
    for (const visited of [bitbucket(start), bitbucket(again), bitbucket(comeBack(start, 110), 110 + 3601)]) {
      expect(visited.earlier.throughCompany).toBeUndefined();
      expect(signs(visited)).not.toContain('journey-company');
    }
  });
  it('a company page that the user asked about is not treated as passed', () => {
    const asked = visit(start, 'https://login.microsoftonline.com/x', { 'password-field': 1 }, noPolicy, 105);
    expect(asked.verdict.page).toBe('company-sign-in');
    expect(bitbucket(asked.journey).earlier.throughCompany).toBeUndefined();
    expect(bitbucket(comeBack(asked.journey, 110)).earlier.throughCompany).toBe(true);
  });
  it('other hosts of companies are known by the policy alone', () => {
    const own = (policy: Policy) => at([['https://sign-in.acme.example/', { 'password-field': 1 }]], policy).verdict;
    expect(own({ ...noPolicy, companySignInHosts: ['sign-in.acme.example'] })).toMatchObject({
      page: 'company-sign-in',
      layer: 'company',
    });
    expect(own(noPolicy)).toMatchObject({ page: 'elsewhere', layer: 'none' });
  });
  it('the Atlassian account’s code is not told apart from it', () => {
    const visited = visit(comeBack(start, 110), appCode[0], appCode[1] ?? {}, noPolicy, 120);
    expect(signs(visited)).not.toContain('journey-company');
  });
});

it('keeps no address, name or workspace of pages that blocked no one', () => {
  const { journey } = at([
    [
      'https://id.atlassian.com/login?email=first.last%40example.com&continue=https%3A%2F%2Fbitbucket.org%2Fsecret-team%2Fx',
    ],
    appCode,
  ]);
  expect(JSON.stringify(journey)).not.toMatch(/first|secret-team|https/);
});
