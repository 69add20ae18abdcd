// What one browser has done at one host so far. Kept by cookie, a session for each host, as in real life.
import { randomUUID } from 'node:crypto';
import type { Account } from './world.ts';

/** A sign-in at the Atlassian account that is not finished yet. */
export interface Flow {
  readonly continueTo: string;
  readonly application: string;
  account?: Account;
  password?: boolean;
  mailedCode?: string;
  mailed?: boolean;
  step?: boolean;
  recovering?: boolean;
  reviewed?: boolean;
  setUpSecret?: string;
  unsavedKey?: string;
}

export interface Session {
  account?: Account | undefined;
  flow?: Flow | undefined;
  /** Bitbucket: signed in to the Atlassian account, own second step still to come. */
  challenge?:
    | { readonly account: Account; ask: 'code' | 'security-key' | 'recovery-code'; readonly next: string }
    | undefined;
  /** A password was typed for the settings. */
  unlocked?: boolean | undefined;
  setUp?: { readonly secret: string; mailToken?: string } | undefined;
  /** The page with the block message, or with anything else that sent the user to the settings. */
  after?: string | undefined;
  invitation?: string | undefined;
  stepUp?: { readonly code: string } | undefined;
}

const cookieName = 'practice_session';

export interface Sessions {
  readonly find: (
    host: string,
    cookies: string | undefined,
  ) => { readonly session: Session; readonly cookie: string | undefined };
  readonly forget: () => void;
}

export const createSessions = (): Sessions => {
  const kept = new Map<string, Session>();
  return {
    find: (host, cookies = '') => {
      const id = cookies.match(/(?:^|;\s*)practice_session=([\w-]+)/)?.[1];
      const known = id === undefined ? undefined : kept.get(`${host} ${id}`);
      if (known !== undefined) return { session: known, cookie: undefined };
      const made = randomUUID();
      const session: Session = {};
      kept.set(`${host} ${made}`, session);
      return { session, cookie: `${cookieName}=${made}; Path=/; Secure; HttpOnly; SameSite=Lax` };
    },
    forget: () => kept.clear(),
  };
};
