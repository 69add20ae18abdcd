import { arrived, signIn } from './steps.ts';
import type { Walk } from './walk.ts';

export const recoveryKey: Walk = {
  name: 'h',
  title: 'The security key is gone: signing in with the recovery key, and saving the new one',
  take: async (journey, { tab }, meet) => {
    const { account } = journey;
    await tab.goto(journey.start);
    await signIn(journey, tab, meet);
    const securityKey = {
      verdict: 'atlassian-security-key/atlassian/security-key/signing-in/certain',
      says: ['Use your Atlassian security key or passkey', 'No key or passkey with you?', 'use your security key?'],
      banner: ['This page wants your Atlassian security key or passkey'],
    };
    await meet(securityKey, async () => {
      await tab.click('other-ways');
      await tab.click('use-recovery-key');
      return undefined;
    });
    const recovery = {
      verdict: 'atlassian-recovery-key/atlassian/recovery-key/signing-in/certain',
      says: [
        'The recovery key of your Atlassian account',
        'Type the recovery key that you saved last',
        'It works once',
      ],
      banner: ['This wants the recovery key of your Atlassian account'],
    };
    await meet(recovery, async () => {
      const key = account.atlassian?.recoveryKey ?? '';
      await tab.type('recovery-key', key);
      await tab.click('submit');
      await tab.shows('Save your recovery key');
      return `accepted: ${key}`;
    });
    const fresh = {
      verdict: 'atlassian-recovery-shown/atlassian/save-recovery/signing-in/likely',
      says: ['Save your Atlassian recovery key now', 'The old recovery key is used up'],
      banner: ['The recovery key of your Atlassian account', 'Keep it in two places'],
    };
    await meet(fresh, async () => {
      await tab.click('submit');
      await tab.arrives(journey.end);
      return undefined;
    });
    await meet(arrived);
  },
};
