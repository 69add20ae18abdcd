import { describe, expect, test } from 'vitest';
import table from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { filled, type MessageRow } from '../../../tools/recognise/message.ts';
import { situation } from '../kinds/situation.fake.ts';
import type { Earlier, Situation } from '../kinds/situation.ts';
import { noPolicy, type Policy } from '../policy/policy.ts';
import type { SignName } from '../recognise/signs.ts';
import { type Layer, pageKinds, type Verdict, type Wants, type Why } from '../recognise/verdict.ts';
import type { Say } from '../words/say.ts';
import { type Advice, adviceFor } from './advice.ts';
import { badgeFor } from './badge.ts';
import { bannerFor } from './banner.ts';

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
const signs = [
  'text',
  'says-wrong-code',
  'says-expired',
  'says-other-account',
  'says-deactivated',
  'one-time-code-field',
] as const satisfies readonly SignName[];

const acme: Policy = {
  ...noPolicy,
  companyName: 'Acme',
  helpLine: 'extension 1234',
  managedDomains: ['acme.example', 'acme.test'],
  workspacesThatRequire: ['acme-team'],
};
const policies: readonly Policy[] = [noPolicy, acme, { ...noPolicy, companyName: 'Acme' }];
const earliers: readonly Earlier[] = [
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

function* everyCase(): Generator<{ here: Situation; advice: Advice }> {
  for (const page of pageKinds)
    for (const layer of layersOf(page))
      for (const wants of allWants)
        for (const why of allWhys)
          for (const named of [{}, { workspace: 'acme-team', site: 'acme.atlassian.net' }])
            for (const [index, sign] of signs.entries()) {
              const policy = policies[index % policies.length] ?? noPolicy;
              const earlier = earliers[(index + allWants.indexOf(wants)) % earliers.length] ?? { invited: false };
              const here = situation(page, { layer, wants, why, ...named, signs: [sign], policy, earlier });
              yield { here, advice: adviceFor(here) };
            }
}

const rows: { readonly [key: string]: MessageRow | undefined } = table;
const inWords = ({ key, with: gaps }: Say) => filled(rows[key] ?? { message: '' }, gaps);
const spoken = (advice: Advice): readonly Say[] => [
  ...[advice.trouble, advice.headline, advice.note, advice.who, advice.why, advice.next].filter((it) => it !== null),
  ...[advice.lostTitle, ...advice.steps, ...advice.lost, ...advice.ways.map((way) => way.say)],
];

describe('every page, want and cause', () => {
  const cases = [...everyCase()];
  /** What is wrong, in a few words; at most one for each different fault. */
  const faults = (find: (it: (typeof cases)[number]) => readonly string[]) => [...new Set(cases.flatMap(find))];

  test('has words for everything that it says', () => {
    const wordless = ({ here, advice }: (typeof cases)[number]) =>
      [...spoken(advice), ...advice.claims.map((claim) => claim.say), ...(bannerFor(here)?.lines ?? [])]
        .filter(({ key }) => rows[key] === undefined)
        .map(({ key }) => `${here.verdict.page} says ${key}, which public/_locales/en/messages.json doesn't have`);
    expect(faults(wordless)).toEqual([]);
  });

  test('has an answer whose gaps are all filled', () => {
    const unfilled = ({ here, advice }: (typeof cases)[number]) => {
      const banner = bannerFor(here)?.lines ?? [];
      const all = [
        ...spoken(advice),
        ...advice.claims.map((claim) => claim.say),
        ...banner,
        badgeFor(here.verdict).title,
      ];
      return all.filter((it) => /\$|^$/.test(inWords(it))).map((it) => it.key);
    };
    expect(cases.length).toBeGreaterThan(10_000);
    expect(faults(unfilled)).toEqual([]);
  });

  test('names the layer of the verdict, and only that one', () => {
    const marks: { readonly [L in Layer]: RegExp } = {
      atlassian: /^who_atlassian/,
      bitbucket: /^who_bitbucket/,
      organisation: /^who_(organisation|portal)/,
      company: /^who_company/,
      none: /^who_(official|look_alike|elsewhere)/,
    };
    const wrong = ({
      here: {
        verdict: { page, layer },
      },
      advice: { who, lock },
    }: (typeof cases)[number]) =>
      marks[layer].test(who.key) && lock === layer ? [] : [`${page}: ${who.key} for ${layer}`];
    expect(faults(wrong)).toEqual([]);
  });

  test('never says that anyone else can reset Bitbucket’s own step', () => {
    const wrong = ({
      here: {
        verdict: { page, layer },
      },
      advice: { lost },
    }: (typeof cases)[number]) =>
      lost
        .filter((it) => layer === 'bitbucket' && !allowedForBitbucket.test(inWords(it)))
        .map((it) => `${page}: ${it.key}`);
    const allowedForBitbucket =
      /^(?!.*(administrator|company|IT help|at work))|Nobody in your company|can’t set it up/i;
    expect(faults(wrong)).toEqual([]);
  });

  test('lets administrators reset the Atlassian account only', () => {
    const wrong = ({
      here: {
        verdict: { page, layer },
      },
      advice,
    }: (typeof cases)[number]) =>
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
