import { describe, expect, test } from 'vitest';
import table from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { filled, type MessageRow } from '../../../tools/recognise/message.ts';
import { situation } from '../kinds/situation.fake.ts';
import type { Verdict } from '../recognise/verdict.ts';
import type { Say } from '../words/say.ts';
import { adviceFor } from './advice.ts';
import { badgeFor } from './badge.ts';
import { bannerFor } from './banner.ts';

const inWords = ({ key, with: gaps }: Say) => filled(table[key] as MessageRow, gaps);
describe('banners', () => {
  const form = (...page: Parameters<typeof situation>) => bannerFor(situation(...page))?.form ?? null;
  test('are drawn where people decide, are blocked or must save something', () => {
    expect(form('bitbucket-blocked', { why: 'workspace-requires', wants: 'set-up' })).toBe('banner');
    expect(form('bitbucket-invitation', { why: 'invited', wants: 'decision' })).toBe('banner');
    expect(form('atlassian-recovery-shown', { wants: 'save-recovery' })).toBe('banner');
  });
  test('set-up pages get one only if it was forced', () => {
    expect(form('atlassian-set-up', { why: 'organisation-requires' })).toBe('banner');
    expect(form('atlassian-set-up', { why: 'own-choice' })).toBeNull();
    expect(form('bitbucket-set-up', { why: 'workspace-requires' })).toBe('banner');
    expect(form('bitbucket-set-up', { why: 'own-choice' })).toBeNull();
  });
  test('code pages get one line, with a careful word if we are unsure', () => {
    expect(form('atlassian-code')).toBe('strip');
    expect(form('bitbucket-code', { sure: 'unsure' })).toBe('strip');
    expect(form('bitbucket-blocked', { sure: 'unsure', why: 'workspace-requires', wants: 'set-up' })).toBeNull();
  });
  test('a list of codes that no words explain is asked about, but not one above what people write', () => {
    const madeUp = { sure: 'unsure', wants: 'save-recovery', signs: ['code-list'] } as const;
    const settings = { ...madeUp, address: 'https://bitbucket.org/account/settings/two-step-verification' };
    const here = situation('bitbucket-recovery-shown', settings);
    expect(bannerFor(here)?.form).toBe('banner');
    expect(inWords(bannerFor(here)?.lines[0] ?? { key: 'head_official' })).toMatch(/^Are these recovery codes\?/);
    expect(adviceFor(here)).toMatchObject({ headline: { key: 'head_are_these_codes' }, asks: true });
    const above = { ...madeUp, address: 'https://bitbucket.org/acme-team/widgets/', doubt: 'people-write' } as const;
    expect(bannerFor(situation('bitbucket-recovery-shown', above))).toBeNull();
    expect(adviceFor(situation('bitbucket-recovery-shown', { ...settings, sure: 'likely' })).asks).toBe(false);
  });
  test('most pages get none', () => {
    for (const page of ['official', 'elsewhere', 'look-alike', 'company-sign-in', 'atlassian-sign-in'] as const)
      expect(form(page)).toBeNull();
  });
  test('the workspace that requires it is named', () => {
    const here = situation('bitbucket-blocked', {
      why: 'workspace-requires',
      workspace: 'acme-team',
      earlier: { invited: true },
    });
    const words = bannerFor(here)?.lines.map(inWords).join(' ');
    expect(words).toContain('Workspace “acme-team” requires');
  });
  test('an icon out of sight is explained', () => {
    const last = bannerFor(situation('atlassian-code'), false)?.lines.at(-1);
    expect(last?.key).toBe('banner_open_hidden');
  });
});

describe('badges', () => {
  test('each layer has its own letter, and a question mark if we are unsure', () => {
    const letters = (['atlassian', 'bitbucket', 'organisation', 'company'] as const).map((layer) => {
      const { text } = badgeFor({ layer, sure: 'likely' });
      const { text: doubt } = badgeFor({ layer, sure: 'unsure' });
      expect(doubt && inWords(doubt)).toBe(`${text && inWords(text)}?`);
      return text && inWords(text);
    });
    expect(new Set(letters).size).toBe(4);
    expect(badgeFor({ layer: 'none', sure: 'likely' }).text).toBeNull();
  });

  test('the icon’s title names the layer, and no other; if we are unsure it says that', () => {
    const title = (layer: Verdict['layer'], sure: Verdict['sure'] = 'likely') =>
      inWords(badgeFor({ layer, sure }).title);
    expect(title('atlassian')).toContain('your Atlassian account');
    expect(title('bitbucket')).toContain('Bitbucket, which has a lock of its own');
    expect(title('bitbucket')).not.toContain('Atlassian');
    expect(title('organisation')).toContain('an organisation that you visit');
    expect(title('company')).toContain('your company’s sign-in');
    for (const layer of ['atlassian', 'bitbucket', 'organisation', 'company'] as const)
      expect(title(layer, 'unsure')).toContain('not sure about this page');
    expect(title('none')).toBe(inWords({ key: 'action_title' }));
  });
});
