import { askedCode, listedCode } from '../../test/e2e/harness/popup-code.ts';
import type { Run } from '../../test/e2e/harness/run.ts';
import { companySignIn } from '../../test/e2e/walks/company-sign-in.ts';
import { forcedSetUp } from '../../test/e2e/walks/forced-set-up.ts';
import { guestCheck } from '../../test/e2e/walks/guest-check.ts';
import { keepLocks, keepShown } from '../../test/e2e/walks/keep-locks.ts';
import { mailedCheck } from '../../test/e2e/walks/mailed-check.ts';
import { recoveryKey } from '../../test/e2e/walks/recovery-key.ts';
import { securityReview } from '../../test/e2e/walks/security-review.ts';
import { switchingOff } from '../../test/e2e/walks/switching-off.ts';
import { twoCodes } from '../../test/e2e/walks/two-codes.ts';
import { shownOf as verdict, type Walk } from '../../test/e2e/walks/walk.ts';
import type { Journey, JourneyName } from '../../test/practice/journeys.ts';
import type { Stops } from './stops.ts';

export type Tour = {
  readonly name: JourneyName;
  readonly title: string;
  readonly take: (journey: Journey, run: Run, stops: Stops) => Promise<void>;
};

/** A walk that the tests take too, shown stop by stop. */
const tourOf = ({ name, title, take }: Walk): Tour => ({
  name,
  title,
  take: (journey, run, { stop }) => take(journey, run, (at, act) => stop(run.tab, verdict(at.verdict), act)),
});

/** Name and password, then the code of the Atlassian account, which is accepted once the tab has come this far. */
async function signIn({ account }: Journey, { tab }: Run, { stop }: Stops, why: string, arrival: string) {
  await stop(tab, verdict(`atlassian-sign-in/atlassian/email-address/${why}/certain`), async () => {
    await tab.type('email', account.email);
    await tab.click('submit');
    return undefined;
  });
  await stop(tab, verdict(`atlassian-sign-in/atlassian/password/${why}/certain`), async () => {
    await tab.type('password', account.password);
    await tab.click('submit');
    return undefined;
  });
  await stop(tab, verdict('atlassian-code/atlassian/app-code/signing-in/certain'), async () => {
    const code = await askedCode(tab, 'atlassian');
    await tab.type('code', code);
    await tab.click('submit');
    await tab.arrives(arrival);
    return `accepted: ${code}`;
  });
}

export const tours: readonly Tour[] = [
  {
    name: 'a',
    title: 'Signing in to Jira with the code of the Atlassian account',
    take: async (journey, run, stops) => {
      await keepLocks(journey, run);
      await run.tab.goto(journey.start);
      await signIn(journey, run, stops, 'signing-in', journey.end);
      await stops.stop(run.tab, verdict('official/none/nothing/unknown/unsure'));
    },
  },
  tourOf(twoCodes),
  {
    name: 'c',
    title: "Invited to a group of a workspace that requires Bitbucket's own second step",
    take: async (journey, run, stops) => {
      const { practice, account, end } = journey;
      const { tab } = run;
      const { stop } = stops;
      const press = (name: string) => async () => {
        await tab.click(name);
        return undefined;
      };
      await keepLocks(journey, run);
      await tab.goto(journey.start);
      await stop(tab, verdict('atlassian-invitation/atlassian/decision/invited/certain'), press('accept'));
      await signIn(journey, run, stops, 'invited', 'https://bitbucket.org/invitations/');
      await stop(tab, verdict('bitbucket-invitation/bitbucket/decision/invited/likely'), press('accept'));
      await stop(tab, verdict('bitbucket-blocked/bitbucket/set-up/workspace-requires/likely'), press('block-link'));
      await stop(tab, verdict('bitbucket-settings/bitbucket/nothing/workspace-requires/certain'), press('set-up'));
      await stop(tab, verdict('bitbucket-settings/bitbucket/nothing/workspace-requires/certain'), async () => {
        await tab.type('gate-password', account.password);
        await tab.click('submit');
        return undefined;
      });
      await stop(tab, verdict('bitbucket-set-up/bitbucket/set-up/workspace-requires/likely'), async () => {
        const key = await tab.page.$eval('[data-practice=key]', (shown) => shown.textContent ?? '');
        const code = await listedCode(tab, await keepShown(journey, run, 'bitbucket', key));
        await tab.type('code', code);
        await tab.click('submit');
        await tab.shows('Check your email');
        return `accepted: ${code}`;
      });
      // "Check your email" is only words, which don't decide: to the extension these are still the settings.
      await stop(tab, verdict('bitbucket-settings/bitbucket/nothing/workspace-requires/certain'), async () => {
        const mail = practice.world.mailbox.findLast(({ to, link }) => to === account.email && link !== undefined);
        await tab.goto(mail?.link ?? '');
        return undefined;
      });
      await stop(
        tab,
        verdict('bitbucket-recovery-shown/bitbucket/save-recovery/workspace-requires/likely'),
        async () => {
          await tab.click('submit');
          await tab.arrives(end);
          return undefined;
        },
      );
      await stop(tab, verdict('official/none/nothing/unknown/unsure'));
    },
  },
  ...[forcedSetUp, mailedCheck, guestCheck, securityReview, recoveryKey, companySignIn, switchingOff].map(tourOf),
];
