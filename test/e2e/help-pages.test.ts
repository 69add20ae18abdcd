import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { ok } from '../../src/core/result.ts';
import { askOwn } from './harness/ask-own.ts';
import { drawnKinds } from './harness/drawn-kinds.ts';
import { keep } from './harness/keep.ts';
import { clearPlace, writePlace } from './harness/places.ts';
import type { Run } from './harness/run.ts';
import { sampleNamed } from './harness/sample-named.ts';
import { stage } from './harness/stage.ts';
import type { Tab } from './harness/tab.ts';
import { until } from './harness/until.ts';

/** The address that a link in the popup leads to within the extension's own pages. */
async function ownLink(tab: Tab, text: string): Promise<string> {
  const popup = await tab.openPopup();
  await popup.verdict();
  const links = await popup.read((document) =>
    [...document.querySelectorAll('a')].map((link) => `${link.textContent}=>${link.getAttribute('href')}`),
  );
  await popup.close();
  const found = links.find((link) => link.startsWith(text));
  expect(found, links.join('\n')).toBeDefined();
  return found?.split('index.html')[1] ?? '';
}

/**
 * One of our own pages whose printing is watched: it notes which codes would be on paper. `ends` says that the print
 * dialog was closed, as browsers do.
 */
async function watchedPrinter(run: Run, { ends }: { ends: boolean }): Promise<Tab> {
  const own = await run.openOwn('#/welcome');
  await own.page.evaluate(`globalThis.printed = [];
    globalThis.print = () => {
      printed.push([...document.querySelectorAll('[data-codes] ol li')].map((code) => code.textContent));
      if (${ends}) dispatchEvent(new Event('afterprint'));
    };`);
  return own;
}
const printed = (own: Tab) => own.page.evaluate('printed') as Promise<string[][]>;

/** Everything that the extension keeps, and everything in this document, as one text. */
const everything = (own: Tab) =>
  own.page.evaluate(`(async () => {
    const { local, session } = (globalThis.browser ?? chrome).storage;
    return JSON.stringify([await local.get(null), await session.get(null), location.href]) + document.documentElement.outerHTML;
  })()`) as Promise<string>;

/** How many sheets of paper a document takes. */
const pagesOf = (document: Uint8Array) =>
  Buffer.from(document)
    .toString('latin1')
    .match(/\/Type\s*\/Page\b/g)?.length;

describe.each(drawnKinds('help-pages'))('pages that help, in %s', (kind) => {
  const on = stage(kind, 'a');

  test('users who are locked out get help from a page that asks the background for nothing', async () => {
    const own = await on.run.openOwn('#/welcome');
    await own.page.evaluate(`{ const { runtime } = globalThis.browser ?? chrome;
      globalThis.asked = [];
      const send = runtime.sendMessage.bind(runtime);
      runtime.sendMessage = (...all) => { asked.push(all[0].name); return send(...all); }; }`);
    await own.click('Locked out? See what helps');
    await own.shows('You can’t get in?');
    await own.shows('Nobody can recover this for a fee');
    // What helps with one lock is wrong for another, so nothing is said before the choice.
    expect(await own.text()).not.toMatch(/The official way|What to have ready/);
    await own.click('Another sign-in');
    await own.shows('Only the people who run it can help.');
    expect(await own.text()).not.toMatch(/The official way|What to have ready/);
    await own.click('Bitbucket');
    await own.shows('not even its administrators');
    const bitbucket = await own.text();
    expect(bitbucket).toMatch(/A first e-mail comes[\s\S]*about a day[\s\S]*A second e-mail/);
    expect(bitbucket).toContain('We can promise neither');
    expect(bitbucket).toContain('What to have ready');
    expect(bitbucket).not.toContain('Only the people who run it');
    expect(bitbucket).not.toContain('its administrators can reset');
    await own.click('Your Atlassian account');
    await own.shows('its administrators can reset this');
    expect(await own.text()).not.toContain('A second e-mail');
    expect(await own.page.evaluate('asked')).toEqual([]);
    // What listened does hear a page that asks.
    await own.page.evaluate(`location.hash = '#/settings'`);
    await until('the page with the settings to ask', () => own.page.evaluate('asked.length > 0') as Promise<boolean>);
    await own.page.close();
  });

  test('it is led to where the codes can’t be read, and works there', async () => {
    const own = await on.run.openOwn('#/welcome');
    await writePlace(own, 'local', { 'vault.ring': 'damaged' });
    for (const address of ['#/codes', '#/settings']) {
      await own.page.evaluate(`location.hash = '${address}'`);
      await own.shows('Your codes can’t be read right now');
      await own.click('Locked out? See what helps');
      await own.shows('Nobody can recover this for a fee');
    }
    await own.page.evaluate(`location.hash = '#/sheet'`);
    await own.shows('How I get in again');
    await clearPlace(own, 'local', ['vault.ring']);
    await own.page.close();
  });

  test('the popup leads to it, for the lock that asks', async () => {
    const { url, html } = sampleNamed('Bitbucket code');
    on.practice.serve(url, html);
    await on.run.tab.goto(url);
    expect(await ownLink(on.run.tab, 'Can’t get in at all?')).toBe('#/locked-out?lock=bitbucket');
    const own = await on.run.openOwn('#/locked-out?lock=bitbucket');
    await own.shows('not even its administrators');
    await own.page.close();
  });

  test('codes go from the page to the printer, and nowhere else', async () => {
    const { tab } = on.run;
    const { url, html } = sampleNamed('Bitbucket recovery codes shown');
    on.practice.serve(url, html);
    await tab.goto(url);
    const codes = (await tab.page.evaluate(
      `[...document.querySelectorAll('[data-practice=recovery-list] li')].map((code) => code.textContent)`,
    )) as string[];
    expect(codes.length).toBeGreaterThan(1);
    const sheet = await ownLink(tab, 'Print them');
    expect(sheet).toMatch(/^#\/sheet\?tab=\d+&lock=bitbucket$/);

    const own = await watchedPrinter(on.run, { ends: true });
    await own.page.evaluate(`location.hash = '${sheet}'`);
    await own.shows('The codes are gone from this page');
    expect(await printed(own)).toEqual([codes]);
    const left = await everything(own);
    for (const code of codes) expect(left).not.toContain(code);
    // The address asks for them no longer, so that opening it again doesn't.
    expect(await own.address()).toMatch(/#\/sheet$/);
    await own.click('Fetch the codes once more');
    await until('another sheet', async () => (await printed(own)).length === 2);
    await own.page.close();

    const interrupted = await watchedPrinter(on.run, { ends: false });
    await interrupted.page.evaluate(`location.hash = '${sheet}'`);
    await until('the printer', async () => (await printed(interrupted)).length === 1);
    expect(await everything(interrupted)).toContain(codes[0]);
    if (kind === 'chromium') {
      // Prints for real, and the browser itself says when it's done.
      expect(pagesOf(await interrupted.page.pdf())).toBe(1);
      await interrupted.shows('The codes are gone from this page');
      await interrupted.click('Fetch the codes once more');
      await until('the printer', async () => (await printed(interrupted)).length === 2);
    }
    await tab.page.bringToFront();
    await until('the codes to go', async () => !(await everything(interrupted)).includes(codes[0] ?? ''));
    await interrupted.page.close();
  });

  test('a sheet for a page without codes says so, and prints nothing', async () => {
    const own = await watchedPrinter(on.run, { ends: true });
    await own.page.evaluate(`location.hash = '#/sheet?tab=999999999'`);
    await own.shows('We found no codes on that page');
    expect(await printed(own)).toEqual([]);
    await own.click('The sheet without codes');
    await own.shows('How I get in again');
    await own.click('Print the sheet');
    await until('the printer', async () => (await printed(own)).length === 1);
    expect(await printed(own)).toEqual([[]]);
    await own.page.close();
  });

  test('whether to switch off Bitbucket’s own step follows from the user’s answers', async () => {
    const { tab } = on.run;
    const { url, html } = sampleNamed('Bitbucket two-step settings, on');
    on.practice.serve(url, html);
    await tab.goto(url);
    expect(await ownLink(tab, 'Should I switch Bitbucket’s own step off?')).toMatch(/^#\/switch-off/);

    const own = await on.run.openOwn('#/switch-off');
    const answers = async (kind: string) =>
      until(`the answer "${kind}"`, async () => {
        return (await own.page.evaluate(`document.querySelector('[data-answer]')?.dataset.answer`)) === kind;
      });
    await answers('find-out');
    await own.shows('Ask the administrators of each workspace');
    await own.click('No');
    await own.shows('Do you run builds (Pipelines)?');
    const builds = (value: string) =>
      own.page.evaluate(`document.querySelector('[name="pipelines"][value="${value}"]')?.click()`);
    await builds('yes');
    await answers('keep');
    await own.shows('You run builds: Pipelines can only be turned on with it');
    await builds('no');
    await own.click('No, only a password');
    await answers('wait');
    await own.click('Yes, my company requires it');
    await answers('compare');
    await own.shows('If you keep it');
    await own.shows('If you switch it off');
    await own.click('Yes');
    await answers('keep');
    await own.shows('shut out of its private content');
    await own.page.close();

    const blocked = await on.run.openOwn('#/switch-off?workspace=acme-team');
    await blocked.shows('Workspace “acme-team” requires it.');
    await blocked.page.close();
  });

  test('a trial sign-in is led from here, ends with the knowledge that it works, and is noted', async () => {
    await keep(on.run, { key: 'A'.repeat(32), layer: 'bitbucket', account: 'jo@example.com', issuer: 'Bitbucket' });
    const own = await on.run.openOwn('#/trial?lock=bitbucket');
    await own.shows('bitbucket.org/account/signin');
    await own.shows('Your code, if you want to take it from here');
    if (kind === 'chromium') {
      await own.click('Open a private window');
      await own.shows('It is open.');
      const browser = own.page.browser();
      await until('the private window', async () =>
        browser.targets().some((target) => target.type() === 'page' && /signin|id\.atlassian/.test(target.url())),
      );
    } else {
      await own.shows('Choose the new private window in the browser’s menu.');
      expect(await own.page.evaluate(`document.querySelectorAll('.trial li:nth-child(2) button').length`)).toBe(0);
    }
    await own.click('No, it didn’t work');
    await own.shows('Good that you found out now');
    await own.click('Try once more');
    await own.click('Yes, I got in');
    await own.shows('Now you know that it works');
    const state = await askOwn(on.run, 'recovery/state', {});
    expect(state).toMatchObject(ok({ ticked: ['trial'] }));
    await own.page.close();
  });

  test('the sheet without codes is filled in with what is kept', async () => {
    const whose = { layer: 'bitbucket', account: 'jo@example.com' } as const;
    await askOwn(on.run, 'recovery/place', { ...whose, place: 'blue folder' });
    const own = await on.run.openOwn('#/sheet');
    await own.shows('blue folder');
    await own.shows('jo@example.com');
    if (kind === 'chromium')
      for (const format of ['A4', 'Letter'] as const) {
        // Two sheets for two locks, at most.
        expect(pagesOf(await own.page.pdf({ format, preferCSSPageSize: true })), format).toBeLessThanOrEqual(2);
      }
    await own.page.close();
  });

  test('who manages the account is said where it matters, as the user told it', async () => {
    for (const [managed, says] of [
      [true, 'You told us that your company manages your Atlassian account'],
      [false, 'You told us that no company manages your Atlassian account'],
    ] as const) {
      await askOwn(on.run, 'recovery/managed', { managed });
      const own = await on.run.openOwn('#/switch-off');
      await own.shows(says);
      await own.page.close();
    }
  });
});

describe.each(drawnKinds('help-pages'))('the help pages are accessible, in %s', (kind) => {
  const on = stage(kind, 'a');
  const pages = [
    ['#/locked-out?lock=atlassian', 'The official way'],
    ['#/sheet', 'How I get in again'],
    ['#/trial?lock=bitbucket', 'Did you get in?'],
    ['#/switch-off', 'I don’t know'],
  ] as const;

  test.each(pages)(
    '%s breaks no rule in light and dark, and fits a narrow window from either side',
    async (hash, words) => {
      const own = await on.run.openOwn(hash);
      await own.shows(words);
      await own.page.evaluate(axe.source);
      for (const light of ['light', 'dark']) {
        // Not every browser lets a test set the system's preference; the page's own colors follow this in the same way.
        await own.page.evaluate(`document.documentElement.style.colorScheme = '${light}'`);
        const against = await own.page.evaluate(
          `axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))`,
        );
        expect(against, light).toEqual([]);
      }
      await own.page.setViewport({ width: 320, height: 700 });
      for (const dir of ['ltr', 'rtl']) {
        await own.page.evaluate(`document.documentElement.dir = '${dir}'`);
        const { shown, whole } = (await own.page.evaluate(
          `({ shown: document.documentElement.clientWidth, whole: document.documentElement.scrollWidth })`,
        )) as { shown: number; whole: number };
        expect(whole, dir).toBeLessThanOrEqual(shown);
      }
      await own.page.close();
    },
  );
});
