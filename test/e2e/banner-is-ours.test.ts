import { describe, expect, test } from 'vitest';
import { bannerHook } from './harness/banner.ts';
import { drawnKinds } from './harness/drawn-kinds.ts';
import { sampleNamed } from './harness/sample-named.ts';
import { stage } from './harness/stage.ts';
import { until } from './harness/until.ts';

const invitation = sampleNamed('Bitbucket invitation');
const block = sampleNamed('blocked at a repository');
const ours = 'An invitation to Bitbucket';

/**
 * Presses everything in the banner with a script's privileges. Firefox gives tests a user's privileges, so there it is
 * done in a box that has no more than the page.
 */
function pressAsScript(root: ShadowRoot): number {
  const press = (within: ShadowRoot) => {
    const buttons = within.querySelectorAll('button');
    for (const button of buttons) {
      button.click();
      button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    }
    return buttons.length;
  };
  type Box = { within?: ShadowRoot };
  type Utils = { Sandbox: new (of: Window | null, how: object) => Box; evalInSandbox(text: string, box: Box): number };
  const { Components } = globalThis as { Components?: { readonly utils?: Utils } };
  if (!Components?.utils) return press(root);
  const { utils } = Components;
  const view = root.ownerDocument.defaultView;
  const box = new utils.Sandbox(view, { sandboxPrototype: view });
  box.within = root;
  return utils.evalInSandbox(`(${press})(within)`, box);
}

/** What a page may do to the banner that is there. Each is run in the page, with the banner as `it`. */
const harms = {
  'takes it away': 'it.remove()',
  'takes it out and puts it back, which closes it': 'document.documentElement.append(it)',
  'moves it': 'document.body.append(it)',
  'moves it into another document':
    'document.body.append(document.createElement("iframe")); document.querySelector("iframe").contentDocument.body.append(it)',
  'makes it dead': 'it.inert = true',
  'hides it from screen readers': 'it.ariaHidden = "true"',
  'makes a picture of it': 'it.role = "img"',
  'replaces everything':
    'const copy = document.documentElement.cloneNode(true); copy.lastElementChild.remove(); document.documentElement.replaceWith(copy)',
  'writes itself anew': 'document.open(); document.close()',
} as const;

/** Changes that make no visible difference to it. */
const harmless = [
  `it.style.cssText = 'display:none!important;opacity:0!important;visibility:hidden!important;transform:scale(0)'`,
  'it.hidden = true',
  `it.className = 'x'`,
  `it.animate([{ opacity: 0, visibility: 'hidden' }], { duration: 1e9, fill: 'both' }).pause()`,
  `it.append('Call 0800')`,
  `document.head.append(Object.assign(document.createElement('style'), { textContent:
    '* { display: none !important } html, body { display: block !important } div { all: unset !important; content-visibility: hidden !important; --x: 1 }' }))`,
];

const isSeen = (root: ShadowRoot): boolean =>
  root.firstElementChild?.matches(':popover-open') === true && root.firstElementChild.checkVisibility();
const boxOf = (root: ShadowRoot) => JSON.stringify(root.firstElementChild?.getBoundingClientRect());

/** Does this to the banner, and returns whether a visible one is there two frames later. */
const doTo = (harm: string) => `(async () => {
  const find = () => Document.prototype.querySelector.call(document, '${bannerHook}');
  const it = find();
  ${harm};
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  return find() !== null;
})()`;

describe.each(drawnKinds('banner-is-ours'))('the banner belongs to us alone, in %s', (kind) => {
  const on = stage(kind, 'c');
  const show = async (): Promise<void> => {
    const { tab } = on.run;
    on.practice.serve(invitation.url, invitation.html);
    await tab.goto('about:blank');
    await tab.goto(invitation.url);
    await tab.bannerSays(ours);
    await tab.page.bringToFront();
  };

  test.each(Object.entries(harms))('where the page %s, it is drawn again, words and all', async (_, harm) => {
    const { tab } = on.run;
    await show();
    const before = await tab.bannerSays(ours);
    expect(await tab.page.evaluate(doTo(harm))).toBe(true);
    const { text, buttons } = await tab.bannerSays(ours);
    // In Firefox the listeners that kept the page out are gone then, so there is nothing to press that it could hear.
    const mute = kind === 'firefox' && harm.includes('document.open');
    expect(buttons).toEqual(mute ? [] : before.buttons);
    expect(text).toBe(mute ? before.text.replace('\nClose\nHide …', '') : before.text);
    expect(await tab.page.evaluate(`document.documentElement.lastElementChild.dataset.whichCode`)).toBe('banner');
    expect(await tab.inBanner(isSeen)).toBe(true);
  });

  test('if the page insists, it stays away', async () => {
    const { tab } = on.run;
    await show();
    for (const harm of [harms['takes it away'], harms['makes it dead'], harms['moves it']])
      expect(await tab.page.evaluate(doTo(harm))).toBe(true);
    expect(await tab.page.evaluate(doTo(harms['takes it away']))).toBe(false);
    expect(await tab.banner()).toBeNull();
    // A page that removes each one at once soon gets its way, and both end.
    await show();
    await tab.page.evaluate(`{
      const away = () => document.querySelectorAll('${bannerHook}').forEach((it) => { it.remove(); times += 1; });
      globalThis.times = 0;
      new MutationObserver(away).observe(document.documentElement, { childList: true });
      away();
    }`);
    await until('the banner to stay away', async () => (await tab.page.evaluate('times')) === 4);
    expect(await tab.page.evaluate(doTo(''))).toBe(false);
  });

  test('what a page may do to the looks of its element changes nothing', async () => {
    const { tab } = on.run;
    await show();
    const before = await tab.bannerSays(ours);
    const box = await tab.inBanner(boxOf);
    for (const it of harmless) {
      expect(await tab.page.evaluate(doTo(it))).toBe(true);
      expect(await tab.banner(), it).toEqual(before);
      expect(await tab.inBanner(boxOf), it).toEqual(box);
    }
    // It is still the same one.
    expect(await tab.page.evaluate(`document.querySelector('${bannerHook}').className`)).toBe('x');
  });

  test('no page can stand in its way before it comes', async () => {
    const { tab } = on.run;
    const script = `<script>customElements.define('which-code-banner', class extends HTMLElement { constructor() { throw new Error('No'); } });
      Element.prototype.attachShadow = HTMLElement.prototype.showPopover = () => { throw new Error('No'); };</script>`;
    on.practice.serve(block.url, `${block.html}${script}`, "script-src 'unsafe-inline'");
    await tab.goto(block.url);
    await tab.bannerSays('Bitbucket’s own lock');
    const names = ['createElement', 'createElementNS', 'documentElement', 'body', 'querySelectorAll'];
    // Two of a name are a list of both, which is no element and no function.
    await tab.page.evaluate(`for (const name of ${JSON.stringify([...names, ...names])}) {
      const it = new Image();
      it.name = name;
      Reflect.get(Document.prototype, 'body', document).append(it);
    }`);
    expect(await tab.page.evaluate('document.createElement.length')).toBe(2);
    expect(await tab.page.evaluate(doTo('it.remove()'))).toBe(true);
    await tab.bannerSays('Bitbucket’s own lock');
  });

  test('it takes no click and no key that no person made', async () => {
    const { tab } = on.run;
    await show();
    const before = await tab.bannerSays(ours);
    await tab.page.evaluate(() => {
      const host = document.querySelector<HTMLElement>('[data-which-code]');
      host?.click();
      for (const key of ['Escape', 'Enter'])
        host?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    });
    // Even from inside, where no page can get.
    expect(await tab.inBanner(pressAsScript)).toBe(4);
    expect(await tab.banner()).toEqual(before);
    await tab.clickBanner('Close');
    await expect.poll(tab.banner).toBeNull();
  });

  test('beside a modal dialog it is above the page, needs no click and offers none', async () => {
    const { tab } = on.run;
    const { url, html } = sampleNamed('Bitbucket code');
    on.practice.serve(url, html);
    await tab.goto(url);
    const { text, buttons } = await tab.bannerSays('Bitbucket’s own code');
    expect(buttons).toEqual([]);
    expect(text).toContain('click Which Code?');
    expect(await tab.page.evaluate(`document.querySelector('dialog').matches(':modal')`)).toBe(true);
    const isRaised = (root: ShadowRoot) => root.firstElementChild?.matches(':popover-open') ?? false;
    expect(await tab.inBanner(isRaised)).toBe(true);
    await tab.type('code', '123456');
    expect(await tab.page.evaluate(`document.querySelector('[data-practice=code]').value`)).toBe('123456');
    // Once the page is free again, so are its buttons.
    await tab.page.evaluate(`document.querySelector('dialog').close(); document.querySelector('dialog').show()`);
    await expect.poll(async () => (await tab.banner())?.buttons).toEqual(['Close', 'Hide …']);
  });
});
