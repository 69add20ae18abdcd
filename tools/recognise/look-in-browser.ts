import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build } from 'vite';
import type { Signs } from '../../src/core/recognise/signs.ts';
import { findBrowser } from '../browsers.mjs';

/** Looks at documents in a real browser, with the look that ships. */
export type Looker = {
  readonly seenIn: (url: string, html: string) => Promise<Signs>;
  readonly close: () => Promise<void>;
};

/** Styles and pictures inside the document are drawn; nothing is fetched and no script of a page runs. */
const rules = "default-src 'none'; style-src 'unsafe-inline' data:; img-src data: blob:; font-src data:";
const flags = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--mute-audio',
  '--host-resolver-rules=MAP * ~NOTFOUND',
];

/** Starts a browser for many documents, one at a time. */
export async function openLooker(): Promise<Looker> {
  const script = await lookScript();
  const browser: Browser = await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    args: flags,
    pipe: true,
    defaultViewport: { width: 1280, height: 900 },
  });
  let page: Page | null = null;
  const fresh = async (): Promise<Page> => {
    await page?.close();
    // Behind another tab it is laid out as in front, but never painted, which costs as much as the look.
    const opened = await browser.newPage({ type: 'tab', background: true });
    await opened.goto(
      `data:text/html,<meta http-equiv="Content-Security-Policy" content="${encodeURIComponent(rules)}">`,
    );
    await opened.evaluate(script);
    return opened;
  };
  return {
    seenIn: async (url, html) => {
      // A document that navigated away, by a refresh for example, must not be looked at instead of the next one.
      if (page === null || !page.url().startsWith('data:text/html,<meta')) page = await fresh();
      return page.evaluate(placeAndLook, url, html);
    },
    close: () => browser.close(),
  };
}

/**
 * Runs in the browser: replaces the last document with this one, given its address, and looks. The page's own base
 * address, if it has one, is resolved against that address.
 */
function placeAndLook(url: string, html: string): Signs {
  // Parsing twice costs as much as the look; few documents have a base of their own.
  const parsed = /<base\b/i.test(html) ? new DOMParser().parseFromString(html, 'text/html') : null;
  const own = parsed?.querySelector('base[href]')?.getAttribute('href') ?? url;
  const base = document.createElement('base');
  base.href = URL.canParse(own, url) ? new URL(own, url).href : url;
  const [, doctype = '', rest = ''] = /^(\s*(?:<!--.*?-->\s*)*<!doctype[^>]*>)?(.*)$/is.exec(html) ?? [];
  document.open();
  // Only a script of an extension can look into closed shadow roots.
  const open = rest.replace(/(shadowrootmode\s*=\s*["']?)closed/gi, '$1open');
  document.write(doctype, base.outerHTML, open.replace(/http-equiv\s*=\s*(["']?)refresh/gi, 'data-was=$1refresh'));
  document.close();
  // What fades in is judged as it will look in the end.
  for (const animation of document.getAnimations()) {
    if (animation.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY) animation.finish();
  }
  return whichCode.look(document, URL.canParse(url) ? new URL(url).hostname : '');
}
declare const whichCode: { look(page: Document, host: string): Signs };

/**
 * The look as one script, made by the same builder as the extension's, with the words of other languages: a page gets
 * them before it is looked at, and the look itself decides which of them it may use.
 */
export async function lookScript(): Promise<string> {
  const look = await built('look/look.ts');
  return `${look};globalThis.whichCode = whichCode;${await built('words.iife.ts')}`;
}

async function built(file: string): Promise<string> {
  const entry = fileURLToPath(new URL(`../../src/content/${file}`, import.meta.url));
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'whichCode', fileName: 'look' } },
  });
  const output = Array.isArray(made) ? made[0] : made;
  const code = output !== undefined && 'output' in output ? output.output[0].code : '';
  if (code === '') throw new Error('The look could not be built. Run "npm run build" and read what it says.');
  return code;
}
