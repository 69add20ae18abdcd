import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { askFrom } from './harness/ask-own.ts';
import { drawnKinds } from './harness/drawn-kinds.ts';
import { later, newSession } from './harness/later.ts';
import { popupAsPage } from './harness/popup-as-page.ts';
import { sampleNamed } from './harness/sample-named.ts';
import { stage } from './harness/stage.ts';
import type { Tab } from './harness/tab.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Every rule that a page breaks, with where; with all folds open, since their contents count as well. */
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
  // Firefox doesn't let a test set the system's preference; our own pages' colors follow this in the same way.
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
    // In Firefox the icon is in sight from the start, so pinning it isn't mentioned.
    if (kind === 'chromium') await own.page.waitForSelector('.pin');
    else await own.shows('Your Atlassian account');
    for (const scheme of schemes) {
      await dress(own, scheme);
      expect(await broken(own), scheme).toEqual([]);
    }
    await own.page.close();
  });

  test('by the steps and the check of recovery codes, with all that they can show, in the light and in the dark', async () => {
    const asking = await on.run.openOwn('#/locked-out');
    await askFrom(asking, 'vault/make', { plan: { kind: 'this-computer' }, own: null });
    const list = { text: ['1a2b-3c4d-5e6f', '2a2b-3c4d-5e6f', '3a2b-3c4d-5e6f'].join('\n'), total: 3 };
    for (const account of ['jo@example.com', 'sam@example.com'])
      await askFrom(asking, 'recovery/keep-typed', { layer: 'bitbucket', account, ...list });
    const key = { layer: 'atlassian', account: 'jo@example.com' } as const;
    await askFrom(asking, 'recovery/keep-typed', { ...key, text: '7K2MX9QZ4HBTA8WP30FDZZ1C', total: 1 });
    await askFrom(asking, 'recovery/event', { ...key, what: 'switched-off' });
    await newSession(on.run);
    await later(on.run, 2 * 24 * 60 * 60_000);

    const steps = await on.run.openOwn('#/recovery');
    await steps.shows('For both locks');
    const used = '[data-lock=bitbucket] [data-event=used]';
    await steps.page.evaluate(`document.querySelectorAll('details').forEach((it) => { it.open = true; });
      document.querySelector('${used}').click();`);
    await steps.type('Its number on your sheet, counted from the top', '999');
    await steps.page.keyboard.press('Enter');
    await steps.shows('Please type the number of a code on your sheet.');
    await steps.type('Your recovery codes, one a line', list.text);
    await steps.shows('3 codes.');
    for (const scheme of schemes) {
      await dress(steps, scheme);
      expect(await broken(steps), scheme).toEqual([]);
    }

    const drill = await on.run.openOwn('#/drill?bitbucket');
    await drill.shows('Type its first 4 characters.');
    await drill.type('Code', 'zz');
    await drill.click('Check');
    await drill.shows('Please type 4 characters.');
    for (const scheme of schemes) {
      await dress(drill, scheme);
      expect(await broken(drill), scheme).toEqual([]);
    }
    for (const own of [asking, steps, drill]) await own.page.close();
  });
});
