import { domainToASCII } from 'node:url';
import { describe, expect, test } from 'vitest';
import { drawnKinds } from './harness/drawn-kinds.ts';
import { stage } from './harness/stage.ts';
import type { Tab } from './harness/tab.ts';

/** Until the user clicks the icon, a page that isn't Atlassian's is none of our business. */
async function staysSilent(tab: Tab): Promise<void> {
  expect((await tab.icon()).badge).toBe('');
  expect(await tab.banner()).toBeNull();
}

describe.each(drawnKinds('other-sites'))('the popup on pages of other people, in %s', (kind) => {
  const on = stage(kind, 'b');

  test.each([
    ['https://id-atlassian.com/login', 'id-atlassian.com'],
    ['https://atlassian.com.acme.example/login?continue=https%3A%2F%2Fbitbucket.org', 'atlassian.com.acme.example'],
    ['https://bitbuckét.org/account/signin/', domainToASCII('bitbuckét.org')],
  ])('%s is called no page of Atlassian’s, and nothing more', async (address, host) => {
    const { tab } = on.run;
    await tab.goto(address);
    // It shows the very code field of the Atlassian account.
    await tab.shows('code');
    await staysSilent(tab);
    const words = await tab.popupSays({ page: 'look-alike', layer: 'none', wants: 'nothing', why: 'unknown' });
    expect(words).toContain('This is not Atlassian.');
    expect(words).toContain(`The address is ${host}. It imitates Atlassian’s, but it belongs to somebody else.`);
    expect(words).toContain('Type nothing here.');
    expect(words).toContain('Sign in to Bitbucket');
    expect(words).not.toMatch(/danger|phish|attack|warning|fraud|steal|report|not sure/i);
    await staysSilent(tab);
  });

  test.each([
    ['https://bitbucket.acme.com/two-step', 'Two-step verification'],
    ['https://jira.acme.com/', 'Log in'],
  ])('%s is probably the company’s own server', async (address, heading) => {
    const { tab } = on.run;
    await tab.goto(address);
    await tab.shows(heading);
    await staysSilent(tab);
    const words = await tab.popupSays({ page: 'elsewhere', layer: 'none', wants: 'nothing', why: 'unknown' });
    expect(words).toContain('Probably your company’s own server');
    expect(words).toMatch(
      /Only sign in here if you know this address.*If it’s your company’s own server, ask them which code it wants\./s,
    );
    expect(words).not.toMatch(/imitates|not Atlassian|not sure|danger|phish|attack|warning/i);
    await staysSilent(tab);
  });

  test('https://example.com/ is no site that we know', async () => {
    const { tab } = on.run;
    await tab.goto('https://example.com/');
    await tab.shows('Log in');
    await staysSilent(tab);
    const words = await tab.popupSays({ page: 'elsewhere', layer: 'none', wants: 'nothing', why: 'unknown' });
    expect(words).toContain('Nothing to say here.');
    expect(words).toContain('Open the page that asks you for a code, and click this icon again.');
    expect(words).not.toMatch(/imitates|not Atlassian|not sure/);
    await staysSilent(tab);
  });

  test.each([
    ['https://login.microsoftonline.com/common/login', 'Sign in', 'email-address', 'C'],
    // Anyone may own a name there.
    ['https://acme.okta.com/', 'Okta Verify', 'app-code', 'C?'],
  ])('%s is a company’s sign-in once the icon is clicked', async (address, heading, wants, badge) => {
    const { tab } = on.run;
    await tab.goto(address);
    await tab.shows(heading);
    await staysSilent(tab);
    const words = await tab.popupSays({ page: 'company-sign-in', layer: 'company', wants });
    expect(words).toContain('Use what your company, or the other service, gave you for this sign-in.');
    expect(words).toContain('The codes of your Atlassian account and of Bitbucket don’t work here.');
    expect((await tab.icon()).badge).toBe(badge);
    expect(await tab.banner()).toBeNull();
  });

  test('the way to the right page leads there, in a tab of its own', async () => {
    const { tab, tabAt } = on.run;
    await tab.goto('https://example.com/');
    const popup = await tab.openPopup();
    await popup.verdict();
    await popup.click('Sign in to Bitbucket');
    const opened = await tabAt('https://id.atlassian.com/login?application=bitbucket');
    await opened.popupSays({ page: 'atlassian-sign-in', layer: 'atlassian' });
    expect(await tab.address()).toBe('https://example.com/');
  });
});
