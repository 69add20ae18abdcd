/** The browser's side of messages, for tests: the last registered listener is asked. */
type Listener = (message: unknown, sender: object, reply: (it: unknown) => void) => unknown;
let listener: Listener | undefined;

/** Stands in for `browser.ts`. */
export const fakeBrowser = {
  browser: {
    runtime: {
      id: 'ours',
      getURL: (path: string) => `extension://ours/${path}`,
      onMessage: {
        addListener: (added: Listener) => {
          listener = added;
        },
      },
    },
  },
};

/** The way to the registered listener. */
export type Wire = { readonly send: (message: unknown, sender: object) => Promise<unknown> };

/** Makes a new wire, with no listener yet. */
export function wire(): Wire {
  listener = undefined;
  return { send: (message, sender) => new Promise((resolve) => listener?.(message, sender, resolve)) };
}
