import type { Signs } from '../../../src/core/recognise/signs.ts';
import { lookScript } from '../../../tools/recognise/look-in-browser.ts';
import type { Stage } from './stage.ts';

/** Styles may be in the page; nothing else is fetched or run. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'";
let script: Promise<string> | undefined;

/** Serves a document at an address, and opens it with the look beside it, as `whichCode`. */
export async function openWithLook(on: Stage, url: string, html: string): Promise<void> {
  script ??= lookScript();
  on.practice.serve(url, html, policy);
  await on.run.tab.goto(url);
  await on.run.tab.page.evaluate(await script);
}

/** What the look that ships sees in a document at an address, in the browser of this stage. */
export async function seenAt(on: Stage, url: string, html: string): Promise<Signs> {
  await openWithLook(on, url, html);
  return (await on.run.tab.page.evaluate('whichCode.look(document)')) as Signs;
}

/**
 * Puts a document in an empty tab, with the look beside it, as `whichCode`. There the browser itself does nothing with
 * it: on a page of a site, Chromium's own filling in reads every text before a field and takes a minute for the worst.
 */
export async function writeWithLook(on: Stage, html: string): Promise<void> {
  script ??= lookScript();
  const { page } = on.run.tab;
  await page.goto('about:blank');
  await page.evaluate(`document.open(); document.write(${JSON.stringify(html)}); document.close();`);
  await page.evaluate(await script);
}
