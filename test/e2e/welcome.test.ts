import { describe, expect, test } from 'vitest';
import { pinIcon } from './harness/chromium-pin.ts';
import { drawnKinds } from './harness/drawn-kinds.ts';
import { stage } from './harness/stage.ts';

describe.each(drawnKinds('welcome'))('the first-run page, in %s', (kind) => {
  const on = stage(kind, 'c');

  test('opens by itself, and says what this is for', async () => {
    const tab = await on.run.tabAt('#/welcome');
    await tab.shows('Which code does this page want?');
    await tab.shows('Two locks, two codes');
    await tab.shows('Nothing is sent anywhere');
    expect(await tab.page.title()).toContain('Which Code?');
  });
});

describe('the icon on the first-run page, in firefox', () => {
  const on = stage('firefox', 'c');

  test('is in the toolbar from the start, so nothing is left to do', async () => {
    const tab = await on.run.tabAt('#/welcome');
    await tab.shows('icon is in your toolbar');
    const words = await tab.text();
    for (const step of ['puzzle piece', 'click the pin', 'Not pinned yet']) expect(words).not.toContain(step);
  });
});

describe('the icon on the first-run page, in chromium', () => {
  const on = stage('chromium', 'c');

  test('hides behind the puzzle piece; the step says how to pin it, and ticks itself', async () => {
    const welcome = await on.run.tabAt('#/welcome');
    await welcome.shows('Not pinned yet');
    await welcome.shows('Click the puzzle piece at the top of the browser.');
    await on.run.tab.goto(on.journey.start);
    await on.run.tab.bannerSays('More: click Which Code? behind the puzzle piece in the toolbar.');

    const browser = welcome.page.browser();
    await welcome.page.bringToFront();
    await pinIcon(browser, true);
    await welcome.shows('Done: the icon is in your toolbar.');
    expect(await welcome.text()).not.toContain('puzzle piece');
    await on.run.tab.goto(on.journey.start);
    await on.run.tab.bannerSays('More: click Which Code? in the toolbar.');

    await welcome.page.bringToFront();
    await pinIcon(browser, false);
    await welcome.shows('Not pinned yet');
  });
});
