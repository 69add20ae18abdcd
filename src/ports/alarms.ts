import { browser } from './browser.ts';

/** Sets an alarm; one of the same name is replaced. `at` is milliseconds since 1970. It may ring late, or never. */
export function setAlarm(name: string, at: number): void {
  void browser.alarms.create(name, { when: at });
}

/** Calls with the name of each alarm that rings. */
export function whenAlarmRings(call: (name: string) => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => call(name));
}
