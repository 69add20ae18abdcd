import { writeFile } from 'node:fs/promises';
import { firefoxId } from '../../../tools/build/manifest-for.ts';
import type { Icon, PopupDriver } from './driver.ts';
import { type BrowserElement, type ChromeScope, type ChromeWindow, runIn } from './firefox-chrome.ts';
import { pressKeys } from './firefox-keys.ts';
import { readerOf } from './source.ts';
import { until } from './until.ts';

/** Firefox makes the ids of the toolbar's parts from the extension's id. */
const button = `${firefoxId.replace(/[^a-z0-9-]/g, '_')}-BAP`;

/** Clicks the icon of the tab in front, and opens the way into the popup. */
export async function clickIcon(scope: ChromeScope): Promise<PopupDriver> {
  await scope(click, button);
  return openedPopup(scope);
}

/** Waits for a popup that opens, and opens the way into it. */
export async function openedPopup(scope: ChromeScope): Promise<PopupDriver> {
  await until('the popup to open', () => scope(isThere));
  return {
    read: readerOf('content.document', (source) => runIn(scope, 'popup', source)),
    pressKey: (key) => pressKeys(scope, key),
    screenshot: async (path) => {
      await writeFile(path, Buffer.from(await scope(draw), 'base64'));
    },
    close: async () => {
      await scope(hide);
      await until('the popup to close', async () => !(await isPopupOpen(scope)));
    },
  };
}

export function isPopupOpen(scope: ChromeScope): Promise<boolean> {
  return scope(isOpen);
}

/** What the toolbar shows for the tab in front. */
export function iconOf(scope: ChromeScope): Promise<Icon> {
  return scope(look, button);
}

function click(window: ChromeWindow, id: string): void {
  const found = window.document.getElementById(id);
  if (!found) throw new Error('The icon is not in the toolbar');
  found.click();
}

/** It begins as an empty document, in another process, and what is asked of that gets lost. */
function isThere(window: ChromeWindow): boolean {
  const popup = window.document.querySelector<BrowserElement>('browser.webextension-popup-browser');
  const shown = popup?.browsingContext?.currentWindowGlobal?.documentURI?.spec ?? '';
  return shown.startsWith('moz-extension:') && popup?.webProgress?.isLoadingDocument === false;
}

function isOpen(window: ChromeWindow): boolean {
  return window.document.querySelector('browser.webextension-popup-browser') !== null;
}

function hide(window: ChromeWindow): void {
  const panel = window.document.querySelector('browser.webextension-popup-browser')?.closest('panel');
  (panel as (Element & { hidePopup(): void }) | null | undefined)?.hidePopup();
}

function look(window: ChromeWindow, id: string): Icon {
  const found = window.document.getElementById(id);
  return { badge: found?.getAttribute('badge') ?? '', title: found?.getAttribute('tooltiptext') ?? '' };
}

async function draw(window: ChromeWindow): Promise<string> {
  const popup = window.document.querySelector<BrowserElement>('browser.webextension-popup-browser');
  if (!popup) throw new Error('The popup is not open');
  const picture = await popup.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = window.document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement;
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext('2d')?.drawImage(picture, 0, 0);
  return canvas.toDataURL('image/png').slice('data:image/png;base64,'.length);
}
