import { describe, expect, test } from 'vitest';
import { phoneCode } from '../practice/phone-code.ts';
import { browserKinds } from './harness/driver.ts';
import { stage } from './harness/stage.ts';

describe.each(browserKinds)('a. signing in to Jira with the app code, in %s', (kind) => {
  const on = stage(kind, 'a');

  test('every stop says what it wants, and the code that it names is accepted', async () => {
    const { account, start, end, practice } = on.journey;
    const { tab } = on.run;
    await tab.goto(start);
    await tab.popupSays({ page: 'atlassian-sign-in', layer: 'atlassian', wants: 'email-address' });
    await tab.type('email', account.email);
    await tab.click('submit');
    await tab.popupSays({ page: 'atlassian-sign-in', wants: 'password' });
    await tab.type('password', account.password);
    await tab.click('submit');
    const words = await tab.popupSays({ page: 'atlassian-code', layer: 'atlassian', wants: 'app-code' });
    expect(words).toContain('Atlassian');
    expect((await tab.icon()).badge).not.toBe('');
    await tab.type('code', phoneCode(practice, account, 'atlassian'));
    await tab.click('submit');
    await tab.arrives(end);
  });

  test('the popup answers although the background had died', async () => {
    const { tab, killBackground, isBackgroundAlive } = on.run;
    on.practice.forgetSessions();
    await tab.goto('https://id.atlassian.com/login');
    await tab.popupSays({ page: 'atlassian-sign-in', wants: 'email-address' });
    await killBackground();
    expect(await isBackgroundAlive()).toBe(false);
    await tab.popupSays({ page: 'atlassian-sign-in', layer: 'atlassian', wants: 'email-address' });
  });
});
