import { describe, expect, test } from 'vitest';
import { browserKinds } from './harness/driver.ts';
import { sampleNamed } from './harness/sample-named.ts';
import { stage } from './harness/stage.ts';
import { until } from './harness/until.ts';

/** Records what the page itself notices about a user at work, in order. */
function listen(): void {
  const heard: string[] = [];
  Object.assign(globalThis, { heard });
  const name = (it: EventTarget | null) => (it as Element | null)?.getAttribute?.('data-practice') ?? '';
  for (const type of ['keydown', 'input', 'focusin', 'focusout', 'submit'])
    addEventListener(
      type,
      (event) => heard.push([type, name(event.target), (event as KeyboardEvent).key].filter(Boolean).join(' ')),
      { capture: true },
    );
}

/** What our script in a page reported, message by message. Heard by a page of the extension. */
type Ear = { readonly seen: string[] };

function hearTold(): void {
  type Message = { readonly name?: string; readonly data?: unknown };
  const scope = globalThis as unknown as {
    ear: Ear;
    chrome: { runtime: { onMessage: { addListener(hear: (message: Message) => void): void } } };
  };
  scope.ear = { seen: [] };
  scope.chrome.runtime.onMessage.addListener((message) => {
    if (message?.name === 'page/seen') scope.ear.seen.push(JSON.stringify(message.data));
  });
}

/**
 * Changes the page without pause for a while, and its address too, so that every look has news and all of it is
 * reported; or the page alone, so that there is none. Ends by itself; returns how many changes there were.
 */
function churn(milliseconds: number, withNews = true): Promise<number> {
  document.dispatchEvent(new Event('practice:mutate'));
  const start = performance.now();
  let changes = 0;
  return new Promise((resolve) => {
    const turn = () => {
      changes += 1;
      document.body.classList.toggle('odd');
      if (withNews && changes % 4 === 0) history.replaceState(null, '', `#${changes}`);
      if (performance.now() - start < milliseconds) return requestAnimationFrame(turn);
      document.dispatchEvent(new Event('practice:still'));
      return resolve(changes);
    };
    turn();
  });
}

describe.each(browserKinds)('users don’t notice that it is there, in %s', (kind) => {
  const on = stage(kind, 'a');

  test('every key arrives once, in order, and nothing else does', async () => {
    const { tab } = on.run;
    const { url, html } = sampleNamed('Atlassian code');
    on.practice.serve(url, html);
    await tab.goto(url);
    await tab.bannerSays();
    await tab.page.bringToFront();
    await tab.page.focus('[data-practice="code"]');
    await tab.page.evaluate(listen);
    const code = '123456';
    for (const key of code) {
      await tab.page.keyboard.press(key as '1');
      // The page changes under the hands, and is looked at again.
      await tab.page.evaluate(`document.querySelector('h1').append(document.createElement('i'))`);
    }
    expect(await tab.page.evaluate('heard')).toEqual([...code].flatMap((key) => [`keydown code ${key}`, 'input code']));
    expect(await tab.page.evaluate('document.activeElement.value')).toBe(code);
    await tab.bannerSays();
  });

  test('a page stays where it was scrolled to, and changes softly as before', async () => {
    const { tab } = on.run;
    const { url, html } = sampleNamed('a heavy repository');
    on.practice.serve(url, html);
    await tab.goto(url);
    await tab.popupSays({ page: 'official' });
    await tab.page.evaluate('scrollTo(0, 900); globalThis.stays = true');
    const nodes = await tab.page.evaluate(`document.querySelectorAll('*').length`);
    await tab.page.evaluate(`document.body.classList.toggle('odd')`);
    await tab.popupSays({ page: 'official' });
    expect(await tab.page.evaluate('scrollY')).toBe(900);
    expect(await tab.page.evaluate(`document.querySelectorAll('*').length`)).toBe(nodes);
    const block = sampleNamed('blocked at a wiki');
    on.practice.serve(block.url, block.html);
    await tab.page.evaluate((to) => document.dispatchEvent(new CustomEvent('practice:go', { detail: to })), block.url);
    await tab.arrives('/wiki/Home');
    await tab.bannerSays('Bitbucket’s own lock');
    // The same document all the time: nothing was reloaded.
    expect(await tab.page.evaluate('globalThis.stays')).toBe(true);
    on.practice.stopServing();
  });

  test('a page that changes without pause is looked at five times in two seconds at most', async () => {
    const { tab } = on.run;
    const ear = await on.run.openOwn('#/welcome');
    await ear.page.evaluate(hearTold);
    const { url, html } = sampleNamed('a repository');
    on.practice.serve(url, html);
    await tab.page.bringToFront();
    await tab.goto(url);
    await until('the first look', () => ear.page.evaluate('ear.seen.length > 0') as Promise<boolean>);
    const before = (await ear.page.evaluate('ear.seen.length')) as number;
    expect(await tab.page.evaluate(churn, 2000)).toBeGreaterThan(20);
    const told = ((await ear.page.evaluate('ear.seen.length')) as number) - before;
    expect(told).toBeGreaterThanOrEqual(1);
    expect(told).toBeLessThanOrEqual(5);
    await ear.page.close();
  });

  test('a look is reported once, and not at all if it shows nothing new', async () => {
    const { tab } = on.run;
    const ear = await on.run.openOwn('#/welcome');
    await ear.page.evaluate(hearTold);
    const { url, html } = sampleNamed('a repository');
    on.practice.serve(url, html);
    await tab.page.bringToFront();
    await tab.goto(url);
    const heard = async (sign: string) =>
      until(`"${sign}" to be told`, async () => {
        const all = (await ear.page.evaluate('ear.seen')) as readonly string[];
        return all.some((seen) => seen.includes(sign)) && all;
      });
    const show = (type: string) =>
      tab.page.evaluate(`document.body.append(Object.assign(document.createElement('input'), { type: '${type}' }))`);
    // Everything that the page's loading led to is reported before this, or with it.
    await show('email');
    const before = (await heard('email-field')).findIndex((seen) => seen.includes('email-field'));
    expect(await tab.page.evaluate(churn, 1000, false)).toBeGreaterThan(10);
    await show('password');
    const since = (await heard('password-field')).slice(before);
    expect(since.map((seen) => [seen.includes('email-field'), seen.includes('password-field')])).toEqual([
      [true, false],
      [true, true],
    ]);
    await ear.page.close();
  });

  test('an address that changes by itself, the document being the same, is noticed', async () => {
    const { tab } = on.run;
    const { url, html } = sampleNamed('Bitbucket invitation');
    on.practice.serve(url, html);
    await tab.page.bringToFront();
    await tab.goto(url);
    await tab.bannerSays('An invitation to Bitbucket');
    // By then the page has been looked at for all that the banner changed in it.
    await tab.popupSays({ page: 'bitbucket-invitation' });
    await tab.page.evaluate(`history.pushState(null, '', '/acme-team/widgets/src/main/')`);
    await until('the banner to go', async () => (await tab.banner()) === null);
    await tab.popupSays({ page: 'official' });
    await tab.page.evaluate((to) => history.pushState(null, '', to), new URL(url).pathname);
    await tab.bannerSays('An invitation to Bitbucket');
  });
});
