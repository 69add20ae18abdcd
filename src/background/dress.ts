import { type Badge, badgeFor } from '../core/advice/badge.ts';
import { queue } from '../core/queue.ts';
import type { Verdict } from '../core/recognise/verdict.ts';
import { words } from '../ports/i18n.ts';
import { tabById } from '../ports/tabs.ts';
import { dressIcon } from '../ports/toolbar.ts';

/** One icon after the other, so that a late dress never covers the one of a newer page. */
const inTurn = queue();

/**
 * Dresses a tab's icon for the page at this address. A tab that moved on while we were judging is left alone, and
 * undressed if it moved on meanwhile: the browser takes a dress off only when a page begins.
 */
export async function dress(tabId: number, address: string, verdict: Verdict): Promise<void> {
  await inTurn(async () => {
    if (!(await isAt(tabId, address))) return;
    await dressIcon(tabId, faceOf(badgeFor(verdict)));
    if (!(await isAt(tabId, address))) await dressIcon(tabId, faceOf(badgeFor({ layer: 'none', sure: 'unsure' })));
  });
}

async function isAt(tabId: number, address: string): Promise<boolean> {
  return ((await tabById(tabId))?.url ?? '') === address;
}

function faceOf({ text, title, colour }: Badge) {
  return { badge: text && words(text), title: words(title), colour };
}
