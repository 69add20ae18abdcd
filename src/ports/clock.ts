import { browser } from './browser.ts';

/** Milliseconds since 1970, as the background asks for them: tests replace it with their own clock. */
export function now(): number {
  return Date.now();
}

/** How long to wait for an answer, in milliseconds. */
export const patience = 1000;

/** An answer, if it arrives in time. */
export async function within<Answer>(
  asked: Promise<Answer>,
  most: number,
): Promise<{ readonly answer: Answer } | 'silent'> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<'silent'>((done) => {
    timer = setTimeout(() => done('silent'), most);
  });
  const found = await Promise.race([asked.then((answer) => ({ answer })), late]);
  clearTimeout(timer);
  return found;
}

/**
 * Sets an alarm, which replaces one of the same name. `at` is milliseconds since 1970. It may go off late, or never.
 */
export function setAlarm(name: string, at: number): void {
  void browser.alarms.create(name, { when: at });
}

/** Calls with the name of each alarm that goes off. */
export function whenAlarmGoesOff(call: (name: string) => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => call(name));
}
