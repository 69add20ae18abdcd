import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../../../tools/browsers.mjs';
import { chromeId } from '../../../tools/build/manifest-for.ts';
import { withAllRights } from './all-rights.ts';
import { runInShadow } from './chromium-banner.ts';
import { iconOf, listens, type OwnPage, openOwnPage } from './chromium-icon.ts';
import type { Driver, PopupDriver, Settings } from './driver.ts';
import { killBrowser } from './kill.ts';
import { startScreen } from './screen.ts';
import { readerOf } from './source.ts';
import { until } from './until.ts';

/** What the addresses of our own documents begin with. */
export const root = `chrome-extension://${chromeId}/`;

/** Starts Chromium, Chrome or Edge with the built extension and a fresh profile. */
export async function startChromium(settings: Settings): Promise<Driver> {
  const { proxyPort, visible = false, onScreen = false, allRights = false, closesItself = false, profile } = settings;
  const screen = onScreen ? await startScreen() : undefined;
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    headless: !visible && !onScreen,
    ...(screen && { env: { ...process.env, DISPLAY: screen.display } }),
    pipe: true,
    enableExtensions: [folderOf(allRights)],
    defaultViewport: null,
    ...(profile !== undefined && { userDataDir: profile }),
    handleSIGINT: !closesItself,
    handleSIGTERM: !closesItself,
    args: [...flags, `--proxy-server=127.0.0.1:${proxyPort}`],
  });
  // It has to be there before any worker dies; a person who watches has no use for it.
  let ear: OwnPage | undefined = await openOwnPage(browser, root);
  await listens(ear);
  if (visible) {
    await ear.page.close();
    ear = undefined;
  }
  return {
    kind: 'chromium',
    newPage: () => browser.newPage(),
    newPageBehind: () => browser.newPage({ type: 'tab', background: true }),
    pages: async () => (await browser.pages()).filter((page) => page !== ear?.page),
    openOwn: async (page, path) => {
      await page.goto(root + path);
    },
    readBanner: (page) => readerOf('this', (source) => runInShadow(page, source)),
    clickIcon: (page) => clickIcon(browser, page),
    openedPopup: () => openedPopup(browser),
    isPopupOpen: async () => isPopupOpen(browser),
    icon: async (page) => {
      ear ??= await openOwnPage(browser, root);
      return iconOf(page, ear);
    },
    saveInto: async (folder) => {
      // It holds as long as the session that asked for it, so that one stays open.
      const session = await browser.target().createCDPSession();
      await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    },
    pressKeys: async (keys) => {
      if (screen === undefined) throw new Error('Chromium hears its shortcuts only with onScreen');
      await screen.pressKeys(keys);
    },
    killBackground: () => killBackground(browser),
    isBackgroundAlive: async () => workers(browser).length > 0,
    loadBeside: async (folder) => {
      await browser.installExtension(folder);
    },
    update: async () => {
      await browser.installExtension(folderOf(allRights));
      ear = await openOwnPage(browser, root);
    },
    reopenTab: async () => {
      if (screen === undefined) throw new Error('Chromium hears its shortcuts only with onScreen');
      await screen.pressKeys('Control+Shift+T');
    },
    clear: async () => {
      const before = await browser.pages();
      await browser.newPage();
      await Promise.all(before.map((page) => page.close()));
      await browser.uninstallExtension(chromeId);
      await forgetSites(browser);
    },
    install: async ({ allRights = false }) => {
      await browser.installExtension(folderOf(allRights));
      ear = await openOwnPage(browser, root);
      await listens(ear);
    },
    close: async () => {
      await browser.close();
      await screen?.close();
    },
    kill: async () => {
      await killBrowser(browser);
      await screen?.close();
    },
  };
}

/** How Chromium is started, except for the proxy: quiet, and the same in every run. */
export const flags = [
  // A container's root can't have the sandbox.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  // What Chromium would ask the network for by itself.
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-domain-reliability',
  '--disable-features=NetworkTimeServiceQuerying,AutofillServerCommunication',
  // Loopback too goes through the proxy, which refuses and records it.
  '--proxy-bypass-list=<-loopback>',
  // The practice server's certificate is self-signed.
  '--ignore-certificate-errors',
  // The usual headless screen is 800×600 and cuts the popup short.
  '--screen-info={1600x1200}',
  '--window-size=1280,900',
];

function folderOf(allRights: boolean): string {
  return allRights ? withAllRights() : resolve('dist/chrome');
}

/** Cookies are all that the practice's hosts store. */
async function forgetSites(browser: Browser): Promise<void> {
  const whole = await browser.target().createCDPSession();
  await whole.send('Storage.clearCookies');
  await whole.detach();
}

async function clickIcon(browser: Browser, page: Page): Promise<PopupDriver> {
  const extension = (await browser.extensions()).get(chromeId);
  if (!extension) throw new Error('Chromium did not load the extension: is dist/chrome built?');
  // The extension's first-run page opens by itself, in front.
  await page.bringToFront();
  await page.triggerExtensionAction(extension);
  return openedPopup(browser);
}

function isPopupOpen(browser: Browser): boolean {
  return browser.targets().some((found) => isPopup(found.url()));
}

const isPopup = (url: string) => url.startsWith(`${root}src/popup/`);

async function openedPopup(browser: Browser): Promise<PopupDriver> {
  const target = await browser.waitForTarget((found) => isPopup(found.url()));
  const popup = (await target.page()) ?? (await target.asPage());
  return {
    read: readerOf('document', (source) => popup.evaluate(source)),
    pressKey: (key) => popup.keyboard.press(key),
    screenshot: async (path) => {
      await popup.screenshot({ path: path as `${string}.png` });
    },
    close: async () => {
      if (!popup.isClosed()) await popup.close();
      await until('the popup to close', async () => !isPopupOpen(browser));
    },
  };
}

function workers(browser: Browser) {
  return browser.targets().filter((target) => target.type() === 'service_worker' && target.url().startsWith(root));
}

async function killBackground(browser: Browser): Promise<void> {
  for (const target of workers(browser)) await (await target.worker())?.close();
  await until('the worker to die', async () => workers(browser).length === 0);
}
