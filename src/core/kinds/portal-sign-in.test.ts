import { describe, expect, test } from 'vitest';
import { adviceFor } from '../advice/advice.ts';
import { type MadeUp, situation } from './situation.fake.ts';

const site = 'https://acme-team.atlassian.net/servicedesk/customer';
const keysOn = (madeUp: MadeUp) => {
  const { headline, steps, next } = adviceFor(
    situation('portal-sign-in', { address: `${site}/portal/3/user/login`, ...madeUp }),
  );
  return { headline: headline.key, steps: steps.map(({ key }) => key), next: next?.key };
};

describe('a customer portal’s sign-in', () => {
  test('asks for an address first', () => {
    expect(keysOn({ signs: ['email-field', 'button'] })).toEqual({
      headline: 'head_portal_email',
      steps: ['step_portal_email'],
      next: 'next_portal_email',
    });
    // What is still loading asks for no choice.
    expect(keysOn({}).headline).toBe('head_portal_email');
  });

  test('then lets the user choose whose sign-in it is', () => {
    expect(keysOn({ signs: ['text', 'button'] })).toEqual({
      headline: 'head_portal_choice',
      steps: ['step_portal_choose_atlassian', 'step_portal_choose_company', 'step_portal_choose_own'],
      next: 'next_portal_choice',
    });
  });

  test('wants the portal’s own password, and names the other ways', () => {
    const { headline, steps } = keysOn({ wants: 'password', signs: ['password-field', 'button'] });
    expect([headline, ...steps]).toEqual(['head_portal_password', 'step_portal_password', 'step_portal_other_way']);
  });

  test('may be a sign-up', () => {
    const signUp = { address: `${site}/user/signup`, signs: ['email-field', 'button'] } as const;
    expect(keysOn(signUp)).toMatchObject({ headline: 'head_portal_sign_up', steps: ['step_portal_sign_up'] });
  });
});
