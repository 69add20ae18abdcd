import { describe, expect, test } from 'vitest';
import { phoneCode } from '../practice/phone-code.ts';
import { drawnKinds } from './harness/drawn-kinds.ts';
import { stage } from './harness/stage.ts';
import { checkedIn } from './walks/check.ts';
import { companySignIn } from './walks/company-sign-in.ts';

describe.each(drawnKinds('company-sign-in'))('i. the company’s sign-in, then Bitbucket’s own code, in %s', (kind) => {
  const on = stage(kind, 'i', { settings: { replayAllowed: true } });

  test('Bitbucket’s code is told apart from the company’s sign-in, which was passed', async () => {
    const { journey, run } = on;
    await companySignIn.take(journey, run, checkedIn(run.tab));
  });

  test('it is known without a click at the company, and although the background had died', async () => {
    const { journey, practice, run } = on;
    const { tab } = run;
    const { account } = journey;
    practice.forgetSessions();
    await tab.goto(journey.start);
    await tab.type('email', account.email);
    await tab.click('submit');
    await tab.arrives('https://login.microsoftonline.com/');
    expect((await tab.icon()).badge, 'nothing is said at the company without a click').toBe('');
    await tab.type('password', account.password);
    await tab.click('submit');
    await tab.shows('Enter code');
    await run.killBackground();
    await tab.type('code', phoneCode(practice, account, 'company'));
    await tab.click('submit');
    await tab.arrives('https://bitbucket.org/account/signin/');
    await tab.bannerSays('not one of your company’s sign-in');
    expect(await tab.popupSays({ page: 'bitbucket-code', layer: 'bitbucket' })).toContain(
      'You already passed your company’s sign-in',
    );
  });
});
