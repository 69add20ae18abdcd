import * as v from 'valibot';
import { begin, type Time } from '../clock/counted-time.ts';
import { readAs } from '../read-as.ts';
import { type RecoveryLayer, recoveryLayers } from './artefact.ts';

/**
 * What a page lets us notice: it showed codes (`shown`), asked for one (`asked`), or it looks as if the second step was
 * set up (`looks-on`) or switched off (`looks-off`). None of it is a fact. Any page can look like that, so all that it
 * may do is raise a question, which only the user answers.
 */
const kinds = ['shown', 'asked', 'looks-on', 'looks-off'] as const;
export type NoticedKind = (typeof kinds)[number];
export type Noticing = { readonly layer: RecoveryLayer; readonly what: NoticedKind };

/** Waits here, outside the vault, for the user's answer. It names a lock, but no account. */
export type Noticed = Noticing & {
  /** The browser session in which it was noticed last. */
  readonly session: string;
};

/** What has to be known of recovery while the vault is locked. */
export type RecoveryLog = {
  readonly time: Time;
  /** In the order in which they were raised. Each kind of question waits once for each lock. */
  readonly noticed: readonly Noticed[];
  /** Counted time at which the next reminder is due; null for none. */
  readonly due: number | null;
};

export const freshLog: RecoveryLog = { time: begin(0), noticed: [], due: null };

/**
 * Notes one thing. What waits already keeps its place, so that no page can push itself before a question of another, and
 * nothing that a page shows takes a question back.
 */
export function note(log: RecoveryLog, { layer, what }: Noticing, session: string): RecoveryLog {
  const isIt = (it: Noticed) => it.layer === layer && it.what === what;
  const known = log.noticed.find(isIt);
  if (known?.session === session) return log;
  const fresh = { layer, what, session };
  const noticed = known ? log.noticed.map((it) => (isIt(it) ? fresh : it)) : [...log.noticed, fresh];
  return { ...log, noticed };
}

/**
 * Drops what the user answered of a lock.
 * @param answered what the answer was given to: what was raised after it was not meant. Absent for all there is.
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
/** Version 1 believed the largest clock that it ever saw, and knew of no site's. It began with zeros: not begun. */
const timeShape1 = v.pipe(
  v.object({ counted: whole, last: whole, largest: v.pipe(whole, v.notValue(0)) }),
  v.transform(({ counted, last }): Time => ({ counted, last, owed: 0, sure: null })),
);
/** Version 1 asked about codes that were shown under another name, and noted what they made certain. */
const noticedShape = v.object({
  layer: v.picklist(recoveryLayers),
  what: v.pipe(
    v.picklist([...kinds, 'looks-new']),
    v.transform((what) => (what === 'looks-new' ? 'shown' : what)),
  ),
  session: v.string(),
});
const logShape = v.object({
  time: v.optional(v.unknown()),
  noticed: v.fallback(v.array(v.unknown()), []),
  due: v.fallback(v.nullable(v.number()), null),
});

/** Reads what is stored; what can't be read is dropped, since it only ever reminds. */
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
