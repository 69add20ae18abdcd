import { startChromium } from './chromium.ts';
import type { BrowserKind, Driver, Settings } from './driver.ts';
import { startFirefox } from './firefox.ts';
import { givePolicy, type PolicyValues } from './policy.ts';
import { type Popup, popupOf } from './popup.ts';
import { type Tab, tabOf } from './tab.ts';
import { until } from './until.ts';

/** One running browser with the extension in it. */
export type Run = {
  readonly kind: BrowserKind;
  /** The tab that was opened first. */
  readonly tab: Tab;
  readonly newTab: () => Promise<Tab>;
  /** Waits for a tab whose address contains this, no matter what opened it. */
  readonly tabAt: (part: string) => Promise<Tab>;
  /** Shows one of the extension's own full pages by its stable address, such as `#/welcome`. */
  readonly openOwn: (hash: `#/${string}`) => Promise<Tab>;
  /** One of them that stays open behind the others, to ask the extension something from. */
  readonly ownBehind: () => Promise<Tab>;
  /** From now on what a page has saved as a file goes into this folder, unasked. */
  readonly saveInto: (folder: string) => Promise<void>;
  /** Waits for a popup that opened without a click on the icon. */
  readonly openedPopup: () => Promise<Popup>;
  readonly isPopupOpen: () => Promise<boolean>;
  /** Presses keys as a user at the keyboard does, including the browser's own shortcuts. */
  readonly pressKeys: (keys: string) => Promise<void>;
  readonly killBackground: () => Promise<void>;
  readonly isBackgroundAlive: () => Promise<boolean>;
  /** Updates the extension while pages are open. */
  readonly update: () => Promise<void>;
  /** Opens the tab that was closed last again, as the user can. */
  readonly reopenTab: () => Promise<void>;
  /** Loads another extension, from a folder, beside ours. */
  readonly loadBeside: (folder: string) => Promise<void>;
  /** Closes the browser; once is enough, more does no harm. */
  readonly close: () => Promise<void>;
  /** Ends the whole browser at once, as a power cut would. */
  readonly kill: () => Promise<void>;
};

/** Starts a browser with the built extension; `policy` is what a company's administrator would have set. */
export async function openBrowser(
  kind: BrowserKind,
  settings: Settings & { readonly policy?: PolicyValues },
): Promise<Run> {
  const takePolicyAway = await givePolicy(kind, settings.policy);
  const driver = await startBrowser(kind, settings).catch(async (error) => {
    await takePolicyAway();
    throw error;
  });
  return runOn(driver, (how) => driver[how]().finally(takePolicyAway));
}

/** Starts one of the two browsers. */
export function startBrowser(kind: BrowserKind, settings: Settings): Promise<Driver> {
  return (kind === 'chromium' ? startChromium : startFirefox)(settings);
}

/** What a test may do with a browser that runs. `end` closes or kills it, and is called once. */
export async function runOn(driver: Driver, end: (how: 'close' | 'kill') => Promise<void>): Promise<Run> {
  let ending: Promise<void> | undefined;
  const once = (how: 'close' | 'kill') => {
    ending ??= end(how);
    return ending;
  };
  const close = () => once('close');
  const newTab = async () => tabOf(driver, await driver.newPage());
  const tab = await newTab().catch(async (error) => {
    await close();
    throw error;
  });
  let behind: Tab | undefined;
  return {
    kind: driver.kind,
    tab,
    newTab,
    tabAt: async (part) => {
      const look = async () => {
        for (const page of await driver.pages()) {
          // One that closed meanwhile has no address.
          const at = await page.evaluate('location.href').catch(() => '');
          if (String(at).includes(part)) return page;
        }
        return null;
      };
      const page = await until(`a tab at ${part}`, look);
      await page.bringToFront();
      return tabOf(driver, page);
    },
    openOwn: async (hash) => {
      const page = await driver.newPage();
      await driver.openOwn(page, `src/pages/index.html${hash}`);
      return tabOf(driver, page);
    },
    ownBehind: async () => {
      if (behind && !behind.page.isClosed()) return behind;
      const page = await driver.newPageBehind();
      await driver.openOwn(page, 'src/pages/index.html#/welcome');
      behind = tabOf(driver, page);
      return behind;
    },
    saveInto: driver.saveInto,
    openedPopup: async () => popupOf(await driver.openedPopup()),
    isPopupOpen: driver.isPopupOpen,
    pressKeys: driver.pressKeys,
    killBackground: driver.killBackground,
    isBackgroundAlive: driver.isBackgroundAlive,
    update: driver.update,
    reopenTab: driver.reopenTab,
    loadBeside: driver.loadBeside,
    close,
    kill: () => once('kill'),
  };
}
