import { readName } from '../../core/entry.ts';
import type { Told } from '../../core/protocol.ts';
import { moveArtefact } from '../../core/recovery/accounts.ts';
import { type Event, longestSnooze, mostCodes } from '../../core/recovery/artefact.ts';
import { happened } from '../../core/recovery/happened.ts';
import { type Question, settle } from '../../core/recovery/log.ts';
import { longestTick } from '../../core/recovery/ticks.ts';
import type { Moment } from '../../core/recovery/view.ts';
import { say } from '../../core/say.ts';
import { now } from '../../ports/clock.ts';
import type { Handlers } from '../../ports/messages.ts';
import { changeRecovery } from './change.ts';
import { readWhose } from './codes.ts';
import { log } from './log.ts';

/** What the user tells us of their codes, and the checklist. */
export const eventHandlers = {
  'recovery/state': () => changeRecovery((recovery) => recovery),
  'recovery/event': async ({ what, number = null, ...given }) => {
    const whose = readWhose(given);
    const code = readNumber(number);
    if (code === undefined) return { problem: say('used_number_wrong') };
    const outcome = await changeRecovery((recovery, present) => {
      const event = eventOf(what, code, present);
      return event === null ? recovery : happened(recovery, whose, event);
    });
    const questions = answeredBy[what];
    if (!('done' in outcome) || questions === undefined) return outcome;
    // The question is answered, whichever way; and looked at anew, since the view told of it still.
    await log.change((it) => settle(it, whose.layer, questions));
    return changeRecovery((recovery) => recovery);
  },
  'recovery/whose': async (given) => {
    const { layer, account } = readWhose(given);
    return changeRecovery((recovery) => moveArtefact(recovery, { layer, account: '' }, account));
  },
  'recovery/place': async ({ place, ...given }) => {
    const whose = readWhose(given);
    const name = readName(String(place));
    if ('problem' in name) return name;
    return changeRecovery((recovery, { time }) =>
      happened(recovery, whose, { what: 'place', place: name.value, at: now(), time }),
    );
  },
  'recovery/tick': ({ step, on }) =>
    changeRecovery((recovery) => {
      const others = recovery.ticked.filter((it) => it !== step);
      return { ...recovery, ticked: on ? [...others, String(step).slice(0, longestTick)] : others };
    }),
  'recovery/managed': ({ managed }) =>
    changeRecovery((recovery) => ({ ...recovery, managed: typeof managed === 'boolean' ? managed : null })),
} satisfies Partial<Handlers>;

function eventOf(what: Told, code: number | null, { time, session }: Moment): Event | null {
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
      return { ...when, what };
    case 'snoozed':
      return { ...when, what, until: time + longestSnooze / 2 };
    default:
      return null;
  }
}

/** Which questions about a lock need no answer any more after what the user told. */
const answeredBy: { readonly [T in Told]?: readonly Question[] } = {
  used: ['asked'],
  'not-used': ['asked'],
  'saved-unread': ['asked', 'looks-new'],
  'made-new': ['asked', 'looks-new'],
  'set-up': ['asked', 'looks-on', 'looks-off', 'looks-new'],
  'switched-off': ['asked', 'looks-on', 'looks-off', 'looks-new'],
  'not-so': ['looks-on', 'looks-off', 'looks-new'],
};

/** The number of a code, from 0, of the one on the sheet, from 1; undefined for what is none. */
function readNumber(given: unknown): number | null | undefined {
  if (given === null) return null;
  return Number.isInteger(given) && Number(given) >= 1 && Number(given) <= mostCodes ? Number(given) - 1 : undefined;
}
