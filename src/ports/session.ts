import { browser } from './browser.ts';
import { queue } from './queue.ts';

/** A document in memory that outlives the background, but not the browser; web pages and their scripts can't read it. */
export type SessionDocument<Data> = {
  read(): Promise<Data>;
  /** Changes run one after the other, each on what the one before left. */
  change(by: (data: Data) => Data): Promise<Data>;
};

/** A typed document in session storage. `read` makes sense of whatever is there, also of nothing (undefined). */
export function sessionDocument<Data>(key: string, read: (given: unknown) => Data): SessionDocument<Data> {
  const inTurn = queue();
  const load = async () => read((await browser.storage.session.get(key))[key]);
  return {
    read: load,
    change: (by) =>
      inTurn(async () => {
        const data = by(await load());
        await browser.storage.session.set({ [key]: data });
        return data;
      }),
  };
}
