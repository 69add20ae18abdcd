import { describe, expect, test } from 'vitest';
import table from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { fill, type Row } from '../fill.ts';
import { noPolicy, type Policy } from '../policy.ts';
import { type Layer, pageKinds, type Verdict, type Wants, type Why } from '../recognise/verdict.ts';
import { type Say, say } from '../say.ts';
import { type Advice, adviceFor, badgeFor, bannerFor, type Earlier } from './advice.ts';

const allWants = [
  'nothing',
  'email-address',
  'password',
  'account-choice',
  'app-code',
  'email-code',
  'security-key',
  'recovery-key',
  'recovery-code',
  'set-up',
  'save-recovery',
  'decision',
] as const satisfies readonly Wants[];
const allWhys = [
  'signing-in',
  'invited',
  'workspace-requires',
  'organisation-requires',
  'guest-check',
  'changing-security',
  'new-sign-in-check',
  'suggested',
  'own-choice',
  'unknown',
] as const satisfies readonly Why[];
const signs = ['says-wrong-code', 'says-expired', 'says-other-account', 'says-deactivated', 'policy-required'];

const acme: Policy = {
  ...noPolicy,
  companyName: 'Acme',
  helpLine: 'extension 1234',
  managedDomains: ['acme.example', 'acme.test'],
  workspacesThatRequire: ['acme-team'],
};
const policies: readonly Policy[] = [noPolicy, acme, { ...noPolicy, companyName: 'Acme' }];
const befores: readonly Earlier[] = [
  { invited: false },
  { invited: true, otherCode: 'atlassian' },
  { invited: true, otherCode: 'atlassian', otherWay: true },
  { invited: true, otherCode: 'bitbucket' },
  { invited: false, throughCompany: true },
];

/** The layers that the contract gives to a page. */
function layersOf(page: Verdict['page']): readonly Layer[] {
  if (page === 'bitbucket-bounce') return ['atlassian'];
  if (page === 'atlassian-step-up') return ['atlassian', 'organisation'];
  if (page === 'portal-sign-in') return ['organisation'];
  if (page === 'company-sign-in') return ['company'];
  if (page === 'official' || page === 'look-alike' || page === 'elsewhere') return ['none'];
  return page.startsWith('bitbucket-') ? ['bitbucket'] : ['atlassian'];
}

function verdictOf(page: Verdict['page'], more: Partial<Verdict> = {}): Verdict {
  const layer = layersOf(page)[0] ?? 'none';
  return { page, layer, wants: 'app-code', why: 'signing-in', sure: 'likely', because: [], ...more };
}

function* everyCase(): Generator<{ verdict: Verdict; before: Earlier; policy: Policy; advice: Advice }> {
  for (const page of pageKinds)
    for (const layer of layersOf(page))
      for (const wants of allWants)
        for (const why of allWhys)
          for (const named of [{}, { workspace: 'acme-team', site: 'acme.atlassian.net' }])
            for (const [index, sign] of ['none', ...signs].entries()) {
              const policy = policies[index % policies.length] ?? noPolicy;
              const before = befores[(index + allWants.indexOf(wants)) % befores.length] ?? { invited: false };
              const verdict = verdictOf(page, {
                layer,
                wants,
                why,
                ...named,
                because: [{ sign, say: say('sign_text') }],
              });
              yield { verdict, before, policy, advice: adviceFor(verdict, before, policy) };
            }
}

const inWords = ({ key, with: gaps }: Say) => fill(table[key] as Row, gaps);
const spoken = (advice: Advice): readonly Say[] => [
  ...[advice.trouble, advice.headline, advice.note, advice.who, advice.why, advice.next].filter((it) => it !== null),
  ...[advice.lostTitle, ...advice.steps, ...advice.lost, ...advice.ways.map((way) => way.say)],
];

describe('every page, want and cause', () => {
  const cases = [...everyCase()];
  /** Where something is wrong, in a few words; at most one for each different fault. */
  const faults = (find: (it: (typeof cases)[number]) => readonly string[]) => [...new Set(cases.flatMap(find))];

  test('has an answer whose gaps are all filled', () => {
    const unfilled = ({ verdict, before, policy, advice }: (typeof cases)[number]) => {
      const banner = bannerFor(verdict, before, policy)?.lines ?? [];
      const all = [...spoken(advice), ...advice.claims.map((claim) => claim.say), ...banner, badgeFor(verdict).title];
      return all.filter((it) => /\$|^$/.test(inWords(it))).map((it) => it.key);
    };
    expect(cases.length).toBeGreaterThan(10_000);
    expect(faults(unfilled)).toEqual([]);
  });

  test('tells the layer of the verdict, and only that one', () => {
    const marks: { readonly [L in Layer]: RegExp } = {
      atlassian: /^who_atlassian/,
      bitbucket: /^who_bitbucket/,
      organisation: /^who_(organisation|portal)/,
      company: /^who_company/,
      none: /^who_(official|look_alike|elsewhere)/,
    };
    const wrong = ({ verdict: { page, layer }, advice: { who, lock } }: (typeof cases)[number]) =>
      marks[layer].test(who.key) && lock === layer ? [] : [`${page}: ${who.key} for ${layer}`];
    expect(faults(wrong)).toEqual([]);
  });

  test('never says that somebody else can reset the own step of Bitbucket', () => {
    const wrong = ({ verdict: { page, layer }, advice: { lost } }: (typeof cases)[number]) =>
      lost
        .filter((it) => layer === 'bitbucket' && !allowedForBitbucket.test(inWords(it)))
        .map((it) => `${page}: ${it.key}`);
    const allowedForBitbucket =
      /^(?!.*(administrator|company|IT help|at work))|Nobody in your company|can’t set it up/i;
    expect(faults(wrong)).toEqual([]);
  });

  test('lets administrators reset the Atlassian account only', () => {
    const wrong = ({ verdict: { page, layer }, advice }: (typeof cases)[number]) =>
      spoken(advice)
        .filter((it) => layer !== 'atlassian' && /administrators.* can reset/.test(inWords(it)))
        .map((it) => `${page}: ${it.key}`);
    expect(faults(wrong)).toEqual([]);
  });

  test('links only to fixed addresses of the makers', () => {
    const makers = /^https:\/\/(id\.atlassian\.com|support\.atlassian\.com|bitbucket\.org)\/[^?#]*$/;
    const foreign = ({ advice }: (typeof cases)[number]) =>
      advice.ways.map((way) => way.address).filter((address) => !makers.test(address));
    expect(faults(foreign)).toEqual([]);
  });

  test('dates each claim', () => {
    const undated = ({ advice }: (typeof cases)[number]) =>
      advice.claims.filter(({ checked }) => !/^20\d\d-(0[1-9]|1[0-2])$/.test(checked)).map((claim) => claim.say.key);
    expect(faults(undated)).toEqual([]);
  });
});
