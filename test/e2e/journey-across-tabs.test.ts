import { describe, expect, test } from 'vitest';
import { phoneCode } from '../practice/phone-code.ts';
import { browserKinds } from './harness/driver.ts';
import { stage } from './harness/stage.ts';
import { until } from './harness/until.ts';

/** What the extension remembers of all tabs, as text. */
function remembered(): Promise<string> {
  type Session = { get(): Promise<unknown> };
  const there = globalThis as unknown as Record<'browser' | 'chrome', { storage: { session: Session } } | undefined>;
  return (
    (there.browser ?? there.chrome)?.storage.session.get().then((all) => JSON.stringify(all)) ?? Promise.resolve('')
  );
}

const settings = 'https://bitbucket.org/account/settings/two-step-verification';

describe.each(browserKinds)('an invitation whose button opens a tab of its own, in %s', (kind) => {
  const on = stage(kind, 'c', { settings: { newTab: true } });

  test('the new tab goes on with the cause, also when the background dies on the way', async () => {
    const { account, start, practice } = on.journey;
    const { tab: mail, tabAt, killBackground } = on.run;
    await mail.goto(start);
    await mail.popupSays({ page: 'atlassian-invitation', why: 'invited' });
    await mail.click('accept');
    const tab = await tabAt('https://id.atlassian.com/login');
    const words = await tab.popupSays({ page: 'atlassian-sign-in', wants: 'email-address', why: 'invited' });
    expect(words).toContain('Type the e-mail address that was invited.');
    await tab.type('email', account.email);
    await tab.click('submit');
    await tab.popupSays({ page: 'atlassian-sign-in', wants: 'password', why: 'invited' });
    await killBackground();
    await tab.popupSays({ page: 'atlassian-sign-in', wants: 'password', why: 'invited' });
    await tab.type('password', account.password);
    await tab.click('submit');
    await tab.popupSays({ page: 'atlassian-code', layer: 'atlassian' });
    await tab.type('code', phoneCode(practice, account, 'atlassian'));
    await tab.click('submit');
    await tab.popupSays({ page: 'bitbucket-invitation', why: 'invited' });
    await tab.click('accept');
    await tab.popupSays({ page: 'bitbucket-blocked', why: 'workspace-requires' });
    await killBackground();
    await tab.click('block-link');
    const required = await tab.popupSays({ page: 'bitbucket-settings', why: 'workspace-requires' });
    expect(required).toContain('Workspace “acme-team” requires this.');
  });

  test('the settings that the popup itself opens keep the cause too', async () => {
    const { tabAt } = on.run;
    const blocked = await tabAt(settings);
    await blocked.goto('https://bitbucket.org/acme-team/widgets/src/main/');
    await blocked.popupSays({ page: 'bitbucket-blocked', why: 'workspace-requires' });
    const popup = await blocked.openPopup();
    await popup.verdict();
    await popup.click('Bitbucket’s two-step settings');
    const opened = await tabAt(settings);
    const words = await opened.popupSays({ page: 'bitbucket-settings', why: 'workspace-requires' });
    expect(words).toContain('Workspace “acme-team” requires this.');
  });

  test('a tab that the user opened by hand has a journey of its own', async () => {
    const { newTab, tabAt } = on.run;
    await (await tabAt('https://id.atlassian.com/signup/invite')).popupSays({ why: 'invited' });
    on.practice.forgetSessions();
    const tab = await newTab();
    await tab.goto('https://id.atlassian.com/login');
    await tab.popupSays({ page: 'atlassian-sign-in', why: 'signing-in' });
    await tab.goto('https://start.atlassian.com/');
    expect(await tab.popupSays({ page: 'official' })).not.toContain('invitation');
  });

  test('what is remembered of a tab names no account, and is forgotten when the tab closes', async () => {
    const { account } = on.journey;
    const { openOwn, tabAt } = on.run;
    const own = await openOwn('#/welcome');
    const memory = () => own.page.evaluate(remembered);
    const before = await memory();
    expect(before).toContain('atlassian-invitation');
    expect(before).not.toContain(account.email);
    expect(before).not.toContain('://');
    for (const opened of ['https://id.atlassian.com/signup/invite', 'https://bitbucket.org/acme-team', settings])
      await (await tabAt(opened)).page.close();
    await until('the closed tabs to be forgotten', async () => !(await memory()).includes('atlassian-invitation'));
  });
});
