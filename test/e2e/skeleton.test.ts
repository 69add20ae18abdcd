import { describe, expect, test } from 'vitest';
import { browserKinds } from './harness/driver.ts';
import { stage } from './harness/stage.ts';

describe.each(browserKinds)('from the page to the popup, in %s', (kind) => {
  const on = stage(kind);

  test('the popup says what the page at its real address wants', async () => {
    const { tab } = on.run;
    await tab.goto('https://id.atlassian.com/login');
    await tab.popupSays({ page: 'atlassian-sign-in', layer: 'atlassian', wants: 'email-address' });
    await tab.goto('https://bitbucket.org/account/settings/two-step-verification/manage');
    await tab.popupSays({ page: 'bitbucket-settings', layer: 'bitbucket' });
  });

  test('the popup answers although the background had died', async () => {
    const { tab, killBackground, isBackgroundAlive } = on.run;
    await tab.goto('https://id.atlassian.com/login');
    await tab.popupSays({ page: 'atlassian-sign-in' });
    await killBackground();
    expect(await isBackgroundAlive()).toBe(false);
    await tab.popupSays({ page: 'atlassian-sign-in', layer: 'atlassian', wants: 'email-address' });
  });
});
