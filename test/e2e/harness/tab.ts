import type { ElementHandle, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { type Banner, bannerIn, buttonIn } from './banner.ts';
import type { Driver, Icon } from './driver.ts';
import { findByName, namesIn } from './find.ts';
import { type Popup, popupOf, type Shown } from './popup.ts';
import { callSource, type Reader } from './source.ts';
import { until } from './until.ts';

/** One tab, and what a user can do and see there. Everything waits until it is possible. */
export type Tab = {
  readonly page: Page;
  readonly goto: (address: string) => Promise<void>;
  readonly address: () => Promise<string>;
  /** Waits until the tab's address contains this. */
  readonly arrives: (part: string) => Promise<void>;
  readonly click: (name: string) => Promise<void>;
  /** Types into a field by its label or name, replacing what was there. */
  readonly type: (label: string, text: string) => Promise<void>;
  /** Waits until the page shows these words. */
  readonly shows: (words: string) => Promise<void>;
  readonly text: () => Promise<string>;
  /** Opens the real popup for this tab; close it before the next one. */
  readonly openPopup: () => Promise<Popup>;
  /** Waits until the popup, reopened each time, shows this much of a verdict; returns its words. */
  readonly popupSays: (expected: Partial<Shown>) => Promise<string>;
  readonly banner: () => Promise<Banner | null>;
  /** Reads in the banner's closed shadow root, as no page can; throws if there is none. */
  readonly inBanner: Reader<ShadowRoot>;
  /** Waits until the banner is there, with these words if some are given. */
  readonly bannerSays: (words?: string) => Promise<Banner>;
  readonly clickBanner: (name: string) => Promise<void>;
  readonly icon: () => Promise<Icon>;
  readonly screenshot: (path: string) => Promise<void>;
};

/** What a test may do with a tab of this browser. */
export function tabOf(driver: Driver, page: Page): Tab {
  // A user acts on the tab in front; in one behind it, clicks wait forever. The first-run page opens in front.
  const seek = async (name: string, what: 'pressable' | 'field') => {
    await page.bringToFront();
    return seekIn(page, name, what);
  };
  const text = () => page.evaluate('document.body?.innerText ?? ""') as Promise<string>;
  // The driver library's own idea of the address is late, and wrong for extension pages in Firefox.
  const address = () => page.evaluate('location.href') as Promise<string>;
  const openPopup = async () => popupOf(await driver.clickIcon(page));
  const banner = () => bannerIn(driver.readBanner(page));
  const bannerSays = (words = '') =>
    until(`a banner that says "${words}"`, async () => {
      const found = await banner();
      return found?.text.includes(words) ? found : null;
    });
  return {
    page,
    goto: async (address) => {
      await page.goto(address, { waitUntil: 'load' });
    },
    address,
    arrives: async (part) => {
      let at = '';
      const look = async () => {
        at = await address();
        return at.includes(part) && (await page.evaluate('document.readyState')) === 'complete';
      };
      await until(`the address to contain ${part}`, look, () => `it is ${at}`);
    },
    click: async (name) => (await seek(name, 'pressable')).click(),
    type: async (label, words) => {
      const field = await seek(label, 'field');
      await field.evaluate((found) => (found as HTMLInputElement).select?.());
      await field.type(words);
    },
    shows: async (words) => {
      let seen = '';
      const look = async () => {
        seen = await text();
        return seen.includes(words);
      };
      await until(`"${words}" on the page`, look, () => `${page.url()} shows: ${seen.slice(0, 500)}`);
    },
    text,
    openPopup,
    popupSays: (expected) => popupSays(openPopup, expected),
    banner,
    inBanner: driver.readBanner(page),
    bannerSays,
    clickBanner: async (name) => {
      await page.bringToFront();
      const { x, y } = await until(`"${name}" in the banner`, () => buttonIn(driver.readBanner(page), name));
      await page.mouse.click(x, y);
    },
    icon: () => driver.icon(page),
    screenshot: async (path) => {
      await page.screenshot({ path: path as `${string}.png` });
    },
  };
}

async function seekIn(page: Page, name: string, what: 'pressable' | 'field'): Promise<ElementHandle> {
  let offered = '';
  return until(
    `${what === 'field' ? 'the field' : 'the button or link'} "${name}"`,
    async () => {
      offered = (await page.evaluate(callSource(namesIn, 'document', []))) as string;
      const found = await page.evaluateHandle(callSource(findByName, 'document', [name, what]));
      return found.asElement() as ElementHandle | null;
    },
    () => `${page.url()} offers: ${offered}`,
  );
}

async function popupSays(open: () => Promise<Popup>, expected: Partial<Shown>): Promise<string> {
  let shown: Shown | undefined;
  let words = '';
  const look = async () => {
    const popup = await open();
    shown = await popup.verdict();
    words = await popup.text();
    await popup.close();
    return Object.entries(expected).every(([key, value]) => shown?.[key as keyof Shown] === value);
  };
  try {
    await until('the popup', look);
  } catch (error) {
    // A difference between two objects says more than a sentence.
    if (shown) expect(shown).toMatchObject(expected);
    throw error;
  }
  return words;
}
