import type { Dialog } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { browserKinds } from './harness/driver.ts';
import { keep } from './harness/keep.ts';
import type { Popup } from './harness/popup.ts';
import { sampleNamed } from './harness/sample-named.ts';
import { stage } from './harness/stage.ts';
import { until } from './harness/until.ts';

const { url, html } = sampleNamed('Atlassian code');
/** The page's own scripts may run, and ask its own host. */
const policy = "script-src 'unsafe-inline' 'unsafe-eval'; connect-src 'self'";

describe.each(browserKinds)('a page that gives no answer, in %s', (kind) => {
  const on = stage(kind, 'a');
  const shownIn = (popup: Popup) =>
    popup.read((document) => ({
      text: document.body.innerText,
      verdicts: document.querySelectorAll('[data-page]').length,
      asked: document.querySelectorAll('.asked').length,
      codes: document.querySelectorAll('[data-code]').length,
    }));
  const saysSilent = (popup: Popup) =>
    until('the popup to say that the page is silent', async () => {
      const shown = await shownIn(popup);
      return shown.text.includes('This page isn’t responding') && shown.codes > 0 && shown;
    });
  const show = async (): Promise<void> => {
    const { run, practice } = on;
    practice.serve(url, html, policy);
    await run.tab.goto('about:blank');
    await run.tab.goto(url);
    await run.tab.page.bringToFront();
  };
  const endsWithAnswer = async (popup: Popup): Promise<void> => {
    expect(await popup.verdict()).toMatchObject({ page: 'atlassian-code' });
    expect(await popup.text()).not.toContain('isn’t responding');
    expect((await shownIn(popup)).asked).toBe(1);
    await popup.close();
  };

  test('while it shows an alert: the codes are there, none of them as its own, and its answer as soon as it can', async () => {
    const { run } = on;
    await keep(run, { key: 'JBSWY3DPEHPK3PXP', layer: 'atlassian', account: 'quiet@practice.example', issuer: '' });
    await show();
    const { page } = run.tab;
    const opened = new Promise<Dialog>((done) => page.once('dialog', done));
    await page.evaluate(`void setTimeout(() => alert('Hello'))`);
    const dialog = await opened;
    if (kind === 'firefox') {
      // Firefox lets scripts of extensions go on meanwhile.
      const popup = await run.tab.openPopup();
      expect(await popup.verdict()).toMatchObject({ page: 'atlassian-code' });
      await popup.close();
      await dialog.accept();
      return;
    }
    const popup = await run.tab.openPopup();
    const shown = await saysSilent(popup);
    expect(shown).toMatchObject({ verdicts: 0, asked: 0, codes: 1 });
    expect(shown.text).toContain('quiet@practice.example');
    // That closes the popup too.
    await dialog.accept();
    await endsWithAnswer(await run.tab.openPopup());
  });

  test('while its script is busy: the same, and then its answer takes the place', async () => {
    const { run, practice } = on;
    await show();
    // Nothing from outside ends a script in Firefox; asking its site is a pause there, in which others may run.
    if (kind === 'firefox')
      await run.tab.page.evaluate(`void setTimeout(() => {
        const end = Date.now() + 6_000;
        while (Date.now() < end);
      })`);
    else
      await run.tab.page.evaluate(`void setTimeout(() => {
        const asked = new XMLHttpRequest();
        asked.open('GET', '/practice-assets/release', false);
        asked.send();
      })`);
    if (kind !== 'firefox') await practice.whenWaiting();
    const popup = await run.tab.openPopup();
    expect(await saysSilent(popup)).toMatchObject({ verdicts: 0, asked: 0, codes: 1 });
    practice.release();
    await endsWithAnswer(popup);
  });

  test('a page that answers at once is never called silent', async () => {
    await show();
    const popup = await on.run.tab.openPopup();
    await endsWithAnswer(popup);
  });
});
