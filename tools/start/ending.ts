import { constants } from 'node:os';

/** What is open and has to be closed before the program ends, for whatever reason. */
export type Ending = {
  /** Takes charge of something open; returns a function that closes it, once. */
  readonly closes: (close: () => Promise<void>) => () => Promise<void>;
  /** Closes everything that is still open, the last opened first. */
  readonly closeAll: () => Promise<void>;
  /** Returns right away, but never after the program was told to end: failures from then on mean nothing. */
  readonly unlessTold: () => Promise<void>;
};

/** A browser that hangs while it is closed is killed by the driver library when the program exits. */
const patience = 4_000;

/**
 * Ends the program at once when it is told to end: by Ctrl+C, or by another program. Everything open is closed first;
 * the exit code is the usual one, 128 plus the signal's number.
 */
export function endingOf(program: Pick<NodeJS.Process, 'on' | 'exit'> = process): Ending {
  const open: (() => Promise<void>)[] = [];
  const closeAll = async () => {
    for (let close = open.at(-1); close !== undefined; close = open.at(-1)) await close();
  };
  let told = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    program.on(signal, () => {
      // A terminal sends the signal to every program of the command, and our parent passes it on again.
      if (told) return;
      told = true;
      const exit = () => program.exit(128 + constants.signals[signal]);
      setTimeout(exit, patience);
      closeAll().then(exit, exit);
    });
  }
  return {
    closes: (close) => {
      const once = async () => {
        const at = open.indexOf(once);
        if (at < 0) return;
        open.splice(at, 1);
        await close();
      };
      open.push(once);
      return once;
    },
    closeAll,
    unlessTold: () => (told ? new Promise(() => {}) : Promise.resolve()),
  };
}
