import * as v from 'valibot';
import { queue } from '../core/queue.ts';
import { readAs } from '../core/read-as.ts';
import { browser } from './browser.ts';

/** A document on disk: what it holds, and a change to it. */
export type DiskDocument<Data> = {
  read(): Promise<Data>;
  /** Changes run one at a time, each on the result of the one before. */
  change(by: (data: Data) => Data): Promise<Data>;
};

/** How a stored document is read. */
export type Shape<Data> = {
  /** The version that this program writes. */
  readonly version: number;
  /** The value if nothing is stored. */
  readonly fresh: Data;
  /** Reads the data of this or an earlier version. */
  readonly read: (data: unknown, version: number) => Data;
};

/**
 * A typed document `{version, data}` in local storage. One written by a newer version of the extension, or not in that
 * form, is refused and left as it is: no answer is better than a lost document.
 */
export function diskDocument<Data>(key: string, shape: Shape<Data>): DiskDocument<Data> {
  const inTurn = queue();
  const load = async () => {
    const stored = (await browser.storage.local.get(key))[key];
    if (stored === undefined) return shape.fresh;
    const { version, data } = opened(stored, key);
    if (version > shape.version) throw new Error(`"${key}" was written by a newer version of this extension`);
    return shape.read(data, version);
  };
  return {
    read: load,
    change: (by) =>
      inTurn(async () => {
        const data = by(await load());
        await browser.storage.local.set({ [key]: { version: shape.version, data } });
        return data;
      }),
  };
}

const document = v.object({ version: v.pipe(v.number(), v.integer()), data: v.unknown() });

function opened(stored: unknown, key: string): v.InferOutput<typeof document> {
  const read = readAs(document, stored);
  if (read === null) throw new Error(`"${key}" can't be read`);
  return read;
}

/** Runs a task while no other context of this extension runs one under the same name. A crash releases the name. */
export function exclusively<Result>(name: string, task: () => Promise<Result>): Promise<Result> {
  return navigator.locks.request(name, task) as Promise<Result>;
}
