// The browser's side of storage and alarms, for tests of what runs in the background.
import { vi } from 'vitest';
import type { Store } from '../core/vault/generation.ts';

/** A place that keeps JSON, as the browser's own do. */
function areaOf() {
  const kept = new Map<string, string>();
  return {
    get: async (keys: string | string[]) =>
      Object.fromEntries(
        [keys].flat().flatMap((key) => (kept.has(key) ? [[key, JSON.parse(kept.get(key) ?? '')]] : [])),
      ),
    set: async (values: object) => {
      for (const [key, value] of Object.entries(values)) kept.set(key, JSON.stringify(value));
    },
    remove: async (keys: string | string[]) => {
      for (const key of [keys].flat()) kept.delete(key);
    },
    clear: async () => kept.clear(),
  };
}

/** The alarms that are set: one of each name, as in the browser. */
export const alarms = new Map<string, number>();

// Without the browser’s locks there is one context, which needs none. A test of several brings its own.
if (globalThis.navigator?.locks === undefined)
  vi.stubGlobal('navigator', { locks: { request: (_name: string, task: () => unknown) => task() } });

/** Takes the place of `browser.ts`. */
export const fakeBrowser = {
  browser: {
    storage: {
      local: { ...areaOf(), setAccessLevel: async () => {} },
      session: areaOf(),
      managed: { get: async () => ({}) },
      onChanged: { addListener() {} },
    },
    alarms: {
      create: (name: string, { when }: { when: number }) => void alarms.set(name, when),
      onAlarm: { addListener() {} },
    },
    action: { setBadgeBackgroundColor: async () => {}, setBadgeText: async () => {}, setTitle: async () => {} },
    i18n: { getMessage: (key: string) => key },
    management: { getSelf: async () => ({ installType: 'admin' }) },
    tabs: { get: async (id: number) => ({ id }) },
  },
};

/** Takes the place of `database-store.ts`. */
export function fakeDatabase() {
  const area = areaOf();
  const databaseStore: Store = {
    name: 'database',
    read: (keys) => area.get([...keys]),
    write: (values) => area.set(values),
    remove: (keys) => area.remove([...keys]),
    reset: area.clear,
  };
  return { databaseStore };
}
