import { describe, expect, test } from 'vitest';
import { drawnKinds } from './harness/drawn-kinds.ts';
import { measured } from './harness/measured.ts';
import { sampleNamed } from './harness/sample-named.ts';
import { stage } from './harness/stage.ts';
import type { Tab } from './harness/tab.ts';
import { until } from './harness/until.ts';

/** The words of the banner's button with the focus, if one has it. */
const focused = (tab: Tab) => tab.inBanner((root) => (root.activeElement as HTMLElement | null)?.dataset.words ?? null);

/** Presses Tab until a button of the banner has the focus, as users without a mouse do. */
async function tabTo(tab: Tab, name: string): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    await tab.page.keyboard.press('Tab');
    if ((await focused(tab)) === name) return;
  }
  throw new Error(`Forty presses of Tab do not reach "${name}"`);
}

/** What a screen reader is told about every part, by the parts' own roles and names. */
function spoken(root: ShadowRoot): readonly string[] {
  return [...root.querySelectorAll('[role], [aria-live], [aria-expanded], [aria-hidden], [lang], button, span')].map(
    (it) =>
      [
        it.localName,
        ...['role', 'aria-label', 'lang', 'aria-live', 'aria-expanded', 'aria-hidden']
          .filter((name) => it.hasAttribute(name))
          .map((name) => `${name}=${it.getAttribute(name)}`),
        (it as HTMLElement).dataset.words ?? '',
      ]
        .filter(Boolean)
        .join(' '),
  );
}

const heard = [
  'complementary: Which Code? says',
  'StaticText: This is Bitbucket’s own lock, not the one of your Atlassian account.',
  'button: Close',
  'button: Hide …',
];

/** What is ours in the tree that Chromium gives to screen readers; only its protocol shows that. */
async function heardIn(tab: Tab): Promise<readonly string[]> {
  const session = await tab.page.createCDPSession();
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const names = nodes.filter((it) => !it.ignored).map((it) => `${it.role?.value}: ${it.name?.value ?? ''}`);
  return names.filter((name) => heard.includes(name));
}

describe.each(drawnKinds('banner-for-everybody'))('the banner works for everyone, in %s', (kind) => {
  const on = stage(kind, 'c');

  const show = async (name: string): Promise<Tab> => {
    const { tab } = on.run;
    const { url, html } = sampleNamed(name);
    on.practice.serve(url, html);
    await tab.goto('about:blank');
    await tab.goto(url);
    await tab.bannerSays();
    return tab;
  };

  test('the keyboard alone reaches its buttons, opens the choice, and dismisses it', async () => {
    const tab = await show('Bitbucket invitation');
    await tabTo(tab, 'Close');
    await tabTo(tab, 'Hide …');
    await tab.page.keyboard.press('Enter');
    await until('the choice to open', async () => (await tab.banner())?.buttons.includes('on this page'));
    await tabTo(tab, 'on pages of this kind');
    await tab.page.keyboard.press('Escape');
    expect((await tab.banner())?.buttons).toEqual(['Close', 'Hide …']);
    expect(await focused(tab)).toBe('Hide …');
    await tab.page.keyboard.down('Shift');
    await tab.page.keyboard.press('Tab');
    await tab.page.keyboard.up('Shift');
    expect(await focused(tab)).toBe('Close');
    await tab.page.keyboard.press('Enter');
    await until('the banner to go', async () => (await tab.banner()) === null);
  });

  test('it says to a screen reader what it is and who speaks', async () => {
    const tab = await show('blocked at a repository');
    expect(await tab.inBanner(spoken)).toEqual([
      'div role=complementary aria-label=Which Code? says lang=en',
      'svg aria-hidden=true',
      'div aria-live=polite',
      'button Close',
      'button aria-expanded=false Hide …',
      'button on this page',
      'button on pages of this kind',
      'span To hide banners on all pages, click Which Code? in the toolbar.',
    ]);
    if (kind === 'chromium') expect((await heardIn(tab)).toSorted()).toEqual(heard.toSorted());
  });

  test('it doesn’t move the field that the user types in, neither when it appears nor when it goes', async () => {
    const { practice, run } = on;
    const { url, html } = sampleNamed('Atlassian code');
    practice.settings.late = true;
    practice.serve(url, html);
    const { tab } = run;
    await tab.goto(url);
    // Where the field is when the page first draws it, long before we could say anything about it.
    await tab.page.evaluate(notePlaces);
    practice.release();
    await until('the form', () => tab.page.evaluate('places.length > 0') as Promise<boolean>);
    practice.settings.late = false;
    await tab.page.keyboard.type('123');
    await tab.bannerSays('code for your Atlassian account');
    await tab.page.keyboard.type('456');
    expect(await tab.page.evaluate('document.activeElement.value')).toBe('123456');
    await tab.clickBanner('Close');
    await until('the strip to go', async () => (await tab.banner()) === null);
    await tab.page.evaluate('note()');
    const places = (await tab.page.evaluate('places')) as readonly string[];
    expect(places.length).toBeGreaterThan(6);
    expect([...new Set(places)]).toHaveLength(1);
  });

  test('it makes way for a form that appears late, but never while the user is typing', async () => {
    const tab = await show('Bitbucket invitation');
    const { box, covers } = await tab.inBanner(measured);
    expect(covers).toEqual([]);
    await tab.page.evaluate(typeOn);
    await until('the first key', () => tab.page.evaluate('typing.keys > 0') as Promise<boolean>);
    await tab.page.evaluate(showForm);
    await until('thirty keys', () => tab.page.evaluate('typing.keys > 30') as Promise<boolean>);
    expect((await tab.inBanner(measured)).box).toEqual(box);
    await tab.page.evaluate('typing.stop()');
    await until('the banner to make way', async () => (await tab.inBanner(measured)).covers.length === 0);
    expect((await tab.inBanner(measured)).box).not.toEqual(box);
  });
});

/** Types into a field of the page, key by key, until told to stop. */
function typeOn(): void {
  const field = document.body.appendChild(document.createElement('input'));
  // The page gets no longer, and no scroll bar, by it.
  field.style.cssText = 'position:fixed;left:0;top:0';
  const typing = {
    keys: 0,
    stop: () => clearInterval(timer),
  };
  const timer = setInterval(() => {
    typing.keys += 1;
    field.value += '1';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, 50);
  Object.assign(globalThis, { typing });
}

/** Puts a form of the page right where the banner is. */
function showForm(): void {
  const form = document.createElement('form');
  form.style.cssText = 'position:fixed;right:0;bottom:0;padding:40px';
  form.append(
    document.createElement('textarea'),
    Object.assign(document.createElement('button'), { textContent: 'Go' }),
  );
  document.body.append(form);
}

/** Notes the code field's place at once when it is drawn, at every key, and when asked; and puts the cursor into it. */
function notePlaces(): void {
  const places: string[] = [];
  const field = () => document.querySelector<HTMLInputElement>('[data-practice="code"]');
  const note = () => places.push(JSON.stringify(field()?.getBoundingClientRect()));
  Object.assign(globalThis, { places, note });
  const drawn = new MutationObserver(() => {
    if (!field()) return;
    drawn.disconnect();
    field()?.focus();
    note();
  });
  drawn.observe(document, { subtree: true, childList: true });
  addEventListener('input', note);
}
