import { describe, expect, test } from 'vitest';
import table from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { filled, type MessageRow } from '../../../tools/recognise/message.ts';
import { noJourney } from '../journey/journey.ts';
import { visit } from '../journey/visit.ts';
import { type MadeUp, situation } from '../kinds/situation.fake.ts';
import { noPolicy } from '../policy/policy.ts';
import type { PageKind } from '../recognise/verdict.ts';
import type { Say } from '../words/say.ts';
import { adviceFor } from './advice.ts';
import { bannerFor } from './banner.ts';

const inWords = ({ key, with: gaps }: Say) => filled(table[key] as MessageRow, gaps);
const on = (page: PageKind, madeUp: MadeUp = {}) => adviceFor(situation(page, madeUp));
const steps = (page: PageKind, madeUp: MadeUp = {}) => on(page, madeUp).steps.map(inWords).join(' ');
const why = (page: PageKind, madeUp: MadeUp = {}) => inWords(on(page, madeUp).why);
const blocked = { invited: false, wanted: 'workspace', wantedBy: 'acme-team' } as const;

describe('a code that was only asked for', () => {
  test.each<[PageKind, MadeUp['earlier'], string]>([
    ['bitbucket-code', { invited: false, otherAsked: 'atlassian' }, 'You were asked for your Atlassian code earlier.'],
    ['bitbucket-code', { invited: false, otherAsked: 'atlassian', otherWay: true }, 'account’s second step earlier.'],
    ['atlassian-code', { invited: false, otherAsked: 'bitbucket' }, 'You were asked for your Bitbucket code earlier.'],
  ])('is not called given on %s', (page, earlier, words) => {
    const here = situation(page, { ...(earlier && { earlier }) });
    const { note } = adviceFor(here);
    expect(note && inWords(note)).toContain(words);
    expect(bannerFor(here)?.lines.map(inWords)[0]).toMatch(/^Another lock: /);
    const refused = on(page, { ...(earlier && { earlier }), signs: ['says-wrong-code'] });
    expect(refused.questions.map(inWords)[0]).toMatch(/^Did you take the code of the entry/);
  });

  test('still comes after the Atlassian account’s', () => {
    const next = (earlier: MadeUp['earlier']) => on('atlassian-code', { ...(earlier && { earlier }) }).next?.key;
    expect(next({ invited: false, otherAsked: 'bitbucket' })).toBe('next_bitbucket_own');
    expect(next({ invited: false, otherCode: 'bitbucket' })).not.toBe('next_bitbucket_own');
  });
});

describe('the Atlassian account’s settings after something wanted Bitbucket’s own step', () => {
  const pages = ['atlassian-settings', 'atlassian-set-up'] as const;
  test.each(pages)('on %s lead to the right ones first', (page) => {
    const after = { why: 'unknown', earlier: blocked } as const;
    expect(steps(page, after)).toMatch(
      /^This is your Atlassian account\. The workspace wants Bitbucket’s own: open it/,
    );
    expect(on(page, after).ways[0]?.address).toBe('https://bitbucket.org/account/settings/two-step-verification');
    expect(why(page, after)).toContain('workspace “acme-team” said that it needs Bitbucket’s own');
    const feature = { why: 'unknown', earlier: { invited: false, wanted: 'feature' } } as const;
    expect(steps(page, feature)).toContain('Pipelines wants Bitbucket’s own: open it here.');
    expect(why(page, feature)).toContain('Pipelines asked for Bitbucket’s own');
  });

  test('are what they are if nothing wanted it, or if the organization forces a set-up', () => {
    expect(steps('atlassian-settings')).not.toContain('open it here');
    expect(on('atlassian-settings').ways[0]?.address).toContain('id.atlassian.com');
    expect(steps('atlassian-set-up', { why: 'organisation-requires', earlier: blocked })).not.toContain('open it here');
  });
});

describe('Pipelines', () => {
  const feature = { why: 'feature-requires', earlier: { invited: false, wanted: 'feature' } } as const;
  const off = { ...feature, signs: ['says-set-up'] } as const;
  const isOn = { ...feature, signs: ['says-switch-off'] } as const;

  test('is said to be the cause, probably, and never a workspace', () => {
    for (const page of ['bitbucket-settings', 'bitbucket-set-up', 'bitbucket-code'] as const) {
      expect(why(page, feature)).toMatch(/^Probably for Pipelines/);
      expect(JSON.stringify(on(page, feature).steps.map(inWords))).not.toMatch(/workspace .* requires/);
      expect(on(page, feature).lost.map(inWords).join()).not.toContain('workspace');
    }
  });

  test('leads to setting it up, and speaks against turning it off', () => {
    expect(steps('bitbucket-settings', off)).toContain('Choose “Set up two-step verification” here');
    expect(on('bitbucket-settings', off).ownPage).toBeNull();
    expect(steps('bitbucket-settings', isOn)).toContain('Leave it on for Pipelines');
    expect(on('bitbucket-settings', isOn).ownPage?.to).toBe('#/switch-off?for=pipelines');
    expect(on('bitbucket-settings', isOn).claims.map(({ say }) => say.key)).toContain('claim_pipelines');
  });
});

describe('settings in a tab whose past is unknown', () => {
  const unseen = { why: 'unknown' } as const;

  test('say so, and never that the user opened them', () => {
    for (const page of ['bitbucket-settings', 'atlassian-settings', 'bitbucket-set-up'] as const)
      expect(why(page, unseen)).toBe('We can’t see what led here.');
    expect(why('official', unseen)).toBe('We can’t tell from this page.');
  });

  test('never suggest to turn it off, nor that off is fine', () => {
    for (const signs of [[], ['says-set-up'], ['says-switch-off']] as const) {
      expect(on('bitbucket-settings', { ...unseen, signs }).ownPage).toBeNull();
      expect(steps('bitbucket-settings', { ...unseen, signs })).not.toContain('fine');
    }
    expect(steps('bitbucket-settings', { ...unseen, signs: ['says-set-up'] })).toContain(
      'Did a workspace or Pipelines',
    );
  });
});

describe('the choice of an account', () => {
  const chooser = 'https://id.atlassian.com/login/select-account';
  const saidAfter = (url: string) => {
    const { journey } = visit(noJourney, url, { text: 1 }, noPolicy, 0);
    return adviceFor({ ...visit(journey, chooser, { text: 1 }, noPolicy, 0), policy: noPolicy }).steps.map(inWords);
  };

  test.each([
    'https://bitbucket.org/invitations/repository/AbCdEf',
    'https://id.atlassian.com/signup/invite?application=bitbucket',
  ])('after the invitation at %s is the invited one alone', (url) => {
    expect(saidAfter(url)).toEqual(['Choose the account that got the invitation.']);
    const { journey } = visit(noJourney, url, { text: 1 }, noPolicy, 0);
    const { verdict } = visit(journey, 'https://id.atlassian.com/login', { 'email-field': 1 }, noPolicy, 0);
    expect(verdict).toMatchObject({ page: 'atlassian-sign-in', why: 'invited' });
  });

  test('after anything else isn’t', () => {
    expect(saidAfter('https://bitbucket.org/invite-service/widgets/src/main/')).not.toContain(
      'Choose the account that got the invitation.',
    );
  });
});
