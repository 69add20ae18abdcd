// Plays Atlassian, Bitbucket and everyone around them at their real addresses, on this machine alone.
import type { Shape } from '../pages/shapes.ts';
import { createFresh } from './fresh.ts';
import { createGate, type Gate } from './gate.ts';
import { hosts } from './hosts.ts';
import { startProxy } from './proxy.ts';
import type { CodeRules } from './second-step.ts';
import { type Served, startServer } from './server.ts';
import { createSessions } from './session.ts';
import { createWorld, type World } from './world.ts';

/** May be changed while it runs; the next page follows. */
export interface Settings {
  /** Serve every page in another shape. */
  shape?: Shape | readonly Shape[] | undefined;
  seed: number;
  /** Hold back what the page shows until `release()`. */
  late: boolean;
  /** Pages change without pause. */
  mutate: boolean;
  /** Invitations open a tab of their own. */
  newTab: boolean;
  /** Accepting ends on the start page, as users report. */
  landsOnStartPage: boolean;
  /** A code may be used twice at the same lock. */
  replayAllowed: boolean;
  /** The address in the address bar while the Atlassian account asks for a code. */
  codePath: '/login' | '/login/mfa';
  /**
   * What responses of a host say in addition to or in place of their usual headers, such as `date`, `age` and
   * `cache-control`.
   */
  headersFor?: ((host: string) => Readonly<Record<string, string>>) | undefined;
}

export interface PracticeOptions {
  readonly seed?: string;
  readonly settings?: Partial<Settings>;
  readonly now?: () => number;
  /** Hosts that a browser requests by itself. They are refused like all others, but recorded in `refusedBrowserOwn`. */
  readonly browserOwn?: readonly RegExp[];
}

export interface Practice {
  readonly proxyPort: number;
  readonly serverPort: number;
  readonly world: World;
  readonly settings: Settings;
  /** `host:port`, or a whole address if it was plain http. Must stay empty. */
  readonly refused: readonly string[];
  readonly refusedBrowserOwn: readonly string[];
  /** What was asked for, in order: `GET https://…`; `ERROR …` where this server itself failed. */
  readonly requests: readonly string[];
  readonly rules: () => CodeRules;
  /** This exact address gives this document from now on, under this content policy in place of the host's usual one. */
  readonly serve: (url: string, html: string, policy?: string) => void;
  readonly stopServing: () => void;
  readonly release: Gate['release'];
  readonly whenWaiting: Gate['whenWaiting'];
  /** Signs every browser out everywhere. */
  readonly forgetSessions: () => void;
  readonly close: () => Promise<void>;
}

const defaults: Settings = {
  seed: 1,
  late: false,
  mutate: false,
  newTab: false,
  landsOnStartPage: false,
  replayAllowed: false,
  codePath: '/login',
};

export const startPractice = async ({
  seed = 'practice',
  settings: wanted = {},
  now = Date.now,
  browserOwn = [],
}: PracticeOptions = {}): Promise<Practice> => {
  const settings: Settings = { ...defaults, ...wanted };
  const [refused, refusedBrowserOwn, requests]: readonly [string[], string[], string[]] = [[], [], []];
  const served = new Map<string, Served>();
  const gate = createGate();
  const sessions = createSessions();
  const parts = {
    world: createWorld(createFresh(seed)),
    settings,
    refused,
    refusedBrowserOwn,
    requests,
    rules: () => ({ now, replayAllowed: settings.replayAllowed }),
    serve: (url: string, html: string, policy?: string) =>
      void served.set(new URL(url).href.replace(/#.*$/, ''), { html, policy }),
    stopServing: () => served.clear(),
    release: gate.release,
    whenWaiting: gate.whenWaiting,
    forgetSessions: sessions.forget,
  };
  const ports = { proxyPort: 0, serverPort: 0 };
  const practice: Practice = {
    ...parts,
    get proxyPort() {
      return ports.proxyPort;
    },
    get serverPort() {
      return ports.serverPort;
    },
    close: async () => {
      await proxy.close();
      await server.close();
    },
  };
  const server = await startServer({ practice, sessions, served, gate, note: (line) => void requests.push(line) });
  const refuse = (target: string): void => {
    (browserOwn.some((pattern) => pattern.test(target)) ? refusedBrowserOwn : refused).push(target);
  };
  const proxy = await startProxy({ serverPort: server.port, knows: (host) => hosts.has(host), refuse });
  Object.assign(ports, { proxyPort: proxy.port, serverPort: server.port });
  return practice;
};
