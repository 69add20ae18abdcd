import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';

/** A virtual screen with a keyboard. */
export type Screen = {
  /** What programs that draw on it find in `DISPLAY`. */
  readonly display: string;
  readonly pressKeys: (keys: string) => Promise<void>;
  readonly close: () => Promise<void>;
};

const run = promisify(execFile);

/** Starts one; needs the programs `Xvfb` and `xdotool`, which `npm test` installs where it can. */
export async function startScreen(): Promise<Screen> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const failed = once(server, 'error').then(([error]) => {
    throw new Error(`No screen without the program Xvfb (Debian's package "xvfb"): ${error}`);
  });
  const [number] = await Promise.race([once(server.stdio[3] as Readable, 'data'), failed]);
  failed.catch(() => undefined);
  const display = `:${String(number).trim()}`;
  return {
    display,
    pressKeys: async (keys) => {
      await run('xdotool', ['key', keys.toLowerCase()], { env: { ...process.env, DISPLAY: display } });
    },
    close: async () => {
      const ended = once(server, 'exit');
      server.kill();
      await ended;
    },
  };
}
