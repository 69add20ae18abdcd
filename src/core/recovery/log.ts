import { type RecoveryLayer, recoveryLayers } from './artefact.ts';
import { begin, type Time } from './time.ts';

/**
 * What a page let us notice: it showed codes, or it asked for one. Waits here, outside of the vault, until the vault is
 * open: it names a lock and a time, and nobody.
 */
export type Noticed = {
  readonly layer: RecoveryLayer;
  readonly what: 'shown' | 'asked';
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

/** Notes one thing; the same one of the same session is noted once. */
export function note(log: RecoveryLog, noticed: Noticed): RecoveryLog {
  const others = log.noticed.filter(
    ({ layer, what, session }) => layer !== noticed.layer || what !== noticed.what || session !== noticed.session,
  );
  return { ...log, noticed: [...others, noticed].slice(-mostNoticed) };
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
    (what === 'shown' || what === 'asked') &&
    typeof at === 'number' &&
    typeof session === 'string'
  );
}
