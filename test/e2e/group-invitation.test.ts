import { describe, expect, test } from 'vitest';
import { codeForKey, phoneCode } from '../practice/phone-code.ts';
import { browserKinds } from './harness/driver.ts';
import { stage } from './harness/stage.ts';
import { until } from './harness/until.ts';

describe.each(browserKinds)('c. invited to a group whose workspace requires two steps, in %s', (kind) => {
  const on = stage(kind, 'c');

  test('the block is explained, and the way through the set-up ends at the content', async () => {
    const { account, start, end, practice } = on.journey;
    const { tab } = on.run;
    await tab.goto(start);
    await tab.popupSays({ page: 'atlassian-invitation', layer: 'atlassian', wants: 'decision', why: 'invited' });
    await tab.click('accept');
    await tab.popupSays({ page: 'atlassian-sign-in', wants: 'email-address', why: 'invited' });
    await tab.type('email', account.email);
    await tab.click('submit');
    await tab.popupSays({ page: 'atlassian-sign-in', wants: 'password', why: 'invited' });
    await tab.type('password', account.password);
    await tab.click('submit');
    await tab.popupSays({ page: 'atlassian-code', layer: 'atlassian', wants: 'app-code' });
    await tab.type('code', phoneCode(practice, account, 'atlassian'));
    await tab.click('submit');
    await tab.popupSays({ page: 'bitbucket-invitation', layer: 'bitbucket', wants: 'decision', why: 'invited' });
    await tab.click('accept');

    const required = { layer: 'bitbucket', why: 'workspace-requires' } as const;
    expect(await tab.popupSays({ page: 'bitbucket-blocked', ...required })).toContain('acme-team');
    await tab.bannerSays('Bitbucket’s own lock, not the one of your Atlassian account');
    await tab.bannerSays('acme-team');
    await tab.click('block-link');
    await tab.popupSays({ page: 'bitbucket-settings', ...required });
    await tab.click('set-up');
    await tab.type('gate-password', account.password);
    await tab.click('submit');

    await tab.popupSays({ page: 'bitbucket-set-up', wants: 'set-up', ...required });
    await tab.bannerSays('another entry in your app');
    const key = (await tab.page.evaluate(`document.querySelector('[data-practice="key"]').textContent`)) as string;
    await tab.type('code', codeForKey(practice, key));
    await tab.click('submit');
    await tab.shows('Check your email');
    const link = await until('the mail with the link', async () => practice.world.mailbox.at(-1)?.link);
    await tab.goto(link);
    await tab.popupSays({ page: 'bitbucket-recovery-shown', wants: 'save-recovery', ...required });
    await tab.bannerSays('Save them now');
    await tab.click('submit');
    await tab.arrives(end);
    await tab.shows('Widgets for everybody');
  });
});
