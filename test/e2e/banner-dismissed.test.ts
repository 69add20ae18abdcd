import { describe, expect, test } from 'vitest';
import { drawnKinds } from './harness/drawn-kinds.ts';
import { sampleNamed } from './harness/sample-named.ts';
import { stage } from './harness/stage.ts';
import { until } from './harness/until.ts';

const invitation = 'Bitbucket invitation';
const sameKind = 'Bitbucket invitation at another address';
const block = 'blocked at a repository';

describe.each(drawnKinds('banner-dismissed'))(
  'a dismissed banner stays away as far as was asked for, in %s',
  (kind) => {
    const on = stage(kind, 'c');

    const go = async (name: string): Promise<void> => {
      const { url, html } = sampleNamed(name);
      on.practice.serve(url, html);
      await on.run.tab.goto('about:blank');
      await on.run.tab.goto(url);
    };
    /** The icon is updated when a page was judged; the popup's answer comes after everything that followed from it. */
    const isQuietOn = async (name: string): Promise<boolean> => {
      const { tab } = on.run;
      await go(name);
      await until('the page to be judged', async () => (await tab.icon()).badge !== '');
      await tab.popupSays({ page: sampleNamed(name).expect.page });
      return (await tab.banner()) === null;
    };
    const hide = async (reach: string): Promise<void> => {
      const { tab } = on.run;
      await tab.bannerSays();
      await tab.clickBanner('Hide …');
      await tab.clickBanner(reach);
      await until('the banner to go', async () => (await tab.banner()) === null);
    };
    const keptSettings = async (): Promise<unknown> => {
      const own = await on.run.openOwn('#/welcome');
      const kept = await own.page.evaluate('(globalThis.browser ?? chrome).storage.local.get("settings")');
      await own.page.close();
      await on.run.tab.page.bringToFront();
      return kept;
    };
    const hideAll = async (): Promise<void> => {
      const popup = await on.run.tab.openPopup();
      await popup.verdict();
      await popup.click('Hide banners on all pages');
      await until('the promise', async () => (await popup.text()).includes('Banners are hidden on all pages.'));
      await popup.close();
    };
    const restore = async (): Promise<void> => {
      const popup = await on.run.tab.openPopup();
      await popup.verdict();
      await popup.click('Show banners again');
      await until('the promise', async () => (await popup.text()).includes('Banners are shown again.'));
      await popup.close();
    };

    test('for this page', async () => {
      const { tab } = on.run;
      await go(invitation);
      await hide('on this page');
      // The page changes, and is looked at again.
      await tab.page.evaluate(`document.querySelector('h1').after(document.createElement('input'))`);
      expect(await tab.popupSays({ page: 'bitbucket-invitation' })).toContain('Show banners again');
      expect(await tab.banner()).toBeNull();
      await go(block);
      await tab.bannerSays('Bitbucket’s own lock');
      await go(invitation);
      await tab.bannerSays('An invitation');
      expect(await tab.popupSays({ page: 'bitbucket-invitation' })).not.toContain('Show banners again');
      await hide('on this page');
      await restore();
      await go(invitation);
      await tab.bannerSays('An invitation');
    });

    test('for pages of this kind, until the popup brings them back', async () => {
      const { tab } = on.run;
      await go(invitation);
      await hide('on pages of this kind');
      expect(await isQuietOn(sameKind)).toBe(true);
      await go(block);
      await tab.bannerSays('Bitbucket’s own lock');
      expect(await isQuietOn(invitation)).toBe(true);
      await restore();
      await go(invitation);
      await tab.bannerSays('An invitation');
    });

    test('altogether, also after the background died, until the popup brings them back', async () => {
      const { tab, killBackground } = on.run;
      await go(invitation);
      await tab.bannerSays();
      await tab.clickBanner('Hide …');
      // The banner says where; a page could press what is in it, or speak for it.
      await tab.bannerSays('To hide banners on all pages, click Which Code? in the toolbar.');
      await hideAll();
      // What is killed before it could write is not what this is about.
      await until('the wish to be kept', async () =>
        JSON.stringify(await keptSettings()).includes('"bannersOff":true'),
      );
      await killBackground();
      for (const name of [block, invitation, 'Atlassian code']) expect(await isQuietOn(name)).toBe(true);
      await restore();
      for (const name of [block, 'Atlassian code']) {
        await go(name);
        await tab.bannerSays();
      }
    });
  },
);
