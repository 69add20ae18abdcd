import * as v from 'valibot';
import type { DrillQuestion, DrillResult } from '../../core/protocol/recovery.ts';
import { queue } from '../../core/queue.ts';
import { readAs } from '../../core/read-as.ts';
import type { Artefact, Whose } from '../../core/recovery/artefact.ts';
import { drawCodes, drillState, triesLeft } from '../../core/recovery/drill.ts';
import { happened } from '../../core/recovery/events.ts';
import { fitsEvidence } from '../../core/recovery/evidence.ts';
import { failed, ok } from '../../core/result.ts';
import type { Outcome } from '../../core/vault/outcome.ts';
import { say } from '../../core/words/say.ts';
import { now } from '../../ports/clock.ts';
import { randomBelow, slowHash } from '../../ports/crypto.ts';
import type { Handlers } from '../../ports/messages.ts';
import { sessionDocument } from '../../ports/session.ts';
import { vault } from '../vault.ts';
import { changeRecovery, moment } from './change.ts';
import { readWhose } from './codes.ts';

type Drawn = { readonly [salt: string]: readonly number[] };

/** Which codes were asked for, so that asking again doesn't draw others until easy ones turn up. */
const drawn = sessionDocument('drill', readDrawn);
// One try at a time: two at once would both be the first.
const inTurn = queue();

/** The drill: get the sheet and type how the codes on it begin. */
export const drillHandlers = {
  'drill/begin': (given) => inTurn(() => begin(readWhose(given))),
  'drill/try': ({ typed, ...given }) =>
    inTurn(() => attempt(readWhose(given), Array.isArray(typed) ? typed.slice(0, 20).map(String) : [])),
} satisfies Partial<Handlers>;

async function begin(whose: Whose): Promise<Outcome<DrillQuestion>> {
  const found = await find(whose);
  if (!found.ok) return found;
  const artefact = found.value;
  const { time, session, shown } = await moment();
  const numbers = await numbersFor(artefact);
  return ok({
    state: drillState(artefact, time, session, shown),
    numbers: numbers.map((index) => index + 1),
    characters: artefact.evidence?.covered ?? 0,
    triesLeft: triesLeft(artefact),
    time,
  });
}

async function attempt(whose: Whose, typed: readonly string[]): Promise<Outcome<DrillResult>> {
  const found = await find(whose);
  if (!found.ok) return found;
  const artefact = found.value;
  const present = await moment();
  const state = drillState(artefact, present.time, present.session, present.shown);
  if (state.state !== 'due' && state.state !== 'early')
    return ok({ passed: false, triesLeft: triesLeft(artefact), state });
  const passed = await isRight(artefact, typed);
  const event = { what: passed ? 'passed' : 'wrong', at: now(), time: present.time } as const;
  const outcome = await changeRecovery((recovery) => {
    // A drill that's done early proves something, but doesn't postpone the next one.
    const early = passed && state.state === 'early';
    const after = happened(recovery, whose, event);
    return early ? keepDue(after, whose, artefact) : after;
  });
  if (!outcome.ok) return outcome;
  if (passed)
    await drawn.change((all) => Object.fromEntries(Object.entries(all).filter(([key]) => key !== keyOf(artefact))));
  const left = outcome.value.artefacts.find((it) => it.layer === whose.layer && it.account === whose.account);
  return ok({ passed, triesLeft: left?.status === 'failed' ? 0 : (left?.triesLeft ?? 0), state });
}

async function isRight(artefact: Artefact, typed: readonly string[]): Promise<boolean> {
  const { evidence } = artefact;
  if (evidence === null) return true; // The user ticked "I found the sheet"; the page says that this is weaker.
  const numbers = await numbersFor(artefact);
  if (typed.length !== numbers.length) return false;
  const fits = await Promise.all(numbers.map((index, at) => fitsEvidence(evidence, index, typed[at] ?? '', slowHash)));
  return fits.every((fit) => fit);
}

function keepDue(recovery: ReturnType<typeof happened>, { layer, account }: Whose, { drill }: Artefact) {
  return {
    ...recovery,
    artefacts: recovery.artefacts.map((it) =>
      it.layer === layer && it.account === account
        ? { ...it, drill: { ...it.drill, due: drill.due, passed: drill.passed } }
        : it,
    ),
  };
}

async function find({ layer, account }: Whose): Promise<Outcome<Artefact>> {
  const read = await vault.read();
  if (!read.ok) return read;
  const artefact = read.value.recovery.artefacts.find((it) => it.layer === layer && it.account === account);
  return artefact ? ok(artefact) : failed(say('recovery_gone'));
}

async function numbersFor(artefact: Artefact): Promise<readonly number[]> {
  const key = keyOf(artefact);
  const all = await drawn.change((given) =>
    // A code that was used meanwhile is crossed out on the sheet.
    given[key] && !given[key].some((index) => artefact.struck?.includes(index))
      ? given
      : { ...given, [key]: drawCodes(artefact, randomBelow) },
  );
  return all[key] ?? [];
}

/**
 * Identifies the evidence by its salt, so that numbers drawn for an older list are never asked of a newer one. The salt
 * names no account: while the vault is locked, no account name may be left in memory.
 */
function keyOf({ evidence }: Artefact): string {
  return evidence?.salt ?? '';
}

const anyLists = v.record(v.string(), v.unknown());
const numbers = v.array(v.pipe(v.number(), v.safeInteger()));

function readDrawn(given: unknown): Drawn {
  const lists = Object.entries(readAs(anyLists, given) ?? {});
  return Object.fromEntries(lists.flatMap(([salt, list]) => (v.is(numbers, list) ? [[salt, list]] : [])));
}
