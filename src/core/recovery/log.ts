import * as v from 'valibot';
import { begin, type Time } from '../clock/counted-time.ts';
import { readAs } from '../read-as.ts';
import { type RecoveryLayer, recoveryLayers } from './artefact.ts';

/**
 * What a page lets us notice: it showed codes (`shown`), asked for one (`asked`), or looks as if the second step was
 * set up (`looks-on`) or switched off (`looks-off`), is off no matter for how long (`shows-off`), or has accepted a code
 * (`accepted`). None of it is a fact. Any page can look like that, so it can do no more than raise a question, which only
 * the user answers.
 */
const kinds = ['shown', 'asked', 'looks-on', 'looks-off', 'shows-off', 'accepted'] as const;
export type NoticedKind = (typeof kinds)[number];
/** What is answered by whatever says which codes there are now. */
export const aboutCodes: readonly NoticedKind[] = ['shown', 'asked', 'looks-on', 'looks-off', 'shows-off'];
/** The same for codes of which it isn't known whether they are new: the user still has to say so. */
export const aboutCodesButNew: readonly NoticedKind[] = aboutCodes.filter((it) => it !== 'shown');
/**
 * What is answered by a code that works: the second step is on. Whether it was set up anew, so that there are new
 * recovery codes, is another question.
 */
export const aboutStep: readonly NoticedKind[] = ['accepted', 'looks-off', 'shows-off'];
export type Noticing = { readonly layer: RecoveryLayer; readonly what: NoticedKind };

/** Waits here, outside the vault, for the user's answer. It names a lock, but no account. */
export type Noticed = Noticing & {
  /** The browser session in which it was last noticed. */
  readonly session: string;
  /** When it was last noticed in another session, milliseconds since 1970; missing if an older version noted it. */
  readonly when?: number;
};

/** What has to be known about recovery while the vault is locked. */
export type RecoveryLog = {
  readonly time: Time;
  /** In the order in which they were raised. Each kind of question waits once for each lock. */
  readonly noticed: readonly Noticed[];
  /** Counted time at which the next reminder is due; null for none. */
  readonly due: number | null;
};

export const freshLog: RecoveryLog = { time: begin(0), noticed: [], due: null };

/**
 * Notes one thing. What is waiting already keeps its place, so no page can push itself ahead of another question, and
 * nothing that a page shows withdraws a question.
 */
export function note(log: RecoveryLog, { layer, what }: Noticing, session: string, when?: number): RecoveryLog {
  const isIt = (it: Noticed) => it.layer === layer && it.what === what;
  const known = log.noticed.find(isIt);
  if (known?.session === session) return log;
  const fresh = { layer, what, session, ...(when !== undefined && { when }) };
  const noticed = known ? log.noticed.map((it) => (isIt(it) ? fresh : it)) : [...log.noticed, fresh];
  return { ...log, noticed };
}

/**
 * Drops what the user answered about a lock.
 * @param answered what the answer was about: what was raised after it isn't included. Missing for everything.
 */
export function settle(
  log: RecoveryLog,
  layer: RecoveryLayer,
  settled: readonly NoticedKind[],
  answered?: NoticedKind,
): RecoveryLog {
  const last = log.noticed.findIndex((it) => it.layer === layer && it.what === answered);
  const upTo = answered === undefined ? log.noticed.length : last;
  const open = log.noticed.filter((it, at) => it.layer !== layer || at > upTo || !settled.includes(it.what));
  return open.length === log.noticed.length ? log : { ...log, noticed: open };
}

const whole = v.pipe(v.number(), v.safeInteger());
const timeShape = v.object({
  counted: whole,
  last: whole,
  owed: whole,
  sure: v.nullable(v.object({ real: whole, counted: whole })),
});
/**
 * Version 1 trusted the largest clock value that it ever saw, and knew no site's. It began with zeros, which means not
 * begun.
 */
const timeShape1 = v.pipe(
  v.object({ counted: whole, last: whole, largest: v.pipe(whole, v.notValue(0)) }),
  v.transform(({ counted, last }): Time => ({ counted, last, owed: 0, sure: null })),
);
/** Version 1 used another name for asking about codes that were shown, and noted what they made certain. */
const noticedShape = v.object({
  layer: v.picklist(recoveryLayers),
  what: v.pipe(
    v.picklist([...kinds, 'looks-new']),
    v.transform((what) => (what === 'looks-new' ? 'shown' : what)),
  ),
  session: v.string(),
  when: v.exactOptional(whole),
});
const logShape = v.object({
  time: v.optional(v.unknown()),
  noticed: v.fallback(v.array(v.unknown()), []),
  due: v.fallback(v.nullable(v.number()), null),
});

/** Reads what is stored; anything unreadable is dropped, since it's only ever used for reminders. */
export function readLog(given: unknown, version: number): RecoveryLog {
  const read = readAs(logShape, given);
  if (read === null) return freshLog;
  return {
    time: readAs<Time>(version === 1 ? timeShape1 : timeShape, read.time) ?? freshLog.time,
    noticed: read.noticed.flatMap((it) => readAs(noticedShape, it) ?? []).reduce<readonly Noticed[]>(once, []),
    due: read.due,
  };
}

function once(all: readonly Noticed[], one: Noticed): readonly Noticed[] {
  return all.some((it) => it.layer === one.layer && it.what === one.what) ? all : [...all, one];
}
