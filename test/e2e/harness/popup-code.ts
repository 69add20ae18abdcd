import type { Popup } from './popup.ts';
import type { Tab } from './tab.ts';
import { until } from './until.ts';

type Found = { readonly layer: string | undefined; readonly code: string };

/** Reads the code that the popup gives for the page, as its user does; waits until it gives one, of this lock and no other. */
export function askedCode(tab: Tab, layer: 'atlassian' | 'bitbucket' | 'company'): Promise<string> {
  let seen: readonly Found[] = [];
  return inPopup(
    tab,
    `the popup to give one code, for ${layer}`,
    async (popup) => {
      await popup.verdict();
      seen = await popup.read(asked);
      return seen.length === 1 && seen[0]?.layer === layer ? seen[0].code : null;
    },
    () => `it gives ${JSON.stringify(seen)}`,
  );
}

/**
 * Reads the code of an entry in the popup's list of all codes, which has to be opened, on a page that asks for none
 * yet.
 */
export function listedCode(tab: Tab, id: string): Promise<string> {
  return inPopup(tab, `the code of ${id} in the popup's list`, async (popup) => {
    await popup.verdict();
    return until('the list', () => popup.read(listed, id));
  });
}

function inPopup<Result>(
  tab: Tab,
  what: string,
  look: (popup: Popup) => Promise<Result | null>,
  seen?: () => string,
): Promise<Result> {
  const open = async () => {
    await tab.page.bringToFront();
    const popup = await tab.openPopup();
    try {
      return await look(popup);
    } finally {
      await popup.close();
    }
  };
  return until(what, open, seen);
}

function asked(document: Document): readonly Found[] {
  return [...document.querySelectorAll<HTMLElement>('.asked [data-entry]')].map((entry) => ({
    layer: entry.dataset.layer,
    code: entry.querySelector('[data-code]')?.textContent ?? '',
  }));
}

function listed(document: Document, id: string): string | null {
  const list = document.querySelector<HTMLDetailsElement>('[data-fold=codes]');
  if (list === null) return null;
  if (!list.open) list.querySelector('summary')?.click();
  const entry = [...list.querySelectorAll<HTMLElement>('[data-entry]')].find(({ dataset }) => dataset.entry === id);
  return entry?.querySelector('[data-code]')?.textContent || null;
}
