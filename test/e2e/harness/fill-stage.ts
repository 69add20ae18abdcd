import { askOwn } from './ask-own.ts';
import { keep } from './keep.ts';
import type { Popup } from './popup.ts';
import type { Stage } from './stage.ts';
import { until } from './until.ts';

/** Where the account asks for its code. */
export const signInAddress = 'https://id.atlassian.com/login?application=jira';
/** A page's policy that lets it have its own scripts and styles. */
export const loose = "default-src 'unsafe-inline'";

/** The number that the browser gives to the tab in front, whose address it may keep to itself. */
export async function numberOfTab(on: Stage): Promise<number> {
  const own = await on.run.ownBehind();
  await on.run.tab.page.bringToFront();
  const id = await own.page.evaluate(
    '(globalThis.browser ?? chrome).tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab.id)',
  );
  if (typeof id !== 'number') throw new Error('The tab has no number');
  return id;
}

/** Shows a document at an address, in front; returns the number of its tab. */
export async function show(on: Stage, html: string, url = signInAddress, policy = loose): Promise<number> {
  on.practice.serve(url, html, policy);
  await on.run.tab.goto(url);
  return numberOfTab(on);
}

/** The names of a collection of pages, for a test each. */
export function namesOf<Pages extends object>(pages: Pages): (keyof Pages & string)[] {
  return Object.keys(pages) as (keyof Pages & string)[];
}

/** Saves one code for the Atlassian account; returns the entry's id. */
export function keepOne(on: Stage): Promise<string> {
  return keep(on.run, {
    key: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP',
    layer: 'atlassian',
    account: 'jo@practice.example',
    issuer: 'Practice',
  });
}

/** What the popup would be told about filling in, without the popup. */
export async function offerFor(on: Stage) {
  return askOwn(on.run, 'fill/prepare', { tabId: await numberOfTab(on) });
}

/** Opens the popup, lets the page do its trick, and clicks; returns what the popup then says. */
export async function fillByClick(on: Stage, trick = ''): Promise<string> {
  const popup = await on.run.tab.openPopup();
  const offered = () => popup.read((document) => document.querySelector('.code-fill') !== null);
  await until('the popup to offer to fill it in', offered);
  if (trick !== '') await on.run.tab.page.evaluate(trick);
  await popup.click('Fill in on');
  const told = () =>
    popup.read((document) => document.querySelector('[data-filled]')?.getAttribute('data-filled') ?? null);
  const result = await until('the popup to tell what came of it', told);
  await popup.close();
  return result;
}

/** The sentence in which the popup refuses to fill anything in for this reason; waits for it. */
export function refusalIn(popup: Popup, why: string): Promise<string> {
  const said = () =>
    popup.read((document, name) => document.querySelector(`[data-refused="${name}"]`)?.textContent ?? null, why);
  return until(`the popup to refuse: ${why}`, said);
}

/** Everything that the fields of the page hold. */
export async function heldBy(on: Stage): Promise<string> {
  return String(
    await on.run.tab.page.evaluate(
      '[...Document.prototype.querySelectorAll.call(document, "input:not([type=hidden])")].map((it) => it.value).join("")',
    ),
  );
}
