import { describe, expect, test } from 'vitest';
import table from '../../public/_locales/en/messages.json' with { type: 'json' };
import { type Advice, adviceFor, type Before, badgeFor, bannerFor } from './advice.ts';
import { fill, type Row } from './fill.ts';
import { noPolicy, type Policy } from './policy.ts';
import { type Say, say } from './say.ts';
import { type Layer, pageKinds, type Verdict, type Wants, type Why } from './verdict.ts';

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
const befores: readonly Before[] = [
  { invited: false },
  { invited: true, otherCode: 'atlassian' },
  { invited: true, otherCode: 'bitbucket' },
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

function* everyCase(): Generator<{ verdict: Verdict; before: Before; policy: Policy; advice: Advice }> {
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
      atlassian: /^who_atlassian$/,
      bitbucket: /^who_bitbucket$/,
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

describe('two codes in a row', () => {
  test('the second one says that it is another entry in the app', () => {
    const { note } = adviceFor(verdictOf('bitbucket-code'), { invited: false, otherCode: 'atlassian' }, noPolicy);
    expect(note && inWords(note)).toMatch(
      /already gave the code for your Atlassian account.*Bitbucket’s: another entry/,
    );
    const back = adviceFor(verdictOf('atlassian-code'), { invited: false, otherCode: 'bitbucket' }, noPolicy);
    expect(back.note && inWords(back.note)).toMatch(/already gave Bitbucket’s code/);
  });

  test('one code alone says nothing of a second', () => {
    expect(adviceFor(verdictOf('bitbucket-code'), { invited: false }, noPolicy).note).toBeNull();
    const own = adviceFor(verdictOf('bitbucket-code'), { invited: false, otherCode: 'bitbucket' }, noPolicy);
    expect(own.note).toBeNull();
  });
});

describe('who can help with a lost Atlassian account', () => {
  const lost = (policy: Policy) => adviceFor(verdictOf('atlassian-code'), { invited: false }, policy).lost.map(inWords);
  test('both ways are told where nobody knows whether it is managed', () => {
    expect(lost(noPolicy).join(' ')).toMatch(
      /If your company manages.*If not, choose “Can’t find your recovery key\?”/,
    );
  });
  test('the policy adds the domains, the name and whom to ask', () => {
    const words = lost(acme).join(' ');
    for (const part of ['@acme.example, @acme.test', 'administrators at Acme', 'extension 1234', 'If not'])
      expect(words).toContain(part);
  });
});

describe('trouble', () => {
  const because = (sign: string) => [{ sign, say: say('sign_text') }];
  test('the most serious is said first', () => {
    const verdict = verdictOf('bitbucket-invitation', {
      wants: 'decision',
      because: [...because('says-expired'), ...because('says-deactivated')],
    });
    expect(adviceFor(verdict, { invited: true }, noPolicy).trouble?.key).toBe('trouble_deactivated');
  });
  test('a refused code is answered with the entry of its own layer', () => {
    for (const [page, name] of [
      ['atlassian-code', 'Atlassian'],
      ['bitbucket-code', 'Bitbucket'],
    ] as const) {
      const verdict = verdictOf(page, { because: because('says-wrong-code') });
      const { trouble } = adviceFor(verdict, { invited: false }, noPolicy);
      expect(trouble && inWords(trouble)).toContain(`entry for ${name}`);
    }
  });
  test('the start page after an invitation is one, another official page is not', () => {
    const at = (host: string) =>
      verdictOf('official', {
        wants: 'nothing',
        because: [{ sign: 'host', say: say('sign_host_official', host) }],
      });
    const trouble = (host: string, invited: boolean) => adviceFor(at(host), { invited }, noPolicy).trouble?.key;
    expect(trouble('start.atlassian.com', true)).toBe('trouble_landed_on_start');
    expect(trouble('start.atlassian.com', false)).toBeUndefined();
    expect(trouble('support.atlassian.com', true)).toBeUndefined();
  });
});

describe('banners', () => {
  const form = (page: Verdict['page'], more: Partial<Verdict> = {}) =>
    bannerFor(verdictOf(page, more), { invited: false }, noPolicy)?.form ?? null;
  test('stand where somebody decides, is blocked or must save something', () => {
    expect(form('bitbucket-blocked', { why: 'workspace-requires', wants: 'set-up' })).toBe('banner');
    expect(form('bitbucket-invitation', { why: 'invited', wants: 'decision' })).toBe('banner');
    expect(form('atlassian-recovery-shown', { wants: 'save-recovery' })).toBe('banner');
  });
  test('set-up is spoken to only when it was forced', () => {
    expect(form('atlassian-set-up', { why: 'organisation-requires' })).toBe('banner');
    expect(form('atlassian-set-up', { why: 'own-choice' })).toBeNull();
    expect(form('bitbucket-set-up', { why: 'workspace-requires' })).toBe('banner');
    expect(form('bitbucket-set-up', { why: 'own-choice' })).toBeNull();
  });
  test('code pages get one line, also with a careful word where we are unsure', () => {
    expect(form('atlassian-code')).toBe('strip');
    expect(form('bitbucket-code', { sure: 'unsure' })).toBe('strip');
    expect(form('bitbucket-blocked', { sure: 'unsure', why: 'workspace-requires', wants: 'set-up' })).toBeNull();
  });
  test('most pages get none', () => {
    for (const page of ['official', 'elsewhere', 'look-alike', 'company-sign-in', 'atlassian-sign-in'] as const)
      expect(form(page)).toBeNull();
  });
  test('the workspace that requires it is named', () => {
    const verdict = verdictOf('bitbucket-blocked', { why: 'workspace-requires', workspace: 'acme-team' });
    const words = bannerFor(verdict, { invited: true }, noPolicy)?.lines.map(inWords).join(' ');
    expect(words).toContain('Workspace acme-team requires');
  });
  test('an icon out of sight is explained', () => {
    const last = bannerFor(verdictOf('atlassian-code'), { invited: false }, noPolicy, false)?.lines.at(-1);
    expect(last?.key).toBe('banner_open_hidden');
  });
});

describe('badges', () => {
  test('each layer has a letter of its own, and a question mark where we are unsure', () => {
    const letters = (['atlassian-code', 'bitbucket-code', 'portal-sign-in', 'company-sign-in'] as const).map((page) => {
      const { text } = badgeFor(verdictOf(page));
      const { text: doubt } = badgeFor(verdictOf(page, { sure: 'unsure' }));
      expect(doubt && inWords(doubt)).toBe(`${text && inWords(text)}?`);
      return text && inWords(text);
    });
    expect(new Set(letters).size).toBe(4);
    expect(badgeFor(verdictOf('elsewhere')).text).toBeNull();
  });
});
