import { describe, expect, test } from 'vitest';
import { phoneCode } from '../practice/phone-code.ts';
import { addWorkspace } from '../practice/world.ts';
import { browserKinds } from './harness/driver.ts';
import { stage } from './harness/stage.ts';
import { until } from './harness/until.ts';

const policy = {
  companyName: 'Widget Works',
  helpLine: 'extension 1234',
  managedDomains: ['example.com'],
  workspacesThatRequire: ['Listed-Team'],
  companySignInHosts: ['wiki.example.com'],
  bitbucketStepAdvice: 'Please keep it on until the end of the year.',
};

/** What an administrator sets for all users, through the browser's own managed storage. */
describe.each(browserKinds)('a policy of the company, in %s', (kind) => {
  const on = stage(kind, 'b', { policy: { ...policy, helpline: 'misspelt' } });

  test('users who lost a code are told who to ask at work', async () => {
    const { account } = on.journey;
    const { tab } = on.run;
    await tab.goto('https://id.atlassian.com/login');
    await tab.type('email', account.email);
    await tab.click('submit');
    await tab.type('password', account.password);
    await tab.click('submit');
    await tab.popupSays({ page: 'atlassian-code', layer: 'atlassian' });
    // Chromium hands a policy out only a while after it started.
    const words = await until('the popup to speak of the company', async () => {
      const popup = await tab.openPopup();
      await popup.verdict();
      await popup.click('Lost your phone or your codes?');
      const text = await popup.text();
      await popup.close();
      return text.includes('Widget Works') && text;
    });
    expect(words).toContain('Is your address one of @example.com?');
    expect(words).toContain('the administrators at Widget Works can reset this');
    expect(words).toContain('Whom to ask at work: extension 1234');
  });

  test('the settings show what was set, and an administrator what was not understood', async () => {
    const own = await on.run.openOwn('#/settings');
    await own.shows('What your company set');
    for (const value of [
      'Widget Works',
      'extension 1234',
      'example.com',
      'listed-team',
      'wiki.example.com',
      'Please keep it',
    ])
      await own.shows(value);
    // Chromium holds a policy against our schema itself, and hands out what fits.
    if (kind === 'firefox') await own.shows('Not understood, so that it counts for nothing: helpline.');
    await own.page.close();
  });

  test('a listed workspace is the cause of Bitbucket’s own code, another one is not', async () => {
    const { account, practice } = on.journey;
    const { tab } = on.run;
    for (const id of ['listed-team', 'other-team'])
      addWorkspace(practice.world, id, { requiresTwoStep: true }).members.set(account.email, 'developers');
    await tab.type('code', phoneCode(practice, account, 'atlassian'));
    await tab.click('submit');
    await tab.arrives('https://start.atlassian.com/');

    const code = { page: 'bitbucket-code', layer: 'bitbucket', wants: 'app-code' } as const;
    await tab.goto('https://bitbucket.org/account/signin/?next=%2Flisted-team%2Fwidgets%2F');
    const listed = await tab.popupSays({ ...code, why: 'workspace-requires' });
    expect(listed).toContain('Workspace “listed-team” requires this.');
    await tab.goto('https://bitbucket.org/account/signin/?next=%2Fother-team%2Fwidgets%2F');
    const other = await tab.popupSays({ ...code, why: 'signing-in' });
    expect(other).not.toContain('requires this');
  });

  test('the company’s own sign-in is known by its host, and called by the company’s name', async () => {
    const { tab } = on.run;
    await tab.goto('https://wiki.example.com/');
    const words = await tab.popupSays({ page: 'company-sign-in', layer: 'company' });
    expect(words).toContain('The sign-in of Widget Works');
    await tab.goto('https://jira.example.com/');
    await tab.popupSays({ page: 'elsewhere', layer: 'none' });
  });

  test('the company’s advice answers switching off, and users who are locked out are told who to ask', async () => {
    const own = await on.run.openOwn('#/switch-off');
    await own.shows('Your company says that it is required in listed-team.');
    await own.shows('What Widget Works says');
    await own.shows(policy.bitbucketStepAdvice);
    await own.click('No');
    await own.page.evaluate(`document.querySelector('[name="pipelines"][value="no"]')?.click()`);
    await own.click('Yes, my company requires it');
    await own.shows('Widget Works requires a second step for your Atlassian account.');

    await own.page.evaluate(`location.hash = '#/locked-out?lock=atlassian'`);
    await own.shows('Then the administrators at Widget Works can reset this');
    await own.shows('Whom to ask at work: extension 1234');
    await own.click('Bitbucket');
    await own.shows('not even its administrators');
    // Only about the mailbox can they help there.
    const [answer = '', helpers = ''] = (await own.text()).split('Who can help with what');
    expect(answer).not.toContain('extension 1234');
    expect(helpers).toContain('extension 1234');
    await own.page.close();
  });
});
