import { describe, expect, test } from 'vitest';
import table from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { filled, type MessageRow } from '../../../tools/recognise/message.ts';
import { noPolicy, type Policy } from '../policy/policy.ts';
import type { Say } from '../words/say.ts';
import { type Known, type Managed, shouldSwitchOff, sidesOf, type UserAnswers } from './should-switch-off.ts';

const inWords = ({ key, with: gaps }: Say) => filled(table[key] as MessageRow, gaps);
const nothing: UserAnswers = { workspace: 'unknown', pipelines: 'no', account: 'unknown' };
const listed: Policy = { ...noPolicy, companyName: 'Acme', workspacesThatRequire: ['acme-team', 'acme-lab'] };
const answer = (told: Partial<UserAnswers>, more: Partial<Known> = {}) => {
  const { kind, head, reasons } = shouldSwitchOff({ told: { ...nothing, ...told }, policy: noPolicy, ...more });
  return { kind, says: [head, ...reasons].map(inWords).join(' ') };
};
const workspaces = ['yes', 'no', 'unknown'] as const;
const accounts = ['company', 'own', 'sign-in', 'none', 'unknown'] as const;

describe('whether to switch Bitbucket’s own step off', () => {
  test('a workspace that blocked this user requires it, no matter what else is known', () => {
    for (const workspace of workspaces)
      for (const account of accounts) {
        const { kind, says } = answer({ workspace, account }, { blockedBy: 'acme-team' });
        expect(kind).toBe('keep');
        expect(says).toContain('Workspace “acme-team” requires it.');
        expect(says).toContain('shut out of its private');
        expect(says).toContain('doesn’t count');
      }
  });
  test('what the company lists is required, until the user says that it isn’t theirs', () => {
    for (const workspace of ['yes', 'unknown'] as const) {
      const { kind, says } = answer({ workspace }, { policy: listed });
      expect(kind).toBe('keep');
      expect(says).toContain('acme-team, acme-lab');
    }
    expect(answer({ workspace: 'no', account: 'company' }, { policy: listed }).kind).toBe('compare');
  });
  test('a workspace that the user knows of is enough', () => {
    expect(answer({ workspace: 'yes' })).toMatchObject({ kind: 'keep', says: expect.not.stringContaining('company') });
  });
  test('if no one requires it and the account has a second step, both sides are given', () => {
    expect(answer({ workspace: 'no', account: 'company' }).says).toContain('Your company requires a second step');
    expect(answer({ workspace: 'no', account: 'company' }, { policy: listed }).says).toContain('Acme requires');
    expect(answer({ workspace: 'no', account: 'own' })).toMatchObject({ kind: 'compare' });
    for (const managed of [null, 'policy', 'told', 'told-not'] as const) {
      const { keep, off } = sidesOf(managed);
      expect(keep.length).toBe(off.length);
    }
  });
  test('users who sign in through their company have to find out what its sign-in asks for', () => {
    const { kind, says } = answer({ workspace: 'no', account: 'sign-in' });
    expect(kind).toBe('find-out');
    expect(says).toContain('your company’s sign-in asks for a second step');
    expect(says).not.toContain('That one stays');
    expect(says).not.toContain('Access controls');
    const helped = answer({ workspace: 'no', account: 'sign-in' }, { policy: { ...noPolicy, helpLine: 'Room 12' } });
    expect(helped.says).toContain('Room 12');
  });
  test('if the account has none, it says what would be left', () => {
    const { kind, says } = answer({ workspace: 'no', account: 'none' });
    expect(kind).toBe('wait');
    expect(says).toContain('password');
  });
  test('if something is unknown, it says what to find out, only about that, and how', () => {
    const all = answer({});
    expect(all.kind).toBe('find-out');
    expect(all.says).toContain('Access controls');
    expect(all.says).toContain('IT help');
    const account = answer({ workspace: 'no' }, { policy: { ...noPolicy, helpLine: 'Room 12' } });
    expect(account).toMatchObject({ kind: 'find-out', says: expect.stringContaining('Room 12') });
    expect(account.says).not.toContain('Access controls');
    expect(answer({ account: 'own' }).says).not.toContain('IT help');
  });
  test('users who run builds have a reason to keep it, whatever their plan', () => {
    const { kind, says } = answer({ workspace: 'no', pipelines: 'yes', account: 'own' });
    expect(kind).toBe('keep');
    expect(says).toContain('You run builds: Pipelines can only be turned on with it, on every plan.');
    expect(says).toContain('probably');
    expect(says).not.toContain('requires');
    expect(answer({ workspace: 'no', pipelines: 'no', account: 'own' }).kind).toBe('compare');
    expect(answer({ workspace: 'yes', pipelines: 'yes', account: 'own' }).says).toContain('requires it');
  });
  test('users who don’t know whether they run builds find out first', () => {
    const { kind, says } = answer({ workspace: 'no', pipelines: 'unknown', account: 'own' });
    expect(kind).toBe('find-out');
    expect(says).toContain('builds (Pipelines)');
    expect(says).not.toContain('Access controls');
  });
  test('is never a command', () => {
    for (const workspace of workspaces)
      for (const account of accounts)
        expect(answer({ workspace, account }).says).not.toMatch(/(^|\. )(Switch it off|Keep it|You must)/);
  });
  test('who could reset what is left depends on who manages the account, if that is known', () => {
    const off = (managed: Managed) => sidesOf(managed).off.map(inWords).join(' ');
    expect(off(null)).toContain('If your company manages your Atlassian account');
    for (const managed of ['policy', 'told'] as const) expect(off(managed)).toContain('Your company manages your');
    expect(off('told-not')).not.toContain('administrators can reset');
    expect(off('told-not')).toContain('Nobody in your company can reset the step that is left either');
  });
  test('no one is sent to ask a company that does not manage the account', () => {
    const { says } = answer({ workspace: 'no' }, { managed: 'told-not' });
    expect(says).toContain('its security settings show it');
    expect(says).not.toContain('IT help');
    expect(answer({ workspace: 'no' }, { managed: 'told' }).says).toContain('IT help');
  });
});
