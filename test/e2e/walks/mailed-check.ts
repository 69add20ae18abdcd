import { arrived, mailedCode, signIn } from './steps.ts';
import type { Walk } from './walk.ts';

const check = {
  verdict: 'atlassian-email-code/atlassian/email-code/new-sign-in-check/certain',
  says: [
    'The code from the e-mail that Atlassian sent you',
    'not your second step',
    'Codes from your app don’t work here',
  ],
  banner: ['This code comes by e-mail from Atlassian, not from your app'],
};

export const mailedCheck: Walk = {
  name: 'e',
  title: 'Signing in with the code of six letters and digits that comes by e-mail',
  take: async (journey, { tab }, meet) => {
    await tab.goto(journey.start);
    await signIn(journey, tab, meet);
    let older = '';
    await meet(check, async () => {
      older = mailedCode(journey);
      await tab.type('box-0', older);
      await tab.click('resend');
      return undefined;
    });
    await meet({ ...check, says: [...check.says, 'Use the newest e-mail only'] }, async () => {
      const code = mailedCode(journey);
      await tab.type('box-0', code);
      await tab.click('submit');
      await tab.arrives(journey.end);
      return `accepted: ${code}`;
    });
    await meet(arrived);
  },
};
