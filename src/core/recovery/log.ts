import { type RecoveryLayer, recoveryLayers } from './artefact.ts';
import { begin, type Time } from './time.ts';

/**
 * What a page lets us notice. Facts: it showed codes (`shown`), right after a set-up (`set-up`). Questions for the
 * user: it asked for a code (`asked`); it looks as if the second step was set up (`looks-on`) or switched off
 * (`looks-off`), or as if there were new codes (`looks-new`).
 */
const kept = ['shown', 'set-up', 'asked', 'looks-on', 'looks-off', 'looks-new'] as const;
export type Question = 'asked' | 'looks-on' | 'looks-off' | 'looks-new';

/** What is on a page now, which may answer a question: the second step is on, or off, as it was before. */
type Answering = 'still-on' | 'still-off';
export type Noticing = { readonly layer: RecoveryLayer; readonly what: (typeof kept)[number] | Answering };

/** Waits here, outside of the vault, until the vault is open: it names a lock and a time, and nobody. */
export type Noticed = {
  readonly layer: RecoveryLayer;
  readonly what: (typeof kept)[number];
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly session: string;
};

/** What has to be known of recovery while the vault is locked. */
export type RecoveryLog = {
  readonly time: Time;
  readonly noticed: readonly Noticed[];
  /** Counted time at which the next reminder is due; null for none. */
  readonly due: number | null;
};

const mostNoticed = 20;

export const freshLog: RecoveryLog = { time: begin(0), noticed: [], due: null };

/** Which questions need not be asked any more once a page showed this. */
const answers: { readonly [W in Noticing['what']]: readonly Question[] } = {
  // Codes are shown when they are made: whether one of the old ones was used does not matter any more.
  shown: ['asked', 'looks-on', 'looks-off'],
  'set-up': ['asked', 'looks-on', 'looks-off'],
  asked: [],
  'looks-on': ['looks-off'],
  'looks-off': ['looks-on'],
  'looks-new': [],
  'still-on': ['looks-off'],
  'still-off': ['looks-on'],
};

/** Notes one thing; the same one of the same session is noted once. */
export function note(log: RecoveryLog, { layer, what }: Noticing, at: number, session: string): RecoveryLog {
  const settled = settle(log, layer, answers[what]);
  if (what === 'still-on' || what === 'still-off') return settled;
  const others = settled.noticed.filter((it) => it.layer !== layer || it.what !== what || it.session !== session);
  return { ...settled, noticed: [...others, { layer, what, at, session }].slice(-mostNoticed) };
}

/** Drops questions about a lock that were answered, whichever way. */
export function settle(log: RecoveryLog, layer: RecoveryLayer, questions: readonly Question[]): RecoveryLog {
  const open = log.noticed.filter((it) => it.layer !== layer || !questions.some((what) => what === it.what));
  return open.length === log.noticed.length ? log : { ...log, noticed: open };
}

/** Reads what is stored; what can't be read is dropped, since it only ever reminds. */
export function readLog(given: unknown): RecoveryLog {
  if (typeof given !== 'object' || given === null) return freshLog;
  const { time, noticed, due } = given as Readonly<Record<string, unknown>>;
  return {
    time: isTime(time) ? time : freshLog.time,
    noticed: Array.isArray(noticed) ? noticed.filter(isNoticed).slice(-mostNoticed) : [],
    due: typeof due === 'number' ? due : null,
  };
}

function isTime(given: unknown): given is Time {
  if (typeof given !== 'object' || given === null) return false;
  const record = given as Readonly<Record<string, unknown>>;
  return ['counted', 'largest', 'last', 'ahead'].every((name) => Number.isSafeInteger(record[name]));
}

function isNoticed(given: unknown): given is Noticed {
  if (typeof given !== 'object' || given === null) return false;
  const { layer, what, at, session } = given as Readonly<Record<string, unknown>>;
  return (
    recoveryLayers.some((known) => known === layer) &&
    kept.some((known) => known === what) &&
    typeof at === 'number' &&
    typeof session === 'string'
  );
}
