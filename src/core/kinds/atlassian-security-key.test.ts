import { expect, test } from 'vitest';
import { adviceFor } from '../advice/advice.ts';
import { situation } from './situation.fake.ts';

test('a prompt for a security key takes a passkey too, which does nothing for Bitbucket', () => {
  const { headline, steps, claims } = adviceFor(situation('atlassian-security-key', { signs: ['says-security-key'] }));
  expect(headline.key).toBe('head_atlassian_security_key');
  expect(steps.map(({ key }) => key)).toEqual([
    'step_touch_key_or_passkey',
    'step_key_other_way_atlassian',
    'step_passkey_not_bitbucket',
  ]);
  expect(claims.map((claim) => claim.say.key)).toEqual(
    expect.arrayContaining(['claim_passkeys', 'claim_passkey_not_bitbucket']),
  );
});

test('Bitbucket’s own prompt never offers a passkey', () => {
  const { headline, steps } = adviceFor(situation('bitbucket-security-key', { signs: ['says-security-key'] }));
  expect(headline.key).toBe('head_bitbucket_security_key');
  expect(steps.map(({ key }) => key)).toEqual([
    'step_touch_key',
    'step_key_other_way_bitbucket',
    'step_passkey_not_bitbucket',
  ]);
});
