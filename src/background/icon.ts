import { type Badge, badgeFor } from '../core/advice/badge.ts';
import { queue } from '../core/queue.ts';
import type { Verdict } from '../core/recognise/verdict.ts';
import { say } from '../core/words/say.ts';
import { words } from '../ports/i18n.ts';
import { tabById } from '../ports/tabs.ts';
import { setIcon, setIconEverywhere } from '../ports/toolbar.ts';

/** One icon at a time, so that a late one never replaces that of a newer page. */
const inTurn = queue();

/**
 * Shows the verdict on the page at this address on its tab's icon. A tab that moved on while we were judging is left
 * alone. If it moved on in between, its icon is cleared: the browser clears icons only when a page begins to load.
 */
export async function showOnIcon(tabId: number, address: string, verdict: Verdict): Promise<void> {
  await inTurn(async () => {
    if (!(await isAt(tabId, address))) return;
    await setIcon(tabId, faceOf(badgeFor(verdict)));
    if (!(await isAt(tabId, address))) await setIcon(tabId, faceOf(badgeFor({ layer: 'none', sure: 'unsure' })));
  });
}

async function isAt(tabId: number, address: string): Promise<boolean> {
  return ((await tabById(tabId))?.url ?? '') === address;
}

function faceOf({ text, title, colour }: Badge) {
  return { badge: text && words(text), title: words(title), colour };
}

/**
 * Shows or removes the reminder of a recovery check: a mark on the icon of pages that have nothing else to show. It's
 * never a window, and never on a page that asks for a code, which has its own badge.
 */
export async function showReminder(isDue: boolean): Promise<void> {
  await setIconEverywhere({
    badge: isDue ? words(say('badge_reminder')) : '',
    title: words(say(isDue ? 'reminder_title' : 'action_title')),
  });
}
