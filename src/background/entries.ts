import { type ClockReading, correctionOf } from '../core/clock/reading.ts';
import { type Entry, nameOf, usualRecipe } from '../core/entries/entry.ts';
import { fits, fitting, found, inOrder, namesOf, type Shown } from '../core/entries/fitting.ts';
import { codesAt } from '../core/entries/totp.ts';
import type { PopupCodes } from '../core/protocol/popup.ts';
import type { Verdict } from '../core/recognise/verdict.ts';
import { recoveryLayers } from '../core/recovery/artefact.ts';
import { aboutStep, settle } from '../core/recovery/log.ts';
import { failed, ok } from '../core/result.ts';
import { readDraft, readNaming } from '../core/vault/draft.ts';
import * as edit from '../core/vault/edit.ts';
import { now } from '../ports/clock.ts';
import { randomId } from '../ports/crypto.ts';
import type { Handlers } from '../ports/messages.ts';
import { clockReading } from './clock.ts';
import { whyNotHere } from './keeping.ts';
import { log } from './recovery/log.ts';
import { isSettingUpBitbucket } from './tabs.ts';
import { vault, vaultState } from './vault.ts';

/** How many entries the popup shows with their codes at once; the others are found by searching. */
const mostShown = 8;
const mostAsked = 50;

/** What the pages may ask about entries and codes. No reply has a key. */
export const entryHandlers = {
  'entry/add': async ({ draft, replaces }) => {
    const read = readDraft(draft);
    if (read === null) throw new Error('This is no entry');
    const not = await whyNotHere();
    if (not !== null) return failed(not);
    const unconfirmed = read.layer === 'bitbucket' && (await isSettingUpBitbucket());
    return vault.change((content) => edit.addEntry(content, read, randomId(), now(), { replaces, unconfirmed }));
  },
  'entry/name': async ({ id, naming }) => {
    const read = readNaming(naming);
    if (read === null) throw new Error('These are no names');
    return vault.change((content) => edit.nameEntry(content, id, read));
  },
  'entry/trust': async ({ id }) => {
    const trusted = await vault.change((content) => edit.trustEntry(content, id));
    const layer = recoveryLayers.find((it) => trusted.ok && it === trusted.value.layer);
    // Pages that looked otherwise before are answered by this.
    if (layer !== undefined) await log.change((given) => settle(given, layer, aboutStep));
    return trusted;
  },
  'entry/delete': ({ id }) => vault.change((content) => edit.deleteEntry(content, id, now())),
  'entry/restore': ({ id }) => vault.change((content) => edit.restoreEntry(content, id, now())),
  'entry/forget': ({ id }) => vault.change((content) => edit.forgetDeleted(content, id)),
  'entry/list': async () => {
    const read = await vault.read();
    if (!read.ok) return read;
    const names = namesOf(inOrder(read.value.entries));
    const content = edit.withoutOverdue(read.value, now());
    // Any change removes what is overdue. The list is right without it, so nothing waits for it.
    if (content !== read.value) void vault.change((it) => ok({ content: it, result: null })).catch(console.error);
    return ok({ names, total: names.length, deleted: content.deleted.map(({ entry }) => nameOf(entry)) });
  },
  'entry/find': async ({ search, most }) => {
    const read = await vault.read();
    if (!read.ok) return read;
    const names = found(namesOf(inOrder(read.value.entries)), search);
    return ok({ names: names.slice(0, Math.min(most || 0, 2000)), total: names.length });
  },
  // An open page asks for them every half minute, even if no one is in front of it.
  'code/of': async ({ ids }) => {
    const read = await vault.read('quiet');
    if (!read.ok) return read;
    const asked = new Set(Array.isArray(ids) ? ids.slice(0, mostAsked) : []);
    const { entries } = read.value;
    return ok(entries.filter(({ id }) => asked.has(id)).map(showing(await clockReading(), entries)));
  },
} satisfies Partial<Handlers>;

/**
 * The codes for the popup: those that the page asks for, else the first of all, also if there is no verdict. Nothing is
 * thrown here, so that the answer about the page is given no matter what happens to the vault.
 * @param takes how many digits fit into the page's field, null if that can't be told; asked only if it matters
 */
export async function codesFor(
  verdict: Verdict | null,
  takes: () => Promise<readonly number[] | null>,
): Promise<PopupCodes> {
  try {
    const read = await vault.read();
    if (read.ok) {
      const { entries } = read.value;
      if (verdict === null) return codesOf(entries, [], await clockReading());
      const isPlain = entries.every((entry) => entry.digits === usualRecipe.digits || !fits(entry, verdict));
      return codesOf(entries, fitting(entries, verdict, isPlain ? null : await takes()), await clockReading());
    }
    const state = await vaultState();
    return state.state === 'open' ? { state: 'unreadable' } : state;
  } catch (error) {
    console.error(error);
    return { state: 'unreadable' };
  }
}

function codesOf(entries: readonly Entry[], fit: readonly Entry[], clock: ClockReading): PopupCodes {
  const asked = fit.length > 0;
  const first = inOrder(asked ? fit : entries).slice(0, mostShown);
  return {
    state: 'open',
    first: first.map(showing(clock, entries)),
    asked,
    others: entries.length - first.length,
    clock,
  };
}

/** With its name among all, and its codes, corrected if the clock's error is known and small. */
function showing(reading: ClockReading, all: readonly Entry[]): (entry: Entry) => Shown {
  const ahead = correctionOf(reading);
  const names = new Map(namesOf(all).map((name) => [name.id, name]));
  return (entry) => ({
    ...(names.get(entry.id) ?? nameOf(entry)),
    digits: entry.digits,
    period: entry.period,
    ...codesAt(entry, now(), ahead),
  });
}
