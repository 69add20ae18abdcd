import { keepLocks } from './keep-locks.ts';
import { arrived, atlassianCode, mailedCode, press, signIn } from './steps.ts';
import type { Walk } from './walk.ts';

const check = {
  verdict: 'atlassian-step-up/organisation/email-code/guest-check/likely',
  says: [
    'You already opened another lock. This code comes by e-mail.',
    'Most likely the organisation that runs acme-team.atlassian.net',
    'Most likely you are a guest there',
  ],
  banner: ['This code comes by e-mail, most likely for the organisation that you visit'],
};

export const guestCheck: Walk = {
  name: 'f',
  title: "A guest: the own code of the Atlassian account, then the code that the organisation's check mails",
  take: async (journey, run, meet) => {
    const { tab } = run;
    await keepLocks(journey, run);
    await tab.goto(journey.start);
    await signIn(journey, tab, meet);
    await atlassianCode(tab, meet, 'https://id.atlassian.com/step-up/start');
    await meet({ ...check, says: [...check.says, 'Let the page send you the e-mail first'] }, press(tab, 'submit'));
    await tab.arrives('#sent');
    await meet(check, async () => {
      const code = mailedCode(journey);
      await tab.type('email-code', code);
      await tab.click('submit');
      await tab.arrives(journey.end);
      return `accepted: ${code}`;
    });
    await meet(arrived);
  },
};
