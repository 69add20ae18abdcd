import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { drawnKinds } from './harness/drawn-kinds.ts';
import { popupAsPage } from './harness/popup-as-page.ts';
import { sampleNamed } from './harness/sample-named.ts';
import { stage } from './harness/stage.ts';
import type { Tab } from './harness/tab.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Every rule that a page breaks, each with where; with all folds open, since what is in them counts as well. */
async function broken(tab: Tab): Promise<readonly string[]> {
  await tab.page.evaluate(`document.querySelectorAll('details').forEach((it) => { it.open = true; })`);
  await tab.page.evaluate(axe);
  return (await tab.page.evaluate(
    `axe.run().then(({ violations }) => violations.map((it) => it.id + ': ' + it.nodes.map((node) => node.target)))`,
  )) as readonly string[];
}

const schemes = ['light', 'dark'] as const;

describe.each(drawnKinds('accessible'))('no rule of accessibility is broken, in %s', (kind) => {
  const on = stage(kind, 'c');
  // Firefox lets no test say what the system likes; our own pages' colours follow this just the same.
  const dress = (tab: Tab, scheme: string) =>
    kind === 'chromium'
      ? tab.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
      : tab.page.evaluate(`document.documentElement.style.colorScheme = '${scheme}'`);

  test.each([
    'Atlassian code',
    'Bitbucket code, wrong',
    'blocked at a repository',
    'Bitbucket invitation',
    'a repository',
  ])('by the popup on "%s", in the light and in the dark', async (name) => {
    const { url, html } = sampleNamed(name);
    on.practice.serve(url, html);
    await on.run.tab.goto(url);
    const own = await popupAsPage(on.run.tab, () => on.run.openOwn('#/welcome'));
    for (const scheme of schemes) {
      await dress(own, scheme);
      expect(await broken(own), scheme).toEqual([]);
    }
    await own.page.close();
  });

  test('by the welcome page, in the light and in the dark', async () => {
    const own = await on.run.openOwn('#/welcome');
    // In Firefox the icon is in sight from the start, so nothing is said of pinning it.
    if (kind === 'chromium') await own.page.waitForSelector('.pin');
    else await own.shows('Your Atlassian account');
    for (const scheme of schemes) {
      await dress(own, scheme);
      expect(await broken(own), scheme).toEqual([]);
    }
    await own.page.close();
  });
});
