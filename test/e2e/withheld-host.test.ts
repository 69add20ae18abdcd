import { describe, expect, test } from 'vitest';
import { stage } from './harness/stage.ts';
import { until } from './harness/until.ts';

type Hosts = { readonly origins: readonly string[] };
type Browser = { readonly permissions: { remove(which: Hosts): Promise<boolean>; getAll(): Promise<Hosts> } };

/** Takes a host back, as a user does in Firefox's settings of the extension. Runs in one of its own pages. */
async function takeBack(): Promise<readonly string[]> {
  const { permissions } = (globalThis as unknown as { browser: Browser }).browser;
  await permissions.remove({ origins: ['https://*.atlassian.com/*'] });
  return (await permissions.getAll()).origins;
}

// Chromium lets no extension give back a host of its manifest, so only a person can withhold one there.
describe('a host that the user took back, in firefox', () => {
  const on = stage('firefox', 'a');

  test('the popup says so, asks for it on a click, and then all is as before', async () => {
    const { tab, openOwn } = on.run;
    const own = await openOwn('#/welcome');
    expect(await own.page.evaluate(takeBack)).not.toContain('https://*.atlassian.com/*');

    await tab.goto('https://id.atlassian.com/login');
    await tab.shows('Log in');
    expect((await tab.icon()).badge).toBe('');
    const popup = await tab.openPopup();
    // The click on the icon alone lets us look at this one page, so the answer is there too.
    expect(await popup.verdict()).toMatchObject({ page: 'atlassian-sign-in', wants: 'email-address' });
    expect(await popup.text()).toContain('The browser doesn’t let us look at this page.');
    expect(await popup.text()).toContain('No code yet. First comes your e-mail address.');
    await popup.click('Allow it');
    await until('the thanks', async () => (await popup.text()).includes('Thank you. Reload the page'));
    await popup.close();

    await tab.goto('https://id.atlassian.com/login');
    await until('the badge without a click', async () => (await tab.icon()).badge === 'A');
    const words = await tab.popupSays({ page: 'atlassian-sign-in', wants: 'email-address' });
    expect(words).not.toContain('doesn’t let us look');
  });
});
