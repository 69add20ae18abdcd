// The world of each journey: who the user is, what they have, where they begin. What a test clicks is up to the test.
import { type Practice, type PracticeOptions, startPractice } from './practice.ts';
import { newAtlassianLock, newBitbucketLock } from './second-step.ts';
import { type Account, addAccount, addInvitation, addWorkspace, type Invitation, type World } from './world.ts';

export interface Journey {
  readonly practice: Practice;
  readonly account: Account;
  /** Where the browser goes first. */
  readonly start: string;
  /** Where the journey ends if all goes well. */
  readonly end: string;
  readonly invitation?: Invitation;
}

interface Setting {
  readonly account: Account;
  readonly start: string;
  readonly end: string;
  readonly invitation?: Invitation;
}

const robin = { email: 'robin@example.com', name: 'Robin Example' } as const;
const issue = 'https://acme-team.atlassian.net/browse/ABC-1';
const wiki = 'https://acme-team.atlassian.net/wiki';
const jira = 'https://acme-team.atlassian.net/login?redirectCount=1&dest-url=%2Fbrowse%2FABC-1&application=jira';
const repository = 'https://bitbucket.org/acme-team/widgets/src/main/';
const bitbucket = 'https://bitbucket.org/account/signin/?next=%2Facme-team%2Fwidgets%2Fsrc%2Fmain%2F';
const atlassianSettings = 'https://id.atlassian.com/manage-profile/security';
const bitbucketSettings = 'https://bitbucket.org/account/settings/two-step-verification/manage';

const memberOf = (world: World, account: Account, { requiresTwoStep }: { readonly requiresTwoStep: boolean }): void => {
  addWorkspace(world, 'acme-team', { requiresTwoStep }).members.set(account.email, 'developers');
};

const invited = (world: World, state: 'open' | 'expired', email: string = robin.email): Invitation => {
  addWorkspace(world, 'acme-team', { requiresTwoStep: true });
  return addInvitation(world, { workspace: 'acme-team', group: 'sales', from: 'Sam Example', email, state });
};

const mailLink = (invitation: Invitation): string =>
  `https://track.atlassian.com/tracking/${invitation.id}?m=eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9`;

const atlassian = (world: World): Pick<Account, 'atlassian'> => ({ atlassian: newAtlassianLock(world.fresh) });
const both = (world: World): Pick<Account, 'atlassian' | 'bitbucket'> => ({
  ...atlassian(world),
  bitbucket: newBitbucketLock(world.fresh),
});

const byInvitation = (account: Account, invitation: Invitation): Setting => ({
  account,
  start: mailLink(invitation),
  end: repository,
  invitation,
});

const settings = {
  /** a. Jira, with the app's code. */
  a: (world) => ({ account: addAccount(world, { ...robin, ...atlassian(world) }), start: issue, end: issue }),
  /** b. Bitbucket, with two codes in a row. */
  b: (world) => {
    const account = addAccount(world, { ...robin, ...both(world) });
    memberOf(world, account, { requiresTwoStep: true });
    return { account, start: bitbucket, end: repository };
  },
  /** c. Invited to a group of a workspace that requires Bitbucket's own second step. */
  c: (world) => byInvitation(addAccount(world, { ...robin, ...atlassian(world) }), invited(world, 'open')),
  /** d. The organization forces set-up in the middle of a sign-in. */
  d: (world) => ({ account: addAccount(world, { ...robin, mustSetUp: true }), start: jira, end: issue }),
  /** e. The emailed check of six letters and digits. */
  e: (world) => ({ account: addAccount(world, { ...robin, mailedCheck: true }), start: jira, end: issue }),
  /** f. A guest with an app code of their own, and the organization's emailed code on top. */
  f: (world) => {
    const account = addAccount(world, { ...robin, ...atlassian(world) });
    world.sites.set('acme-team.atlassian.net', {
      host: 'acme-team.atlassian.net',
      checksGuests: true,
      guests: new Set([account.email]),
      checked: new Set(),
    });
    return { account, start: wiki, end: wiki };
  },
  /** g. The review that can be dismissed. */
  g: (world) => ({ account: addAccount(world, { ...robin, review: true }), start: jira, end: issue }),
  /** h. The security key is asked for, the recovery key is what is left. */
  h: (world) => ({
    account: addAccount(world, { ...robin, atlassian: newAtlassianLock(world.fresh, undefined, 'security-key') }),
    start: jira,
    end: issue,
  }),
  /** i. The company's own sign-in, and Bitbucket still asks for its own code. */
  i: (world) => {
    const account = addAccount(world, {
      ...robin,
      bitbucket: newBitbucketLock(world.fresh),
      company: {
        connection: 'saml-00000000-aaaa-4bbb-8ccc-000000000001',
        code: { secret: world.fresh.secret(), used: new Set() },
      },
    });
    memberOf(world, account, { requiresTwoStep: true });
    return { account, start: bitbucket, end: repository };
  },
  /**
   * j. Switching Bitbucket's own second step off again; no one requires it. To see it refused, set `requiresTwoStep`.
   */
  j: (world) => {
    const account = addAccount(world, { ...robin, bitbucket: newBitbucketLock(world.fresh) });
    memberOf(world, account, { requiresTwoStep: false });
    return { account, start: bitbucketSettings, end: bitbucketSettings };
  },
  'k-expired': (world) => byInvitation(addAccount(world, { ...robin }), invited(world, 'expired')),
  'k-wrong-account': (world) =>
    byInvitation(addAccount(world, { ...robin }), invited(world, 'open', 'alex@example.com')),
  'k-deactivated': (world) => byInvitation(addAccount(world, { ...robin, deactivated: true }), invited(world, 'open')),
  /** Accepting ends on the start page: the practice's setting `landsOnStartPage` is on. */
  'k-start-page': (world) => ({
    ...byInvitation(addAccount(world, { ...robin }), invited(world, 'open')),
    end: 'https://start.atlassian.com/',
  }),
  /** Turning on the Atlassian account's second step by choice. */
  'own-choice': (world) => ({
    account: addAccount(world, { ...robin }),
    start: atlassianSettings,
    end: atlassianSettings,
  }),
} as const satisfies Readonly<Record<string, (world: World) => Setting>>;

export type JourneyName = keyof typeof settings;

export const startJourney = async (name: JourneyName, options: PracticeOptions = {}): Promise<Journey> => {
  const landsOnStartPage = name === 'k-start-page';
  const practice = await startPractice({ ...options, settings: { landsOnStartPage, ...options.settings } });
  return { practice, ...settings[name](practice.world) };
};
