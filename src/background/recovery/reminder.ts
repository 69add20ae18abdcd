import { realTime } from '../../core/clock/reading.ts';
import type { Recovery } from '../../core/recovery/artefact.ts';
import { now, setAlarm } from '../../ports/clock.ts';
import { clockReading } from '../clock.ts';
import { showReminder } from '../icon.ts';
import { countedTime, log } from './log.ts';

export const reminderAlarm = 'reminder';
/** The longest that we wait before checking the clock: an alarm for a distant day may be lost, and clocks are set. */
const everyHours = 6;

/** Remembers, outside the vault, when the next reminder is due: a time and nothing else. */
export async function setReminder({ artefacts }: Recovery, time: number): Promise<void> {
  const dues = artefacts.flatMap(({ drill }) => (drill.due === null ? [] : [Math.max(drill.due, drill.snoozed)]));
  const due = dues.length === 0 ? null : Math.min(...dues);
  await log.change((given) => ({ ...given, due }));
  await update(due, time);
}

/** Without a vault there is nothing to remind of, so this and everything that pages let us notice goes. */
export async function forgetReminder(): Promise<void> {
  await log.change((given) => ({ ...given, noticed: [], due: null }));
  await remind();
}

/**
 * Brings the counted time up to date, and shows or removes the reminder on the icon. Called at every start and alarm.
 */
export async function remind(): Promise<void> {
  const time = await countedTime();
  await update((await log.read()).due, time);
}

/** How often a site's clock may confirm the counted time, in milliseconds. */
const confirmedEvery = 3_600_000;

/** A site told its time: the counted time follows it, so that time in which the computer was off counts in full. */
export async function confirmTime(): Promise<void> {
  const { sure } = (await log.read()).time;
  const real = realTime(await clockReading(), now());
  if (real !== null && (sure === null || real - sure.real >= confirmedEvery)) await remind();
}

/** Shows the current state on the icon, and sets the alarm for the next check. */
async function update(due: number | null, time: number): Promise<void> {
  const isDue = due !== null && due <= time;
  await showReminder(isDue);
  const wait = due === null || isDue ? Number.POSITIVE_INFINITY : due - time;
  setAlarm(reminderAlarm, now() + Math.min(wait, everyHours * 3_600_000));
}
