import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { fillable } from '../pages/fill-traps.ts';
import { drawnKinds } from './harness/drawn-kinds.ts';
import { keep } from './harness/keep.ts';
import { type Stage, stage } from './harness/stage.ts';
import { until } from './harness/until.ts';

const address = 'https://id.atlassian.com/login?application=jira';
const copyName = /^Copy the code for Atlassian \S+ jo@practice\.example: \d \d \d \d \d \d\. \d+ seconds? left\.$/;

/** The popup as a page of its own, where the keyboard and the accessibility tree can be got at. */
async function popupPage(on: Stage): Promise<Page> {
  on.practice.serve(address, fillable['a field that listens'], "default-src 'unsafe-inline'");
  await on.run.tab.goto(address);
  const own = await on.run.openOwn('#/welcome');
  await on.run.tab.page.bringToFront();
  // Firefox never reports that one of our documents has loaded, so nothing waits for that here.
  await own.page.evaluate(`(globalThis.browser ?? chrome).tabs.query({ active: true }).then(([{ id }]) =>
    void setTimeout(() => location.assign(new URL('/src/popup/index.html?tab=' + id, location.href).href)))`);
  await own.page.bringToFront();
  await until(
    'the code',
    () => own.page.evaluate(`document.querySelector('.asked [data-code]') !== null`) as Promise<boolean>,
  );
  return own.page;
}

type Focused = { readonly name: string; readonly role: string };

/** What a screen reader says about the focus: from Chromium's own tree, in Firefox from what the element is made of. */
async function focused(on: Stage, page: Page): Promise<Focused> {
  if (on.run.kind === 'firefox')
    return (await page.evaluate(`({ name: document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent,
      role: document.activeElement.localName })`)) as Focused;
  const tree = await page.accessibility.snapshot();
  const all = (node: NonNullable<typeof tree>): NonNullable<typeof tree>[] => [
    node,
    ...(node.children ?? []).flatMap(all),
  ];
  const found = tree && all(tree).find((node) => node.focused && node.role !== 'RootWebArea');
  return { name: found?.name ?? '', role: found?.role ?? '' };
}

async function tabTo(on: Stage, page: Page, name: RegExp): Promise<Focused> {
  return until(`the keyboard to come to ${name}`, async () => {
    const now = await focused(on, page);
    if (name.test(now.name)) return now;
    await page.keyboard.press('Tab');
    return null;
  });
}

describe.each(drawnKinds('spoken-code'))('a code for those who listen, in %s', (kind) => {
  const on = stage(kind, 'a');

  test('is read digit by digit with the time left on focus, and the result of each key', async () => {
    await keep(on.run, {
      key: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP',
      layer: 'atlassian',
      account: 'jo@practice.example',
      issuer: 'Atlassian',
      // Just long enough for both of the announced times.
      period: 21,
    });
    const page = await popupPage(on);
    expect((await tabTo(on, page, copyName)).role).toBe('button');
    await page.keyboard.press('Enter');
    await until(
      'to be told',
      () =>
        page.evaluate(
          `[...document.querySelectorAll('.asked [role=status]')].some((it) => it.innerText.includes('Copied.'))`,
        ) as Promise<boolean>,
    );
    expect(await page.evaluate(`document.querySelector('[data-code]').getAttribute('aria-label')`)).toMatch(
      /^\d( \d){5}$/,
    );
    await page.close();
  });

  test('says 20 and 10 seconds and that there is a new one, and nothing in between', async () => {
    const page = await popupPage(on);
    await page.evaluate(`
      window.heard = [];
      new MutationObserver(() => { const now = document.querySelector('.spoken').innerText.trim();
        if (now !== '' && now !== heard.at(-1)) heard.push(now); })
        .observe(document.querySelector('.spoken'), { subtree: true, childList: true, characterData: true }); 0`);
    const heard = await until(
      'three things to be said',
      async () => {
        const now = (await page.evaluate('heard')) as string[];
        return now.length >= 3 && now;
      },
      () => '',
      Date.now() + 60_000,
    );
    const order = ['20 seconds left.', '10 seconds left.', 'New code.'];
    const first = order.indexOf(heard[0] ?? '');
    expect(heard).toEqual(heard.map((_, index) => order[(first + index) % order.length]));
    // The ring and the number beside it change every second: they are for the eye alone.
    expect(
      await page.evaluate(`[...document.querySelectorAll('.code-left > *')].map((it) => it.ariaHidden).join()`),
    ).toBe('true,true');
    await page.close();
  });

  test('the place that reports what happened is there before anything has', async () => {
    const page = await popupPage(on);
    const hidden = await page.evaluate(
      `[...document.querySelectorAll('.asked [role=status]')].filter((it) => getComputedStyle(it).display === 'none' || it.hidden).length`,
    );
    expect(hidden).toBe(0);
    await page.close();
  });
});
