import { correctionOf } from '../core/clock/reading.ts';
import { type FillResult, mayFill, readFillResult } from '../core/fill-result.ts';
import { fits } from '../core/fitting.ts';
import { codesAt } from '../core/totp.ts';
import type { Outcome } from '../core/vault/state.ts';
import { now } from '../ports/clock.ts';
import type { Handlers } from '../ports/messages.ts';
import { orderFill, prepareFill } from '../ports/page-fill.ts';
import { randomId } from '../ports/seal.ts';
import { activeTab } from '../ports/tabs.ts';
import { openPopup } from '../ports/toolbar.ts';
import { arriveNow } from './arrive-now.ts';
import { clockReading } from './clock.ts';
import { vault } from './vault.ts';

/** Filling a code in, after a click or a key: judged anew at that moment, and again by the page's script. */
export const fillHandlers = {
  'fill/prepare': async ({ tabId }) => {
    const { verdict } = await arriveNow(tabId);
    const ticket = randomId();
    return { ticket: mayFill(verdict) && (await prepareFill(tabId, ticket)) ? ticket : null };
  },
  'fill/now': ({ tabId, id, ticket }) => fill(Number(tabId), String(id), String(ticket)),
} satisfies Partial<Handlers>;

async function fill(tabId: number, id: string, ticket: string): Promise<Outcome<FillResult>> {
  const read = await vault.read();
  if (!('done' in read)) return read;
  // The last thing before the code goes: what the tab shows now, and where.
  const { verdict, address } = await arriveNow(tabId);
  const entry = read.done.entries.find((it) => it.id === id);
  if (entry === undefined || !mayFill(verdict) || !fits(entry, verdict)) return { done: 'changed' };
  const { now: code } = codesAt(entry, now(), correctionOf(await clockReading()));
  return { done: readFillResult(await orderFill(tabId, { ticket, code, address })) };
}

/** By the keyboard: fills where exactly one entry fits; else the popup opens, which asks or says why not. */
export async function fillByKey(): Promise<void> {
  const tab = await activeTab();
  if (tab === null) return;
  const { verdict } = await arriveNow(tab.id);
  const read = mayFill(verdict) ? await vault.read() : null;
  const fitting = read !== null && 'done' in read ? read.done.entries.filter((entry) => fits(entry, verdict)) : [];
  const [only, ...more] = fitting;
  const ticket = randomId();
  if (only !== undefined && more.length === 0 && (await prepareFill(tab.id, ticket))) {
    const outcome = await fill(tab.id, only.id, ticket);
    if ('done' in outcome && outcome.done === 'filled') return;
  }
  await openPopup().catch(() => undefined);
}
