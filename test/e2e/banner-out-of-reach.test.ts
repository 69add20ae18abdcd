import { describe, expect, test } from 'vitest';
import { browserKinds } from './harness/driver.ts';
import { loot, pry, reachNow, removeBanner, writeAnew } from './harness/pry.ts';
import { sampleNamed } from './harness/sample-named.ts';
import { stage } from './harness/stage.ts';
import type { Tab } from './harness/tab.ts';

const invitation = sampleNamed('Bitbucket invitation');
/** Words that are in the banner and nowhere in the page. */
const words = ['An invitation to Bitbucket', 'click Which Code?', 'Hide …'];
/** The page's own scripts may run. */
const scripted = "script-src 'unsafe-inline'";
/** A page with this as its very first script. */
const prying = (html: string) =>
  html.replace(/^(<!doctype html>)?/i, `$1<script>(${pry})();document.currentScript.remove()</script>`);

/** Uses the banner with mouse and keyboard, and drags over it as users do who want to copy its words. */
async function use(tab: Tab): Promise<void> {
  const line = await tab.inBanner((root) => {
    const { x, y, width, height } = root.querySelector('p')?.getBoundingClientRect() ?? new DOMRect();
    return { left: x + 5, right: x + width - 5, y: y + height / 2 };
  });
  await tab.page.bringToFront();
  await tab.page.mouse.click(line.left, line.y, { clickCount: 3 });
  await tab.page.mouse.move(line.left, line.y);
  await tab.page.mouse.down();
  await tab.page.mouse.move(line.right, line.y, { steps: 4 });
  await tab.page.mouse.up();
  await tab.page.mouse.wheel({ deltaY: 10 });
  for (const key of ['Tab', 'Tab', 'a', 'Tab', 'Tab'] as const) await tab.page.keyboard.press(key);
}

describe.each(browserKinds)('no page gets into the banner, in %s', (kind) => {
  const on = stage(kind, 'c');
  const got = async (tab: Tab): Promise<readonly string[]> => {
    const all = (await tab.page.evaluate(loot)) as readonly string[];
    // It did try, and got only what is its own.
    expect(all.join('\n')).toContain('data-which-code=banner');
    return all.filter((line) => [...words, 'INSIDE', 'FOUND'].some((word) => line.includes(word)));
  };
  const reach = async (tab: Tab, when: string): Promise<void> => {
    await tab.bannerSays(words[0]);
    await tab.page.evaluate(reachNow, when, words);
    expect(await got(tab)).toEqual([]);
  };

  test('before it is there, as it comes, later, while it is used, drawn again, and after coming back', async () => {
    const { tab } = on.run;
    on.practice.serve(invitation.url, prying(invitation.html), scripted);
    await tab.goto(invitation.url);
    await reach(tab, 'later');
    await tab.clickBanner('Hide …');
    await use(tab);
    await reach(tab, 'in use');
    await tab.page.evaluate(removeBanner);
    await reach(tab, 'drawn again');
    await use(tab);
    await reach(tab, 'used again');
    await tab.goto('https://bitbucket.org/blog/elsewhere');
    await tab.page.goBack();
    await tab.bannerSays(words[0]);
    await use(tab);
    await reach(tab, 'back');
  });

  test('if the page removed all listeners and is the first to listen again', async () => {
    const { tab } = on.run;
    on.practice.serve(invitation.url, prying(invitation.html), scripted);
    await tab.goto(invitation.url);
    await tab.bannerSays(words[0]);
    await tab.page.evaluate(writeAnew);
    await tab.bannerSays(words[0]);
    await use(tab);
    await reach(tab, 'written anew');
  });
});
