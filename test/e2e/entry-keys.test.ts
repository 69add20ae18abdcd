import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { chromeId } from '../../tools/build/manifest-for.ts';
import { openCodes } from './harness/codes-page.ts';
import { drawnKinds } from './harness/drawn-kinds.ts';
import { places, readPlace } from './harness/places.ts';
import { stage } from './harness/stage.ts';
import type { Tab } from './harness/tab.ts';

const bytes = new TextEncoder().encode('No eyes but the vault');
const letters = 'JZXSAZLZMVZSAYTVOQQHI2DFEB3GC5LMOQ';
/** The key as it could appear somewhere, in small letters. */
const forms = [
  letters,
  Buffer.from(bytes).toString('base64'),
  Buffer.from(bytes).toString('base64url'),
  Buffer.from(bytes).toString('hex'),
  Buffer.from(bytes).toString('latin1'),
].map((form) => form.toLowerCase());
const holdsKey = (text: string) => forms.some((form) => text.toLowerCase().includes(form));

/** Everything that is logged in a page. */
function logOf(page: Page): string[] {
  const log: string[] = [];
  page.on('console', (message) => log.push(message.text()));
  page.on('pageerror', (error) => log.push(String(error)));
  return log;
}

/** Another page of the extension hears every message that its pages and its scripts in web pages send. */
async function listenIn(ear: Tab): Promise<() => Promise<{ name: string; text: string }[]>> {
  await ear.page.evaluate(`globalThis.heard = [];
    (globalThis.browser ?? chrome).runtime.onMessage.addListener((message) => {
      heard.push({ name: String(message?.name), text: JSON.stringify(message) });
    });`);
  return () => ear.page.evaluate('heard') as Promise<{ name: string; text: string }[]>;
}

describe.each(drawnKinds('entry-keys'))('the key of an entry, in %s', (kind) => {
  const on = stage(kind, 'b');
  const opened: Page[] = [];
  afterEach(async () => {
    for (const page of opened.splice(0)) await page.close();
  });

  test('is in the message that adds it, and in no other message, page, log or text on disk', async () => {
    const { run } = on;
    const web = run.tab;
    const webLog = logOf(web.page);
    const ear = await run.openOwn('#/welcome');
    const heard = await listenIn(ear);
    const page = await openCodes(run);
    opened.push(ear.page, page.tab.page);
    const ownLog = logOf(page.tab.page);
    const worker = kind === 'chromium' ? await workerLog(web.page) : null;

    await page.paste('key', letters);
    await page.choose('bitbucket');
    await page.paste('account', 'jo@example.com');
    await page.tab.click('Add this code');
    await page.tab.click('On this computer only');
    await page.tab.click('Use this computer only');
    await page.showsCode('[data-added]', bytes);
    const html = () => page.tab.page.evaluate('document.documentElement.outerHTML + location.href') as Promise<string>;
    expect(holdsKey(await html())).toBe(false);
    await page.tab.click('Done');
    // The same once more, so that a refusal is among the answers.
    await page.tab.click('Add a code');
    await page.paste('key', letters);
    await page.tab.click('Bitbucket');
    await page.tab.click('Add this code');
    await page.fieldSays('key', 'You already have this one');
    await page.tab.click('Cancel');
    await page.tab.click('Rename Bitbucket – jo@example.com');
    await page.paste('account', 'sam@example.com');
    await page.tab.click('Save');
    await page.listShows(['Bitbucket sam@example.com']);
    await page.tab.click('Delete Bitbucket – sam@example.com');
    await page.tab.click('Undo');
    await page.listShows(['Bitbucket sam@example.com']);
    expect(holdsKey(await html())).toBe(false);
    for (const place of places) {
      const disk = JSON.stringify(await readPlace(page.tab, place));
      expect(disk).toContain('which-code-vault');
      expect(holdsKey(disk)).toBe(false);
    }

    await web.goto('https://bitbucket.org/account/signin/');
    const popup = await web.openPopup();
    await popup.verdict();
    expect(holdsKey(await popup.read((document) => document.documentElement.outerHTML))).toBe(false);
    await popup.close();
    expect(holdsKey((await web.page.evaluate('document.documentElement.outerHTML')) as string)).toBe(false);

    const messages = await heard();
    expect([...new Set(messages.filter(({ text }) => holdsKey(text)).map(({ name }) => name))]).toEqual(['entry/add']);
    expect(messages.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['entry/name', 'entry/delete', 'entry/restore', 'code/of', 'popup/open', 'page/seen']),
    );
    expect([...ownLog, ...webLog, ...(worker ?? [])].filter(holdsKey)).toEqual([]);
  });
});

/** Everything that Chromium's worker logs. */
async function workerLog(page: Page): Promise<string[]> {
  const log: string[] = [];
  const target = await page
    .browser()
    .waitForTarget((found) => found.type() === 'service_worker' && found.url().includes(chromeId));
  const session = await target.createCDPSession();
  session.on('Runtime.consoleAPICalled', (event) => log.push(JSON.stringify(event.args)));
  session.on('Runtime.exceptionThrown', (event) => log.push(JSON.stringify(event.exceptionDetails)));
  await session.send('Runtime.enable');
  return log;
}
