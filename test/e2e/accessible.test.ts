import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
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

describe.each(['light', 'dark'])('no rule of accessibility is broken, in the %s', (scheme) => {
  const on = stage('chromium', 'c');
  const dress = (tab: Tab) => tab.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);

  test.each([
    'Atlassian code',
    'Bitbucket code, wrong',
    'blocked at a repository',
    'Bitbucket invitation',
    'a repository',
  ])('by the popup on "%s"', async (name) => {
    const { url, html } = sampleNamed(name);
    on.practice.serve(url, html);
    await on.run.tab.goto(url);
    const own = await popupAsPage(on.run.tab, () => on.run.openOwn('#/welcome'));
    await dress(own);
    expect(await broken(own)).toEqual([]);
    await own.page.close();
  });

  test('by the welcome page', async () => {
    const own = await on.run.openOwn('#/welcome');
    await own.page.waitForSelector('.pin');
    await dress(own);
    expect(await broken(own)).toEqual([]);
    await own.page.close();
  });
});
