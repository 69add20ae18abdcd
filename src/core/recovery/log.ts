import { begin, type Time } from '../clock/counted-time.ts';
import { type RecoveryLayer, recoveryLayers } from './artefact.ts';

/**
 * What a page lets us notice: it showed codes (`shown`), asked for one (`asked`), or it looks as if the second step was
 * set up (`looks-on`) or switched off (`looks-off`). None of it is a fact. Any page can look like that, so all that it
 * may do is raise a question, which only the user answers.
 */
const kinds = ['shown', 'asked', 'looks-on', 'looks-off'] as const;
export type NoticedKind = (typeof kinds)[number];
export type Noticing = { readonly layer: RecoveryLayer; readonly what: NoticedKind };

/** Waits here, outside of the vault, for the user's answer: it names a lock, and nobody. */
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

/** Reads what is stored; what can't be read is dropped, since it only ever reminds. */
export function readLog(given: unknown, version: number): RecoveryLog {
  if (typeof given !== 'object' || given === null) return freshLog;
  const { time, noticed, due } = given as Readonly<Record<string, unknown>>;
  const listed: readonly unknown[] = Array.isArray(noticed) ? noticed : [];
  return {
    time: (version === 1 ? readTime1(time) : readTime(time)) ?? freshLog.time,
    noticed: listed.flatMap(readNoticed).reduce(once, []),
    due: typeof due === 'number' ? due : null,
  };
}

function readTime(given: unknown): Time | null {
  const { counted, last, owed, sure } = recordOf(given);
  if (!isWhole(counted) || !isWhole(last) || !isWhole(owed)) return null;
  if (sure === null) return { counted, last, owed, sure };
  const { real, counted: should } = recordOf(sure);
  return isWhole(real) && isWhole(should) ? { counted, last, owed, sure: { real, counted: should } } : null;
}

/** Version 1 believed the largest clock that it ever saw, and knew of no site's. */
function readTime1(given: unknown): Time | null {
  const { counted, largest, last } = recordOf(given);
  // It began with zeros that said "not begun".
  return isWhole(counted) && isWhole(last) && isWhole(largest) && largest !== 0
    ? { counted, last, owed: 0, sure: null }
    : null;
}

/** Version 1 asked about codes that were shown under another name, and noted what they made certain. */
function readNoticed(given: unknown): readonly Noticed[] {
  const { layer, what, session } = recordOf(given);
  const known = recoveryLayers.find((it) => it === layer);
  const kind = what === 'looks-new' ? 'shown' : kinds.find((it) => it === what);
  return known && kind && typeof session === 'string' ? [{ layer: known, what: kind, session }] : [];
}

function once(all: readonly Noticed[], one: Noticed): readonly Noticed[] {
  return all.some((it) => it.layer === one.layer && it.what === one.what) ? all : [...all, one];
}

function recordOf(given: unknown): Readonly<Record<string, unknown>> {
  return typeof given === 'object' && given !== null ? (given as Readonly<Record<string, unknown>>) : {};
}

function isWhole(given: unknown): given is number {
  return Number.isSafeInteger(given);
}
