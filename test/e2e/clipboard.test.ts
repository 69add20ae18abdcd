import { describe, expect, test } from 'vitest';
import { askOwn } from './harness/ask-own.ts';
import { drawnKinds } from './harness/drawn-kinds.ts';
import { keep } from './harness/keep.ts';
import { type Stage, stage } from './harness/stage.ts';
import type { Tab } from './harness/tab.ts';
import { until } from './harness/until.ts';

const rights = `{ permissions: ['clipboardRead', 'clipboardWrite'] }`;
/** Its codes expire soon, so that the tests don't wait long. */
const entry = {
  key: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP',
  layer: 'atlassian',
  account: 'jo@practice.example',
  issuer: 'Atlassian',
  period: 8,
} as const;
const label = 'Clear the clipboard when a copied code is over';

/** What is on the clipboard, as one of our own pages with leave to look finds it. */
const held = (own: Tab) => own.page.evaluate('navigator.clipboard.readText()') as Promise<string>;

/** What the popup says about the copy and its code; null if another code replaced it meanwhile, which removes that. */
const told = `new Promise((done) => {
  const codeNow = () => document.querySelector('[data-code]')?.textContent ?? '';
  const code = codeNow();
  const look = () => {
    const told = document.querySelector('.code-told')?.innerText ?? '';
    if (codeNow() !== code) done(null);
    else if (told !== '') done({ code, told });
    else setTimeout(look, 30);
  };
  look();
})`;

/** Copies the one code by its button, as the user does; gives its digits and what was said. A code that turns is left. */
async function copied(own: Tab): Promise<{ readonly code: string; readonly told: string }> {
  await until('a code', () => own.page.evaluate(`document.querySelector('[data-code]') !== null`) as Promise<boolean>);
  return until('a copied code, and to be told', async () => {
    await own.click('Copy');
    return (await own.page.evaluate(told)) as { readonly code: string; readonly told: string } | null;
  });
}

async function allowed(on: Stage): Promise<boolean> {
  const own = await on.run.openOwn('#/welcome');
  const answer = await own.page.evaluate(`(globalThis.browser ?? chrome).permissions.contains(${rights})`);
  await own.page.close();
  return answer === true;
}

describe.each(drawnKinds('clipboard'))('a copied code, in %s', (kind) => {
  const on = stage(kind, 'a');

  test('stays if no more was asked for, and the words say so', async () => {
    await keep(on.run, entry);
    const own = await on.run.openOwn('#/codes');
    const { told } = await copied(own);
    expect(told).toContain('It stays copied until you copy something else');
    const { copied: watched } = await askOwn(on.run, 'clipboard/due', {});
    expect(watched).toBeNull();
    expect(await allowed(on)).toBe(false);
    await own.page.close();
  });
});

describe.each(drawnKinds('clipboard'))('a copied code that is to be cleared, in %s', (kind) => {
  const on = stage(kind, 'a', { allRights: true });

  test('the switch in the settings asks the browser, and says what it can’t promise', async () => {
    await keep(on.run, entry);
    const own = await on.run.openOwn('#/settings');
    await own.shows('a history of what you copied');
    // There Chromium has been asked already.
    if (kind === 'firefox') await own.click(label);
    await until('the right to be given', () => allowed(on));
    await until(
      'the switch to be on',
      () => own.page.evaluate(`document.querySelector('input[type=checkbox]').checked`) as Promise<boolean>,
    );
    await own.page.close();
  });

  test('is cleared when it expires, even if the background died meanwhile', async () => {
    const own = await on.run.openOwn('#/codes');
    // The background has to die before the end, which would wake it; if it dies too late, another code is copied.
    const watched = await until('a copied code, and a background that dies before its end', async () => {
      const { code, told } = await copied(own);
      expect(told).toContain('When it is over it is cleared');
      expect(await held(own)).toBe(code);
      const { copied: watched } = await askOwn(on.run, 'clipboard/due', {});
      expect(watched?.text).toBe(code);
      await own.page.bringToFront();
      await on.run.killBackground();
      return watched && Date.now() < watched.end && watched;
    });
    const end = watched.end + 45_000;
    await until(
      'the clipboard to be cleared',
      async () => (await held(own)) === '',
      () => '',
      end,
    );
    expect(Date.now()).toBeGreaterThanOrEqual(watched.end);
    await until('nothing to be watched', async () => {
      const { copied: left } = await askOwn(on.run, 'clipboard/due', {});
      return left === null;
    });
    await own.page.close();
  });

  test('what was copied instead of it stays', async () => {
    const own = await on.run.openOwn('#/codes');
    await copied(own);
    await own.page.evaluate(`navigator.clipboard.writeText('a letter to somebody')`);
    const { copied: watched } = await askOwn(on.run, 'clipboard/due', {});
    await until(
      'the code to be over',
      async () => (await askOwn(on.run, 'clipboard/due', {})).copied === null,
      () => '',
      (watched?.end ?? 0) + 45_000,
    );
    await own.page.bringToFront();
    expect(await held(own)).toBe('a letter to somebody');
    await own.page.close();
  });

  // What is in the manifest can't be given up.
  if (kind === 'chromium') return;

  test('stays again when the switch is turned off', async () => {
    const own = await on.run.openOwn('#/settings');
    await own.click(label);
    await until('the right to be given back', async () => !(await allowed(on)));
    await own.page.close();
    const codes = await on.run.openOwn('#/codes');
    expect((await copied(codes)).told).toContain('It stays copied until you copy something else');
    await codes.page.close();
  });
});
