import { correctionOf } from '../core/clock/reading.ts';
import { type EntryLayer, entryLayers } from '../core/entries/entry.ts';
import { fits, fitting } from '../core/entries/fitting.ts';
import { codesAt } from '../core/entries/totp.ts';
import { mayFill } from '../core/filling/may-fill.ts';
import { type FillOffer, type FillResult, readFillResult, readPrepared } from '../core/filling/result.ts';
import { needsNoClick } from '../core/filling/without-click.ts';
import { neverFilled } from '../core/recognise/content-address.ts';
import { judge } from '../core/recognise/judge.ts';
import { ok } from '../core/result.ts';
import type { Outcome } from '../core/vault/outcome.ts';
import { now } from '../ports/clock.ts';
import { randomId } from '../ports/crypto.ts';
import type { Handlers } from '../ports/messages.ts';
import { orderFill, prepareFill } from '../ports/page-fill.ts';
import { activeTab } from '../ports/tabs.ts';
import { openPopup } from '../ports/toolbar.ts';
import { clockReading } from './clock.ts';
import { type JudgedTab, judgeTab } from './judge-tab.ts';
import { vault } from './vault.ts';

/**
 * Fills a code in after a click or the shortcut: the page is judged again at that moment, and once more by its script.
 */
export const fillHandlers = {
  'fill/prepare': async ({ tabId }) => offer(tabId, await judgeTab(tabId)),
  'fill/now': ({ tabId, id, ticket }) => fill(tabId, id, ticket),
} satisfies Partial<Handlers>;

/**
 * The layer that asks, if the page and its address may have its code. The page must be certain by itself. If only the
 * way to it is in doubt, that's no reason to refuse a click by a user who sees the host's name.
 */
function askingLayer({ place, signs }: JudgedTab): EntryLayer | null {
  const judged = judge(place, signs);
  if (!mayFill(judged) || neverFilled(place)) return null;
  return entryLayers.find((layer) => layer === judged.layer) ?? null;
}

async function offer(tabId: number, judged: JudgedTab): Promise<FillOffer> {
  const layer = askingLayer(judged);
  if (layer === null) return { ticket: null };
  const ticket = randomId();
  const prepared = readPrepared(await prepareFill(tabId, { ticket, layer }));
  if ('refused' in prepared) return { ticket: null, refused: prepared.refused };
  return { ticket, host: judged.place.host, takes: prepared.takes };
}

/** How many digits a page's field takes; null if nothing may be filled in. */
export async function takenAt(tabId: number, judged: JudgedTab): Promise<readonly number[] | null> {
  const place = await offer(tabId, judged);
  return place.ticket === null ? null : place.takes;
}

async function fill(
  tabId: number,
  id: string,
  ticket: string,
  isEnough: (judged: JudgedTab) => boolean = () => true,
): Promise<Outcome<FillResult>> {
  const read = await vault.read();
  if (!read.ok) return read;
  // The last check before the code is sent: what the tab shows now, and at which address.
  const judged = await judgeTab(tabId);
  const layer = askingLayer(judged);
  const entry = read.value.entries.find((it) => it.id === id);
  if (entry === undefined || layer === null || !fits(entry, judged.verdict) || !isEnough(judged)) return ok('changed');
  const { now: code } = codesAt(entry, now(), correctionOf(await clockReading()));
  return ok(readFillResult(await orderFill(tabId, { ticket, layer, code, address: judged.address })));
}

/** The keyboard shortcut: fills if exactly one entry fits; otherwise opens the popup, which asks or says why not. */
export async function fillByKey(): Promise<void> {
  const tab = await activeTab();
  if (tab === null) return;
  if (!(await filledUnasked(tab.id))) await openPopup().catch(() => undefined);
}

async function filledUnasked(tabId: number): Promise<boolean> {
  const judged = await judgeTab(tabId);
  if (!areKeysEnough(judged)) return false;
  const read = await vault.read();
  if (!read.ok) return false;
  const place = await offer(tabId, judged);
  if (place.ticket === null) return false;
  const [only, ...more] = fitting(read.value.entries, judged.verdict, place.takes);
  if (only === undefined || more.length > 0) return false;
  const outcome = await fill(tabId, only.id, place.ticket, areKeysEnough);
  return outcome.ok && outcome.value === 'filled';
}

function areKeysEnough({ verdict, place, journey }: JudgedTab): boolean {
  return needsNoClick(verdict, place, journey);
}
