import { askedCode } from '../harness/popup-code.ts';
import { keepLocks } from './keep-locks.ts';
import { arrived, atlassianCode, signIn } from './steps.ts';
import type { Walk } from './walk.ts';

const second = {
  verdict: 'bitbucket-code/bitbucket/app-code/signing-in/likely',
  says: ['You already gave the code for your Atlassian account. This one is Bitbucket’s'],
  banner: ['Another lock: Bitbucket’s own code, not the one for your Atlassian account'],
};
const refused = {
  ...second,
  says: [
    'The code was refused.',
    'You’ve already entered your Atlassian code. Is this one from the entry “Bitbucket”?',
  ],
};

export const twoCodes: Walk = {
  name: 'b',
  title: 'Signing in to Bitbucket with two codes in a row',
  take: async (journey, run, meet) => {
    const { tab } = run;
    await keepLocks(journey, run);
    await tab.goto(journey.start);
    await signIn(journey, tab, meet);
    const first = await atlassianCode(tab, meet, 'https://bitbucket.org/account/signin/');
    await meet(second, async () => {
      await tab.type('code', first);
      await tab.click('submit');
      await tab.shows('This code is not valid.');
      return `refused, being the first one again: ${first}`;
    });
    await meet(refused, async () => {
      const code = await askedCode(tab, 'bitbucket');
      await tab.type('code', code);
      await tab.click('submit');
      await tab.arrives(journey.end);
      return `accepted: ${code}`;
    });
    await meet(arrived);
  },
};
