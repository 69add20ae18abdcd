import { readName } from '../../core/entries/entry.ts';
import type { UserClaim } from '../../core/protocol/recovery.ts';
import { moveArtefact } from '../../core/recovery/accounts.ts';
import { type Event, mostCodes, type Whose } from '../../core/recovery/artefact.ts';
import { happened, longestSnooze } from '../../core/recovery/events.ts';
import { aboutCodes, aboutCodesButNew, aboutStep, type NoticedKind, settle } from '../../core/recovery/log.ts';
import { hasList } from '../../core/recovery/old-list.ts';
import { answeredOf } from '../../core/recovery/questions.ts';
import { accepted, told, untold } from '../../core/recovery/step-off.ts';
import { longestTick } from '../../core/recovery/ticks.ts';
import type { Moment } from '../../core/recovery/view.ts';
import { failed } from '../../core/result.ts';
import { say } from '../../core/words/say.ts';
import { now } from '../../ports/clock.ts';
import type { Handlers } from '../../ports/messages.ts';
import { changeRecovery, changeTold } from './change.ts';
import { readWhose } from './codes.ts';
import { log } from './log.ts';

/** What the user tells us about their codes, and the checklist. */
export const eventHandlers = {
  'recovery/state': () => changeRecovery((recovery) => recovery),
  'recovery/event': async ({ what, number = null, question, ...given }) => {
    const whose = readWhose(given);
    const code = readNumber(number);
    if (code === undefined) return failed(say('used_number_wrong'));
    const { noticed } = await log.read();
    let answered: NoticedKind | undefined;
    let isOpen = false;
    const outcome = await changeTold((content, present) => {
      const { entries, recovery } = content;
      const kept = { entries, now: present.at };
      answered = question && answeredOf(recovery.artefacts, noticed, whose.layer, question, kept);
      if (what === 'accepted') return accepted(content, whose);
      const event = eventOf(what, code, present);
      // Of codes that a page listed since, only the user can say whether they are new: that question stays open.
      isOpen = event?.what === 'saved' && recovery.artefacts.some((it) => isOf(it, whose) && hasList(it));
      return event === null ? content : told(content, whose, event);
    });
    if (!outcome.ok) return outcome;
    const settled = isOpen ? aboutCodesButNew : answered && isNo(what) ? [answered] : answeredBy[what];
    if (settled === undefined || (question && !answered)) return outcome;
    // The question is answered, either way. The view is read again, since it still has the question.
    await log.change((it) => settle(it, whose.layer, settled, answered));
    return changeRecovery((recovery) => recovery);
  },
  'recovery/undo': async (given) => {
    const whose = readWhose(given);
    return changeTold((content, { time }) => untold(content, whose, time));
  },
  'recovery/whose': async (given) => {
    const { layer, account } = readWhose(given);
    return changeRecovery((recovery) => moveArtefact(recovery, { layer, account: '' }, account));
  },
  'recovery/place': async ({ place, ...given }) => {
    const whose = readWhose(given);
    const name = readName(place);
    if (!name.ok) return failed(name.why);
    return changeRecovery((recovery, { time }) =>
      happened(recovery, whose, { what: 'place', place: name.value, at: now(), time }),
    );
  },
  'recovery/tick': ({ step, on }) =>
    changeRecovery((recovery) => {
      const others = recovery.ticked.filter((it) => it !== step);
      return { ...recovery, ticked: on ? [...others, step.slice(0, longestTick)] : others };
    }),
  'recovery/managed': ({ managed }) =>
    changeRecovery((recovery) => ({ ...recovery, managed: typeof managed === 'boolean' ? managed : null })),
} satisfies Partial<Handlers>;

function eventOf(what: UserClaim, code: number | null, { time, session }: Moment): Event | null {
  const when = { at: now(), time };
  switch (what) {
    case 'saved-unread':
      return { ...when, what: 'saved', session, total: null, evidence: null };
    case 'used':
      return { ...when, what, code };
    case 'set-up':
      return { ...when, what, session };
    case 'made-new':
    case 'lost':
    case 'switched-off':
    case 'recovery-link':
    case 'old-list-gone':
      return { ...when, what };
    case 'snoozed':
      return { ...when, what, until: time + longestSnooze / 2 };
    default:
      return null;
  }
}

/** The questions that are settled by what the user said about a lock. */
const answeredBy: { readonly [C in UserClaim]?: readonly NoticedKind[] } = {
  used: ['asked'],
  'saved-unread': aboutCodes,
  'made-new': aboutCodes,
  'set-up': aboutCodes,
  'switched-off': aboutCodes,
  'recovery-link': aboutCodes,
  accepted: aboutStep,
  // A "No" to no question: there is nothing to save, no matter what a page showed.
  'not-so': ['shown'],
};

/** A "No" answers the one question that was asked, and no other. */
function isNo(what: UserClaim): boolean {
  return what === 'not-used' || what === 'not-so';
}

function isOf(one: Whose, { layer, account }: Whose): boolean {
  return one.layer === layer && one.account === account;
}

/** The number of a code, from 0, for its number on the sheet, from 1; undefined if it isn't one. */
function readNumber(given: unknown): number | null | undefined {
  if (given === null) return null;
  return Number.isInteger(given) && Number(given) >= 1 && Number(given) <= mostCodes ? Number(given) - 1 : undefined;
}
