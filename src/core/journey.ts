import type { Before } from './advice.ts';
import type { Judgement } from './judge.ts';
import type { Place } from './place.ts';
import type { Policy } from './policy.ts';
import { say } from './say.ts';
import { atMost, type Layer, type PageKind, type Reason, type Verdict, type Why } from './verdict.ts';

/** One stop of a journey: what kind of page it was, never whose. */
export type Stop = {
  readonly page: PageKind;
  readonly layer: Layer;
  readonly leadsToSettings: boolean;
  readonly workspace?: string;
  /** At a company's sign-in: the user came back from there. */
  readonly passed?: true;
};

/** The pages of one tab's current sign-in or invitation, oldest first. `at` is the second (Unix time) of the last stop. */
export type Journey = { readonly stops: readonly Stop[]; readonly at: number };
export const noJourney: Journey = { stops: [], at: 0 };

/** A journey is forgotten an hour after its last stop. */
const forgottenAfter = 3600;
/** More stops than a real journey has; an endless one forgets its middle, never its cause. */
const mostStops = 40;

const invitations: readonly PageKind[] = ['atlassian-invitation', 'atlassian-join', 'bitbucket-invitation'];
const signIns: readonly PageKind[] = [
  'atlassian-sign-in',
  'atlassian-choose-account',
  'portal-sign-in',
  'company-sign-in',
];
const stops: readonly PageKind[] = ['atlassian-bounce', 'bitbucket-bounce'];
const prompts: readonly PageKind[] = [
  ...signIns,
  'atlassian-code',
  'atlassian-security-key',
  'atlassian-recovery-key',
  'atlassian-email-code',
];
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
const starts: readonly PageKind[] = [...invitations, ...prompts, ...stops, 'atlassian-sign-up', 'bitbucket-blocked'];

/** The journey after one more stop, or unchanged where this page starts none. */
export function travel(journey: Journey, judged: Judgement, place: Place, now: number): Journey {
  const before = now - journey.at > forgottenAfter ? noJourney : journey;
  if (before.stops.length === 0 && !starts.includes(judged.page)) return before;
  const stop: Stop = {
    page: judged.page,
    layer: judged.layer,
    leadsToSettings: place.leadsTo?.to === 'security-settings',
    ...(judged.page === 'bitbucket-blocked' && judged.workspace !== undefined && { workspace: judged.workspace }),
  };
  return withStop(before, stop, now);
}

/** The journey after the way back from a company's sign-in, which the browser takes without showing us a page. */
export function comeBack(journey: Journey, now: number): Journey {
  const before = now - journey.at > forgottenAfter ? noJourney : journey;
  return withStop(before, { page: 'company-sign-in', layer: 'company', leadsToSettings: false, passed: true }, now);
}

function withStop(before: Journey, stop: Stop, now: number): Journey {
  const last = before.stops.at(-1);
  const again =
    last !== undefined && last.page === stop.page && last.layer === stop.layer && last.workspace === stop.workspace;
  const all = again ? [...before.stops.slice(0, -1), stop] : [...before.stops, stop];
  return { stops: all.length > mostStops ? [...all.filter(isCause), ...all.slice(-10)] : all, at: now };
}

function isCause({ page }: Stop): boolean {
  return invitations.includes(page) || page === 'bitbucket-blocked';
}

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
    (invited && (signIns.includes(page) || stops.includes(page) || page === 'atlassian-sign-up')
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
  const before = earlier.findLast((stop) => !stops.includes(stop.page));
  return page === 'atlassian-recovery-shown' && before?.page === 'atlassian-recovery-key' ? plain('signing-in') : null;
}

/** A set-up that came up in the middle of an Atlassian sign-in, unasked. */
function organisationRequires(page: PageKind, place: Place, earlier: readonly Stop[]): Cause | null {
  if (page !== 'atlassian-set-up' && page !== 'atlassian-recovery-shown') return null;
  const before = earlier.filter((stop) => !stops.includes(stop.page) && !forced.includes(stop.page)).at(-1);
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
    stops.includes(page) ||
    bitbucketSteps.includes(page) ||
    page === 'atlassian-password-reset' ||
    page === 'atlassian-sign-up'
  );
}

/** Says on a code page that another lock was opened earlier: people type the same code again. */
function otherLocks(judged: Judgement, earlier: readonly Stop[]): readonly Reason[] {
  const reasons: Reason[] = [];
  if (otherCodeBefore(judged, earlier)?.layer === 'atlassian')
    reasons.push({ sign: 'journey-other-code', say: say('sign_journey_other_code') });
  if (judged.layer === 'bitbucket' && codeWishes.includes(judged.wants) && throughCompany(earlier))
    reasons.push({ sign: 'journey-company', say: say('sign_journey_company') });
  return reasons;
}

/** Whether the last sign-in on the way here was a company's, and was passed. */
function throughCompany(earlier: readonly Stop[]): boolean {
  return earlier.findLast(({ page }) => signIns.includes(page))?.passed ?? false;
}

/** What the stops before a page add to its answer. */
export function beforeThis(judged: Pick<Verdict, 'wants' | 'layer'>, earlier: readonly Stop[]): Before {
  const other = otherCodeBefore(judged, earlier);
  return {
    invited: earlier.some(({ page }) => invitations.includes(page)),
    ...(other !== null && { otherCode: other.layer }),
    ...(other !== null && !appCodePages.includes(other.page) && { otherWay: true }),
    ...(throughCompany(earlier) && { throughCompany: true }),
  };
}

/** The stop before this page at which another layer's second step was asked for. */
function otherCodeBefore(judged: Pick<Verdict, 'wants' | 'layer'>, earlier: readonly Stop[]): Stop | null {
  if (!codeWishes.includes(judged.wants)) return null;
  return earlier.findLast(({ page, layer }) => codePages.includes(page) && layer !== judged.layer) ?? null;
}
const appCodePages: readonly PageKind[] = ['atlassian-code', 'bitbucket-code'];
const codeWishes: readonly Verdict['wants'][] = ['app-code', 'security-key', 'recovery-code', 'email-code'];
const codePages: readonly PageKind[] = [
  'atlassian-code',
  'atlassian-security-key',
  'atlassian-recovery-key',
  'bitbucket-code',
  'atlassian-step-up',
];

function plain(why: Why): Cause {
  return { why, reasons: [] };
}
function because(why: Why, sign: 'journey-invitation' | 'journey-sign-in'): Cause {
  return {
    why,
    reasons: [{ sign, say: say(sign === 'journey-invitation' ? 'sign_journey_invitation' : 'sign_journey_sign_in') }],
  };
}
