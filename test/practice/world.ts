// What the practice server knows: people, their locks, what they belong to. Tests may read it all and change it.
import type { Fresh } from './fresh.ts';

export interface AppSecret {
  readonly secret: string;
  /** Steps whose code was used, for refusing it a second time. */
  readonly used: Set<number>;
}

export interface AtlassianLock extends AppSecret {
  recoveryKey: string;
  /** What sign-in asks first. */
  readonly first: 'app' | 'security-key';
}

export interface BitbucketLock extends AppSecret {
  readonly recoveryCodes: Set<string>;
  readonly first: 'app' | 'security-key';
}

export interface Account {
  readonly email: string;
  readonly name: string;
  password: string;
  atlassian?: AtlassianLock | undefined;
  bitbucket?: BitbucketLock | undefined;
  /** The organization's policy makes two-step verification mandatory. */
  mustSetUp: boolean;
  /** Every sign-in with a password is checked by an emailed code. */
  mailedCheck: boolean;
  /** The dismissible review comes up after signing in. */
  review: boolean;
  deactivated: boolean;
  /** Signs in at the company instead: the connection's id. */
  company?: { readonly connection: string; readonly code?: AppSecret } | undefined;
}

export interface Workspace {
  readonly id: string;
  requiresTwoStep: boolean;
  readonly members: Map<string, string>;
  readonly repositories: ReadonlyMap<string, { readonly private: boolean }>;
}

export interface Invitation {
  readonly id: string;
  readonly workspace: string;
  readonly group: string;
  readonly from: string;
  readonly email: string;
  state: 'open' | 'accepted' | 'expired';
}

export interface Site {
  readonly host: string;
  /** Guests get an emailed code in addition to anything else they have. */
  readonly checksGuests: boolean;
  readonly guests: Set<string>;
  readonly checked: Set<string>;
}

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly code?: string;
  readonly link?: string;
}

export interface World {
  readonly fresh: Fresh;
  readonly accounts: Map<string, Account>;
  readonly workspaces: Map<string, Workspace>;
  readonly invitations: Map<string, Invitation>;
  readonly sites: Map<string, Site>;
  readonly mailbox: Mail[];
  /** One-time tickets from one host to the next. */
  readonly tickets: Map<string, { readonly holds: string; readonly use: 'account' | 'product' }>;
}

export const createWorld = (fresh: Fresh): World => ({
  fresh,
  accounts: new Map(),
  workspaces: new Map(),
  invitations: new Map(),
  sites: new Map(),
  mailbox: [],
  tickets: new Map(),
});

export const addAccount = (world: World, account: Pick<Account, 'email' | 'name'> & Partial<Account>): Account => {
  const whole: Account = {
    password: 'correct horse',
    mustSetUp: false,
    mailedCheck: false,
    review: false,
    deactivated: false,
    ...account,
  };
  world.accounts.set(whole.email, whole);
  return whole;
};

export const addWorkspace = (
  world: World,
  id: string,
  { requiresTwoStep }: { readonly requiresTwoStep: boolean },
): Workspace => {
  const workspace: Workspace = {
    id,
    requiresTwoStep,
    members: new Map(),
    repositories: new Map([
      ['widgets', { private: true }],
      ['handbook', { private: false }],
    ]),
  };
  world.workspaces.set(id, workspace);
  return workspace;
};

export const addInvitation = (
  world: World,
  invitation: Omit<Invitation, 'id' | 'state'> & { readonly state?: Invitation['state'] },
): Invitation => {
  const whole: Invitation = { id: world.fresh.id(), state: 'open', ...invitation };
  world.invitations.set(whole.id, whole);
  world.mailbox.push({
    to: whole.email,
    subject: `${whole.from} invited you to join the ${whole.workspace} workspace on Bitbucket`,
    link: `https://track.atlassian.com/tracking/${whole.id}?m=eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9`,
  });
  return whole;
};

export const lastMail = (world: World, to: string): Mail => {
  const mail = world.mailbox.findLast((one) => one.to === to);
  if (mail === undefined) throw new Error(`No mail was sent to ${to}`);
  return mail;
};
