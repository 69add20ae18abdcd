// Lets late pages render when the test says so, never by a clock. Each release lets one waiting page through, now or next.

export interface Gate {
  readonly wait: () => Promise<void>;
  readonly release: () => void;
  /** Resolves when a page waits. */
  readonly whenWaiting: () => Promise<void>;
}

export const createGate = (): Gate => {
  const waiting: (() => void)[] = [];
  const watchers: (() => void)[] = [];
  let permits = 0;
  return {
    wait: () => {
      if (permits > 0) {
        permits -= 1;
        return Promise.resolve();
      }
      return new Promise((resolve) => {
        waiting.push(resolve);
        for (const watcher of watchers.splice(0)) watcher();
      });
    },
    release: () => {
      const next = waiting.shift();
      if (next === undefined) permits += 1;
      else next();
    },
    whenWaiting: () => (waiting.length > 0 ? Promise.resolve() : new Promise((resolve) => watchers.push(resolve))),
  };
};
