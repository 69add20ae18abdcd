import type { Policy } from '../policy.ts';
import type { Judgement } from '../recognise/judge.ts';
import type { Place } from '../recognise/place.ts';
import { atMost, type PageKind, type Reason, type Verdict, type Why } from '../recognise/verdict.ts';
import { say } from '../say.ts';
import { otherLocks, throughCompany } from './earlier-layers.ts';
import { invitations, passing, prompts, type Stop, signIns } from './journey.ts';

const bitbucketSteps: readonly PageKind[] = [
  'bitbucket-code',
  'bitbucket-security-key',
  'bitbucket-recovery-code',
  'bitbucket-set-up',
  'bitbucket-recovery-shown',
  'bitbucket-settings',
];
const securityPages: readonly PageKind[] = [
  'atlassian-set-up',
  'atlassian-settings',
  'atlassian-recovery-shown',
  'bitbucket-set-up',
  'bitbucket-settings',
  'bitbucket-recovery-shown',
];

/** The cause of a page, and what told it. `workspace` is named where a block or the policy did. */
type Cause = {
  readonly why: Why;
  readonly reasons: readonly Reason[];
  readonly workspace?: string;
  readonly cap?: 'likely';
};

/**
 * Adds the cause to a judgement. The causes are tried in the contract's order; the journey never makes a page
 * another page.
 * @param earlier the stops before this page, oldest first
 */
export function withCause(judged: Judgement, place: Place, earlier: readonly Stop[], policy: Policy): Verdict {
  const cause = causeOf(judged, place, earlier, policy);
  const workspace = cause.workspace ?? judged.workspace;
  const wayBack = isWayBack(judged.page, earlier);
  return {
    page: judged.page,
    layer: judged.layer,
    wants: judged.wants,
    why: cause.why,
    sure: atMost(judged.sure, wayBack ? 'unsure' : (cause.cap ?? 'certain')),
    because: [
      ...judged.because,
      ...cause.reasons,
      ...otherLocks(judged, earlier),
      ...(wayBack ? [{ sign: 'journey-back', say: say('sign_journey_back') }] : []),
    ],
    ...(workspace !== undefined && { workspace }),
    ...(judged.site !== undefined && { site: judged.site }),
  };
}

function causeOf(judged: Judgement, place: Place, earlier: readonly Stop[], policy: Policy): Cause {
  const { page } = judged;
  const invited = earlier.some((stop) => invitations.includes(stop.page));
  return (
    workspaceRequires(judged, earlier, policy) ??
    stepUp(page, place) ??
    (page === 'atlassian-suggestion' ? plain('suggested') : null) ??
    (page === 'atlassian-email-code' ? plain('new-sign-in-check') : null) ??
    (invitations.includes(page) ? plain('invited') : null) ??
    (invited && (signIns.includes(page) || passing.includes(page) || page === 'atlassian-sign-up')
      ? because('invited', 'journey-invitation')
      : null) ??
    newKeyForOld(page, earlier) ??
    organisationRequires(page, place, earlier) ??
    (securityPages.includes(page) ? ownChoice(page, earlier, invited) : null) ??
    plain(isSignIn(page) ? 'signing-in' : 'unknown')
  );
}

/**
 * Bitbucket's sign-in address sends people to the Atlassian account, and takes them back when they are done there. On
 * the way back it may be about to ask for Bitbucket's own code: as long as nothing shows it, nobody knows whose turn it is.
 */
function isWayBack(page: PageKind, earlier: readonly Stop[]): boolean {
  if (page !== 'bitbucket-bounce') return false;
  return earlier.some((stop) => stop.layer === 'atlassian' && stop.page !== page) || throughCompany(earlier);
}

function workspaceRequires(judged: Judgement, earlier: readonly Stop[], policy: Policy): Cause | null {
  if (judged.page === 'bitbucket-blocked') return plain('workspace-requires');
  if (!bitbucketSteps.includes(judged.page)) return null;
  const block = earlier.findLast(({ page }) => page === 'bitbucket-blocked');
  if (judged.workspace !== undefined && policy.workspacesThatRequire.includes(judged.workspace.toLowerCase()))
    return {
      why: 'workspace-requires',
      reasons: [{ sign: 'policy-workspace', say: say('sign_policy_workspace', judged.workspace) }],
    };
  if (block === undefined) return null;
  const reasons =
    block.workspace === undefined
      ? []
      : [{ sign: 'journey-blocked', say: say('sign_journey_blocked', block.workspace) }];
  return { why: 'workspace-requires', reasons, ...(block.workspace !== undefined && { workspace: block.workspace }) };
}

function stepUp(page: PageKind, place: Place): Cause | null {
  if (page !== 'atlassian-step-up') return null;
  if (place.leadsTo?.to === 'site') return plain('guest-check');
  if (place.leadsTo?.to === 'security-settings') return plain('changing-security');
  return plain('unknown');
}

/** Whoever got in with the recovery key is given a new one: nobody required that of them. */
function newKeyForOld(page: PageKind, earlier: readonly Stop[]): Cause | null {
  const before = earlier.findLast((stop) => !passing.includes(stop.page));
  return page === 'atlassian-recovery-shown' && before?.page === 'atlassian-recovery-key' ? plain('signing-in') : null;
}

/** A set-up that came up in the middle of an Atlassian sign-in, unasked. */
function organisationRequires(page: PageKind, place: Place, earlier: readonly Stop[]): Cause | null {
  if (page !== 'atlassian-set-up' && page !== 'atlassian-recovery-shown') return null;
  const before = earlier.filter((stop) => !passing.includes(stop.page) && !forced.includes(stop.page)).at(-1);
  const asked = place.leadsTo?.to === 'security-settings' || (before?.leadsToSettings ?? false);
  const midway = before === undefined ? midSignIn.includes(place.spot) : prompts.includes(before.page);
  if (!midway || asked) return null;
  return { ...because('organisation-requires', 'journey-sign-in'), cap: 'likely' };
}
const forced: readonly PageKind[] = ['atlassian-set-up', 'atlassian-recovery-shown'];
/** Addresses at which nobody opens a set-up themselves. The security review is none: there it is an offer taken. */
const midSignIn: readonly Place['spot'][] = [
  'account-sign-in',
  'account-sign-in-step',
  'account-choice',
  'account-stop',
];

function ownChoice(page: PageKind, earlier: readonly Stop[], invited: boolean): Cause {
  const blocked = earlier.some((stop) => stop.page === 'bitbucket-blocked');
  // The Atlassian account's own pages owe nothing to a block of Bitbucket's.
  return plain(invited || (blocked && page.startsWith('bitbucket')) ? 'unknown' : 'own-choice');
}

function isSignIn(page: PageKind): boolean {
  return (
    prompts.includes(page) ||
    passing.includes(page) ||
    bitbucketSteps.includes(page) ||
    page === 'atlassian-password-reset' ||
    page === 'atlassian-sign-up'
  );
}

function plain(why: Why): Cause {
  return { why, reasons: [] };
}
function because(why: Why, sign: 'journey-invitation' | 'journey-sign-in'): Cause {
  return {
    why,
    reasons: [{ sign, say: say(sign === 'journey-invitation' ? 'sign_journey_invitation' : 'sign_journey_sign_in') }],
  };
}
