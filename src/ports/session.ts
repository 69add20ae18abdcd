import { queue } from '../core/queue.ts';
import { browser } from './browser.ts';

/**
 * A document in memory that outlives the background, but not the browser; web pages and their scripts can't read it.
 */
export type SessionDocument<Data> = {
  read(): Promise<Data>;
  /** Changes run one at a time, each on the result of the one before. What `by` returns untouched isn't written. */
  change(by: (data: Data) => Data): Promise<Data>;
};

/** A typed document in session storage. `read` makes sense of anything that is there, including nothing (undefined). */
export function sessionDocument<Data>(key: string, read: (given: unknown) => Data): SessionDocument<Data> {
  const inTurn = queue();
  const load = async () => read((await browser.storage.session.get(key))[key]);
  return {
    read: load,
    change: (by) =>
      inTurn(async () => {
        const before = await load();
        const data = by(before);
        if (data !== before) await browser.storage.session.set({ [key]: data });
        return data;
      }),
  };
}

/** Calls when a document in session storage was emptied, in any context. Returns a function that stops it. */
export function whenEmptied(key: string, call: () => void): () => void {
  const listen = (changes: { readonly [key: string]: { readonly newValue?: unknown } }, area: string) => {
    const change = area === 'session' ? changes[key] : undefined;
    if (change !== undefined && (change.newValue === undefined || change.newValue === null)) call();
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}
