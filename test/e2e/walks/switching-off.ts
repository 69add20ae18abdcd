import { askedCode } from '../harness/popup-code.ts';
import { keepLocks } from './keep-locks.ts';
import { press, signIn } from './steps.ts';
import type { Walk } from './walk.ts';

const verdict = 'bitbucket-settings/bitbucket/nothing/own-choice/certain';
const settings = { verdict, says: ['No code. These are Bitbucket’s own two-step settings.'] };
const on = {
  verdict,
  says: [
    'Switching it off shuts you out of private pages in workspaces that require it',
    'What you change here changes nothing for your Atlassian account',
  ],
};

export const switchingOff: Walk = {
  name: 'j',
  title: "Switching Bitbucket's own second step off again, where no one requires it",
  take: async (journey, run, meet) => {
    const { tab } = run;
    await keepLocks(journey, run);
    const { account } = journey;
    await tab.goto(journey.start);
    await signIn(journey, tab, meet);
    const code = {
      verdict: 'bitbucket-code/bitbucket/app-code/signing-in/likely',
      says: ['Bitbucket’s own code'],
      banner: ['This wants Bitbucket’s own code'],
    };
    await meet(code, async () => {
      const typed = await askedCode(tab, 'bitbucket');
      await tab.type('code', typed);
      await tab.click('submit');
      await tab.arrives(journey.end);
      return `accepted: ${typed}`;
    });
    await meet(settings, async () => {
      await tab.type('gate-password', account.password);
      await tab.click('submit');
      await tab.shows('is enabled');
      return undefined;
    });
    await meet(on, press(tab, 'disable'));
    await tab.shows('You will only need your Atlassian account');
    await meet(on, press(tab, 'confirm-disable'));
    await tab.shows('is disabled');
    await meet(settings);
  },
};
