import { resolve } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { findBrowser } from '../../../tools/browsers.mjs';
import { firefoxId } from '../../../tools/build/manifest-for.ts';
import { bannerHook } from './banner.ts';
import type { Driver, Settings } from './driver.ts';
import { type ChromeScope, type ChromeWindow, chromeScope, runIn } from './firefox-chrome.ts';
import { clickIcon, iconOf, isPopupOpen, openedPopup } from './firefox-icon.ts';
import { pressKeys } from './firefox-keys.ts';
import { preferences, uuid } from './firefox-preferences.ts';
import { killBrowser } from './kill.ts';
import { readerOf } from './source.ts';
import { until } from './until.ts';

/** Starts Firefox with the built extension and a fresh profile. */
export async function startFirefox({
  proxyPort,
  visible = false,
  closesItself = false,
  profile,
  preferences: given,
}: Settings): Promise<Driver> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless: !visible,
    acceptInsecureCerts: true,
    defaultViewport: null,
    ...(profile !== undefined && { userDataDir: profile }),
    handleSIGINT: !closesItself,
    handleSIGTERM: !closesItself,
    args: ['--remote-allow-system-access', '--width=1280', '--height=1000'],
    // Without it Firefox ignores the preference that keeps it from asking Mozilla for its settings.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    extraPrefsFirefox: { ...preferences(proxyPort), ...given },
  });
  const scope = await chromeScope(browser);
  if (given?.['browser.privatebrowsing.autostart'] === true) await scope(allowInPrivate, firefoxId);
  await browser.installExtension(resolve('dist/firefox'));
  return {
    kind: 'firefox',
    newPage: () => browser.newPage(),
    newPageBehind: () => browser.newPage({ type: 'tab', background: true }),
    pages: () => browser.pages(),
    openOwn: async (page, path) => openOwn(page, `moz-extension://${uuid}/${path}`),
    readBanner: (page) =>
      readerOf(shadowRoot, async (source) => {
        await page.bringToFront();
        return runIn(scope, 'tab', source);
      }),
    clickIcon: async (page) => {
      await page.bringToFront();
      return clickIcon(scope);
    },
    openedPopup: () => openedPopup(scope),
    isPopupOpen: () => isPopupOpen(scope),
    icon: async (page) => {
      await page.bringToFront();
      return iconOf(scope);
    },
    saveInto: (folder) => scope(setSaveFolder, folder),
    pressKeys: (keys) => pressKeys(scope, keys),
    killBackground: () => killBackground(scope),
    isBackgroundAlive: async () => (await scope(backgroundState, firefoxId)) === 'running',
    loadBeside: async (folder) => {
      await browser.installExtension(folder);
    },
    clear: async () => {
      const before = await browser.pages();
      await browser.newPage();
      await Promise.all(before.map((page) => page.close()));
      await browser.uninstallExtension(firefoxId);
      await scope(forgetSites);
    },
    install: async () => {
      await browser.installExtension(resolve('dist/firefox'));
    },
    close: () => browser.close(),
    kill: () => killBrowser(browser),
  };
}

const shadowRoot = `content.document.querySelector(${JSON.stringify(bannerHook)}).openOrClosedShadowRoot`;

/** Firefox never reports that an extension's document has loaded, so we look whether it has. */
async function openOwn(page: Page, address: string): Promise<void> {
  const going = page.goto(address).catch(() => null);
  await until(
    `${address} to load`,
    () => page.evaluate(`document.readyState === 'complete' && location.href !== 'about:blank'`) as Promise<boolean>,
  );
  await Promise.race([going, null]);
}

/** Cookies, storage, caches and rights of every site. */
function forgetSites(window: ChromeWindow): Promise<void> {
  const { clearData } = window.Services;
  const { CLEAR_ALL } = window.Ci.nsIClearDataService;
  return new Promise((resolve) => {
    clearData.deleteData(CLEAR_ALL, { onDataDeleted: () => resolve() });
  });
}

/** As users do in the list of add-ons: without it, no extension runs where all windows are private. */
function allowInPrivate(window: ChromeWindow, id: string): Promise<void> {
  const { ExtensionPermissions } = window.ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs',
  );
  return ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
}

function setSaveFolder(window: ChromeWindow, folder: string): void {
  window.Services.prefs.setStringPref('browser.download.dir', folder);
  // "The folder that is named there."
  window.Services.prefs.setIntPref('browser.download.folderList', 2);
}

/** A message that arrives while the event page is told to end cancels that: then it is told again. */
async function killBackground(scope: ChromeScope): Promise<void> {
  await until('the event page to die', () => scope(terminate, firefoxId));
}

/** Ends the event page, and says whether it has ended: the next event may wake it the moment after. */
async function terminate(window: ChromeWindow, id: string): Promise<boolean> {
  const how = { ignoreDevToolsAttached: true, disableResetIdleForTest: true };
  const extension = window.WebExtensionPolicy.getByID(id)?.extension;
  await extension?.terminateBackground(how);
  return extension?.backgroundState === 'stopped';
}

function backgroundState(window: ChromeWindow, id: string): string | undefined {
  return window.WebExtensionPolicy.getByID(id)?.extension.backgroundState;
}
