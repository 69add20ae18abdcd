import { readName } from '../../core/entry.ts';
import { type Event, longestSnooze } from '../../core/recovery/artefact.ts';
import { happened } from '../../core/recovery/happened.ts';
import { longestTick } from '../../core/recovery/ticks.ts';
import type { Moment } from '../../core/recovery/view.ts';
import { now } from '../../ports/clock.ts';
import type { Handlers } from '../../ports/messages.ts';
import { changeRecovery } from './change.ts';
import { readWhose } from './codes.ts';
import { log } from './log.ts';

/** What the user tells us of their codes, and the checklist. */
export const eventHandlers = {
  'recovery/state': () => changeRecovery((recovery) => recovery),
  'recovery/event': async ({ what, ...given }) => {
    const whose = readWhose(given);
    // The question is answered, whichever way.
    if (what === 'used' || what === 'not-used')
      await log.change((it) => ({
        ...it,
        noticed: it.noticed.filter((noticed) => noticed.what !== 'asked' || noticed.layer !== whose.layer),
      }));
    return changeRecovery((recovery, present) => {
      const event = eventOf(what, present);
      return event === null ? recovery : happened(recovery, whose, event);
    });
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

function eventOf(what: string, { time, session }: Moment): Event | null {
  const when = { at: now(), time };
  switch (what) {
    case 'saved-unread':
      return { ...when, what: 'saved', session, total: null, evidence: null };
    case 'used':
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
