import { describe, expect, test } from 'vitest';
import { type MadeUp, situation } from '../kinds/situation.fake.ts';
import type { PageKind } from '../recognise/verdict.ts';
import { adviceFor } from './advice.ts';
import { deadEndOf } from './dead-end.ts';

const bitbucket = 'https://bitbucket.org/acme-team/widgets/src/main/';
const invited = { invited: true } as const;
const keysOn = (page: PageKind, madeUp: MadeUp) => {
  const { trouble, headline, steps, next, claims } = adviceFor(situation(page, madeUp));
  return {
    trouble: trouble?.key,
    headline: headline.key,
    steps: steps.map(({ key }) => key),
    next: next?.key,
    claims: claims.map((claim) => claim.say.key),
  };
};

describe('a page that shows an error', () => {
  test('says that it asks for nothing, and what to do', () => {
    const { trouble, headline, steps, next } = keysOn('official', { address: bitbucket, signs: ['says-dead-end'] });
    expect(trouble).toBe('trouble_error');
    expect(headline).toBe('head_dead_end');
    expect(steps).toEqual(['step_error_again', 'step_error_later']);
    expect(next).toBeUndefined();
  });

  test('has a code for support, which is no key', () => {
    const signs = ['says-dead-end', 'key-shown', 'text'] as const;
    expect(deadEndOf(situation('official', { address: bitbucket, signs }))).toBe('error');
  });

  test('is the account’s error page by its address alone', () => {
    expect(keysOn('official', { address: 'https://id.atlassian.com/error?error=x' }).trouble).toBe('trouble_error');
  });

  test('never asks for an email address that no field is there for', () => {
    const { headline, steps } = keysOn('atlassian-sign-in', { signs: ['says-dead-end', 'button'], sure: 'unsure' });
    expect([headline, ...steps].join()).not.toMatch(/email/);
  });

  test.each([
    ['Bitbucket’s', 'https://bitbucket.org/account/settings/two-step-verification'],
    ['the account’s', 'https://id.atlassian.com/manage-profile/security/two-step-verification'],
  ])('in the place of %s two-step settings, says that nothing was finished', (_, address) => {
    for (const signs of [
      ['says-dead-end', 'key-shown'],
      ['says-dead-end', 'button'],
    ] as const)
      expect(keysOn('official', { address, signs })).toMatchObject({
        trouble: 'trouble_set_up_error',
        headline: 'head_dead_end',
        steps: ['step_error_set_up', 'step_error_later'],
      });
  });

  test('after an invitation, says that the user may be in', () => {
    const madeUp: MadeUp = { address: bitbucket, signs: ['says-dead-end'], earlier: invited };
    expect(keysOn('official', madeUp)).toMatchObject({
      trouble: 'trouble_invitation_error',
      steps: ['step_open_invited', 'step_ask_inviter'],
    });
    expect(keysOn('official', madeUp).claims).toContain('claim_invitation_error');
  });

  test.each<readonly [string, PageKind, MadeUp]>([
    ['has a code to ask for', 'atlassian-code', { signs: ['says-dead-end', 'atlassian-code-field'] }],
    ['has a field for an address', 'atlassian-sign-in', { signs: ['says-dead-end', 'email-field'] }],
    ['has it in a dialog', 'official', { address: bitbucket, signs: ['says-dead-end', 'dialog'] }],
    ['is a customer’s', 'official', { address: 'https://acme.atlassian.net/x', signs: ['says-dead-end'] }],
    [
      'is a thread’s',
      'official',
      { address: 'https://community.atlassian.com/x', signs: ['says-not-let-in', 'says-dead-end'] },
    ],
    ['is the title of an issue', 'official', { address: bitbucket, signs: ['says-not-let-in'] }],
    ['is someone’s file', 'official', { address: bitbucket, signs: ['says-dead-end', 'sandboxed'] }],
    ['is a stranger’s', 'elsewhere', { signs: ['says-dead-end', 'says-not-let-in'] }],
    ['is the company’s', 'company-sign-in', { address: 'https://acme.okta.com/', signs: ['says-not-let-in'] }],
  ])('is no dead end if it %s', (_, page, madeUp) => {
    expect(deadEndOf(situation(page, madeUp))).toBeNull();
  });
});

describe('a sign-in that gave up', () => {
  test('leads to support, which can wake the account', () => {
    const { trouble, headline, steps, claims } = keysOn('atlassian-sign-in', { signs: ['says-not-let-in', 'text'] });
    expect(trouble).toBe('trouble_not_let_in');
    expect(headline).toBe('head_dead_end');
    expect(steps).toEqual(['step_asleep_support']);
    expect(claims.filter((key) => key === 'claim_asleep')).toHaveLength(1);
    const signIn = 'https://bitbucket.org/account/signin/';
    expect(adviceFor(situation('official', { address: signIn, signs: ['says-not-let-in'] })).ways).not.toEqual([]);
  });

  test('keeps its form, if there still is one', () => {
    const { headline, steps } = keysOn('atlassian-sign-in', {
      wants: 'password',
      signs: ['says-not-let-in', 'password-field'],
    });
    expect(headline).toBe('head_sign_in_password');
    expect(steps).toEqual(['step_type_password', 'step_asleep_support']);
  });
});

describe('too many tries', () => {
  const signs = ['says-too-many', 'says-human-check', 'password-field'] as const;

  test('are waited out, and no email unlocks what the user didn’t lock', () => {
    expect(keysOn('atlassian-sign-in', { wants: 'password', signs: [...signs] })).toMatchObject({
      trouble: 'trouble_too_many',
      headline: 'head_sign_in_password',
      steps: ['step_wait_minute', 'step_human_check', 'step_type_password', 'lost_locked_mail'],
    });
  });

  test('are known of before they happen, in the help', () => {
    const { lost } = adviceFor(situation('atlassian-sign-in', { wants: 'password' }));
    expect(lost.map(({ key }) => key)).toEqual(expect.arrayContaining(['lost_too_many', 'lost_locked_mail']));
  });

  test('mean nothing where people write', () => {
    expect(keysOn('official', { address: bitbucket, signs: ['says-too-many'] })).toMatchObject({
      trouble: undefined,
      steps: ['step_nothing_now'],
    });
  });
});
