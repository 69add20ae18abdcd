import { listedCode } from '../harness/popup-code.ts';
import { keepShown } from './keep-locks.ts';
import { arrived, press, signIn } from './steps.ts';
import type { Walk } from './walk.ts';

const forced = {
  verdict: 'atlassian-set-up/atlassian/set-up/organisation-requires/likely',
  says: ['Set up a second step for your Atlassian account', 'Most likely your organisation requires it'],
  banner: ['A second step for your Atlassian account', 'Most likely your organisation requires it', 'recovery key'],
};

export const forcedSetUp: Walk = {
  name: 'd',
  title: "Signing in to an organisation that requires the Atlassian account's second step",
  take: async (journey, run, meet) => {
    const { tab } = run;
    await tab.goto(journey.start);
    await signIn(journey, tab, meet);
    await meet(forced, press(tab, 'submit'));
    let key = '';
    await meet(forced, async () => {
      await tab.click('show-key');
      key = (await tab.page.evaluate(`document.querySelector('[data-practice="key"]').value`)) as string;
      await tab.click('submit');
      return undefined;
    });
    await meet(forced, async () => {
      const code = await listedCode(tab, await keepShown(journey, run, 'atlassian', key));
      await tab.type('code', code);
      await tab.click('submit');
      await tab.shows('Save your recovery key');
      return `accepted: ${code}`;
    });
    await meet(
      {
        verdict: 'atlassian-recovery-shown/atlassian/save-recovery/organisation-requires/likely',
        says: ['Save your Atlassian recovery key now', 'two places'],
        banner: ['The recovery key of your Atlassian account', 'Keep it in two places'],
      },
      async () => {
        await tab.click('submit');
        await tab.arrives(journey.end);
        return undefined;
      },
    );
    await meet(arrived);
  },
};
