import { describe, expect, test } from 'vitest';
import { drawnKinds } from './harness/drawn-kinds.ts';
import { sampleNamed } from './harness/sample-named.ts';
import { stage } from './harness/stage.ts';

const invitation = sampleNamed('Bitbucket invitation');
const ours = 'An invitation to Bitbucket';

/** Everything by which a page may try to get into an element, set up before the page's own first script. */
function pry(): void {
  const got: string[] = [];
  Object.assign(globalThis, { got });
  customElements.define(
    'which-code-banner',
    class extends HTMLElement {
      constructor() {
        super();
        got.push(this.attachInternals().shadowRoot?.textContent ?? '');
      }
      connectedCallback() {
        got.push(this.shadowRoot?.textContent ?? '');
      }
    },
  );
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (given) {
    got.push('attachShadow');
    return attach.call(this, { ...given, mode: 'open' });
  };
  for (const type of ['click', 'focusin', 'keydown'])
    addEventListener(type, (event) => got.push(...event.composedPath().map((it) => (it as Node).textContent ?? '')), {
      capture: true,
    });
}

/** What a page gets to read of an element that it knows to be there. */
function loot(): string {
  const host = document.querySelector('which-code-banner');
  if (!host) throw new Error('The banner has gone');
  getSelection()?.selectAllChildren(document.documentElement);
  const { got } = globalThis as unknown as { readonly got: readonly string[] };
  return [
    ...got,
    host.shadowRoot?.textContent,
    host.outerHTML,
    host.textContent,
    (host as HTMLElement).innerText,
    document.documentElement.innerText,
    document.documentElement.getHTML({ serializableShadowRoots: true }),
    String(getSelection()),
    host.getAttributeNames().join(),
  ].join('\n');
}

/**
 * Presses everything in the banner with a script's rights. Firefox lets tests in with a person's, so that there it is
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

/** Takes the banner out of the page. Gives whether it is back two frames later. */
async function takeAway(): Promise<boolean> {
  document.querySelector('which-code-banner')?.remove();
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  return document.querySelector('which-code-banner') !== null;
}

describe.each(drawnKinds('banner-is-ours'))('the banner belongs to nobody but us, in %s', (kind) => {
  const on = stage(kind, 'c');

  test('no page reads its words, however it pries', async () => {
    const { tab } = on.run;
    on.practice.serve(invitation.url, invitation.html);
    const { identifier } = await tab.page.evaluateOnNewDocument(pry);
    await tab.goto(invitation.url);
    await tab.bannerSays(ours);
    await tab.clickBanner('Hide …');
    await tab.page.keyboard.press('Tab');
    const got = await tab.page.evaluate(loot);
    expect(got).toContain('Sam Example');
    for (const word of [ours, 'Which Code', 'Hide …', 'attachShadow']) expect(got).not.toContain(word);
    await tab.page.removeScriptToEvaluateOnNewDocument(identifier);
  });

  test('where the page takes it away, it comes back once, and no more', async () => {
    const { tab } = on.run;
    on.practice.serve(invitation.url, invitation.html);
    await tab.goto(invitation.url);
    await tab.bannerSays(ours);
    await tab.page.bringToFront();
    expect(await tab.page.evaluate(takeAway)).toBe(true);
    await tab.bannerSays(ours);
    expect(await tab.page.evaluate(takeAway)).toBe(false);
    expect(await tab.banner()).toBeNull();
  });

  test('it takes no click and no key that no person made', async () => {
    const { tab } = on.run;
    on.practice.serve(invitation.url, invitation.html);
    await tab.goto(invitation.url);
    const before = await tab.bannerSays(ours);
    await tab.page.evaluate(() => {
      const host = document.querySelector<HTMLElement>('which-code-banner');
      host?.click();
      for (const key of ['Escape', 'Enter'])
        host?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    });
    // Even from inside, where no page gets.
    expect(await tab.inBanner(pressAsScript)).toBe(5);
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
