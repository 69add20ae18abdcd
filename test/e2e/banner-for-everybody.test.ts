import { describe, expect, test } from 'vitest';
import { drawnKinds } from './harness/drawn-kinds.ts';
import { sampleNamed } from './harness/sample-named.ts';
import { stage } from './harness/stage.ts';
import type { Tab } from './harness/tab.ts';
import { until } from './harness/until.ts';

/** The words of the banner's button that has the focus, where one has. */
const focused = (tab: Tab) => tab.inBanner((root) => (root.activeElement as HTMLElement | null)?.innerText ?? null);

/** Presses Tab until a button of the banner has the focus, as somebody without a mouse does. */
async function tabTo(tab: Tab, name: string): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    await tab.page.keyboard.press('Tab');
    if ((await focused(tab)) === name) return;
  }
  throw new Error(`Forty presses of Tab do not reach "${name}"`);
}

/** What a screen reader is told of every part, by the parts' own roles and names. */
function spoken(root: ShadowRoot): readonly string[] {
  return [...root.querySelectorAll('[role], [aria-live], [aria-expanded], [aria-hidden], [lang], button')].map((it) =>
    [
      it.localName,
      ...['role', 'aria-label', 'lang', 'aria-live', 'aria-expanded', 'aria-hidden']
        .filter((name) => it.hasAttribute(name))
        .map((name) => `${name}=${it.getAttribute(name)}`),
      it.localName === 'button' ? it.textContent : '',
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

describe.each(drawnKinds('banner-for-everybody'))('the banner serves everybody, in %s', (kind) => {
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
    await until('the choice to open', async () => (await tab.banner())?.buttons.includes('on all pages'));
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
      ...['on this page', 'on pages of this kind', 'on all pages'].map((words) => `button ${words}`),
    ]);
    if (kind === 'chromium') expect((await heardIn(tab)).toSorted()).toEqual(heard.toSorted());
  });

  test('it neither moves what somebody types into when it comes, nor when it goes', async () => {
    const { practice, run } = on;
    const { url, html } = sampleNamed('Atlassian code');
    practice.settings.late = true;
    practice.serve(url, html);
    const { tab } = run;
    await tab.goto(url);
    // Where the field is at the moment when the page draws it, long before anybody could say anything about it.
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
});

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
