import { describe, expect, test } from 'vitest';
import { phoneCode } from '../practice/phone-code.ts';
import { browserKinds } from './harness/driver.ts';
import { askedCode } from './harness/popup-code.ts';
import { stage } from './harness/stage.ts';
import { until } from './harness/until.ts';
import { checkedIn } from './walks/check.ts';
import { keepLocks } from './walks/keep-locks.ts';
import { signIn } from './walks/steps.ts';

const repository = 'https://bitbucket.org/acme-team/widgets/src/main/';
const unseen = { page: 'bitbucket-settings', why: 'unknown' } as const;
const given = /already (gave|passed)/;

describe.each(browserKinds)('a code that was asked for and not given, in %s', (kind) => {
  const on = stage(kind, 'b');

  test('is never called given, after going back or a new sign-in', async () => {
    const { journey, practice, run } = on;
    const { tab } = run;
    await keepLocks(journey, run);
    await tab.goto(journey.start);
    await signIn(journey, tab, checkedIn(tab));
    await tab.popupSays({ page: 'atlassian-code' });
    const code = await askedCode(tab, 'atlassian');
    await tab.type('code', code);
    await tab.click('submit');
    await tab.arrives('https://bitbucket.org/account/signin/');
    expect(await tab.popupSays({ page: 'bitbucket-code' })).toContain('You already gave the code for your Atlassian');

    practice.forgetSessions();
    await tab.page.goBack();
    await tab.popupSays({ layer: 'atlassian' });
    await tab.goto(journey.start);
    await signIn(journey, tab, checkedIn(tab));
    const words = await tab.popupSays({ page: 'atlassian-code' });
    expect(words).not.toMatch(given);
    expect(words).toContain('Going on to Bitbucket?');
    await tab.bannerSays('This wants the code for your Atlassian account');
  });

  test('is asked for again when the user goes back to it', async () => {
    const { journey, practice, run } = on;
    const tab = await run.newTab();
    practice.forgetSessions();
    await tab.goto(journey.start);
    await signIn(journey, tab, checkedIn(tab));
    await tab.popupSays({ page: 'atlassian-code' });
    // A page of the same site that anyone can open: no code leads there.
    practice.serve('https://bitbucket.org/product/', '<title>Bitbucket</title><p>Bitbucket is for teams.</p>');
    await tab.goto('https://bitbucket.org/product/');
    await tab.popupSays({ page: 'official' });
    practice.serve(
      'https://bitbucket.org/dashboard/overview',
      '<title>Bitbucket</title><div role="dialog"><input autocomplete="one-time-code" aria-label="Code"></div>',
    );
    await tab.goto('https://bitbucket.org/dashboard/overview');
    const words = await tab.popupSays({ page: 'bitbucket-code' });
    expect(words).not.toMatch(given);
    expect(words).toContain('You were asked for your Atlassian code earlier.');
  });
});

describe.each(browserKinds)('a tab whose past was not seen, in %s', (kind) => {
  const on = stage(kind, 'c', { onScreen: kind === 'chromium' });

  const blocked = async () => {
    const { journey, run } = on;
    const tab = await run.newTab();
    journey.account.bitbucket = undefined;
    on.practice.world.workspaces.get('acme-team')?.members.set(journey.account.email, 'sales');
    await tab.goto(repository);
    if ((await tab.address()).includes('id.atlassian.com')) {
      await signIn(journey, tab, checkedIn(tab));
      await tab.type('code', phoneCode(on.practice, journey.account, 'atlassian'));
      await tab.click('submit');
      await tab.arrives(repository);
    }
    await tab.popupSays({ page: 'bitbucket-blocked', why: 'workspace-requires' });
    return tab;
  };

  test('is said to be one, in a tab that was opened again', async () => {
    const tab = await blocked();
    await tab.click('block-link');
    await tab.popupSays({ page: 'bitbucket-settings', why: 'workspace-requires' });
    await tab.page.close();
    await on.run.reopenTab();
    const again = await on.run.tabAt('https://bitbucket.org/account/settings/two-step-verification');
    const words = await again.popupSays(unseen);
    expect(words).toContain('We can’t see what led here.');
    expect(words).not.toContain('Should I switch');
    expect(words).not.toContain('That’s fine');
    await again.page.close();
  });

  test('after an update, a page that is open has one banner and its badge, without a click', async () => {
    const tab = await blocked();
    await tab.bannerSays('This is Bitbucket’s own lock');
    const mark = `document.querySelector('[data-which-code="banner"]')?.setAttribute('data-old', '')`;
    await tab.page.evaluate(mark);
    await on.run.update();
    await until('one banner, of the new script', async () => {
      const found = (await tab.page.evaluate(
        `[...document.querySelectorAll('[data-which-code="banner"]')].map((it) => it.hasAttribute('data-old')).join()`,
      )) as string;
      return found === 'false';
    });
    await until('the badge', async () => (await tab.icon()).badge === 'B');
    await tab.bannerSays('This is Bitbucket’s own lock');
    await tab.click('block-link');
    const words = await tab.popupSays({ page: 'bitbucket-settings' });
    expect(words).toContain('Workspace “acme-team” requires this.');
  });
});
