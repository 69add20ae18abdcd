import { catalogue, plays } from '../kinds/catalogue.ts';
import type { Policy } from '../policy/policy.ts';
import type { Judgement } from '../recognise/judge.ts';
import type { Place } from '../recognise/place.ts';
import { atMost, type PageKind, type Reason, type Verdict, type Why } from '../recognise/verdict.ts';
import { sayWorkspace } from '../words/outside-name.ts';
import { say } from '../words/say.ts';
import type { Journey, Stop } from './journey.ts';
import { otherLocks, throughCompany } from './other-lock.ts';

/** The cause of a page, and what revealed it. `workspace` is named if a block or the policy did. */
type Cause = {
  readonly why: Why;
  readonly reasons: readonly Reason[];
  readonly workspace?: string;
  readonly cap?: 'likely';
};

/**
 * Adds the cause to a judgment. The causes are tried in the contract's order; the journey never turns a page into
 * another one.
 * @param before the journey without this page
 */
export function withCause(judged: Judgement, place: Place, before: Journey, policy: Policy): Verdict {
  const earlier = before.stops;
  const cause = causeOf(judged, place, before, policy);
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

function causeOf(judged: Judgement, place: Place, before: Journey, policy: Policy): Cause {
  const earlier = before.stops;
  return (
    workspaceRequires(judged, earlier, policy) ??
    featureRequires(judged.page, earlier) ??
    invitationLedHere(judged.page, earlier) ??
    newKeyForOld(judged.page, earlier) ??
    organisationRequires(judged.page, place, earlier) ??
    byItself(judged.page, place, before)
  );
}

/** The sign-in or sign-up that an invitation led to. */
function invitationLedHere(page: PageKind, earlier: readonly Stop[]): Cause | null {
  // Once the content was there, a later sign-in is one of its own.
  const since = earlier.slice(earlier.findLastIndex(({ content }) => content) + 1);
  return plays(page, 'invited-step') && invited(since) ? because('invited', 'journey-invitation') : null;
}

/**
 * The cause that the kind of page has on its own. That the user chose it is only said if nothing in this tab may have
 * sent them there, and all of its past is known.
 */
function byItself(page: PageKind, place: Place, { stops, seenFrom }: Journey): Cause {
  const { why } = catalogue[page];
  const own = typeof why === 'function' ? why(place) : why;
  return plain(own === 'own-choice' && (seenFrom !== undefined || stops.some(isPush)) ? 'unknown' : own);
}

/**
 * Whether a stop may have sent the user to a page of settings. A block sends no one to the Atlassian account, but many
 * go there to find what it asks for.
 */
function isPush({ page, feature }: Stop): boolean {
  return plays(page, 'invitation') || plays(page, 'block') || feature === true;
}

function invited(earlier: readonly Stop[]): boolean {
  return earlier.some((stop) => plays(stop.page, 'invitation'));
}

/**
 * Bitbucket's sign-in address sends users to the Atlassian account, and takes them back when they are done there. On
 * the way back it may be about to ask for Bitbucket's own code: until something shows that, we can't tell whose turn it
 * is.
 */
function isWayBack(page: PageKind, earlier: readonly Stop[]): boolean {
  if (page !== 'bitbucket-bounce') return false;
  return earlier.some((stop) => stop.layer === 'atlassian' && stop.page !== page) || throughCompany(earlier);
}

function workspaceRequires(judged: Judgement, earlier: readonly Stop[], policy: Policy): Cause | null {
  if (!plays(judged.page, 'workspace-may-require')) return null;
  const block = earlier.findLast(({ page }) => plays(page, 'block'));
  if (judged.workspace !== undefined && policy.workspacesThatRequire.includes(judged.workspace.toLowerCase()))
    return {
      why: 'workspace-requires',
      reasons: [
        {
          sign: 'policy-workspace',
          say: sayWorkspace(judged.workspace, 'sign_policy_workspace', 'sign_policy_some_workspace'),
        },
      ],
    };
  if (block === undefined) return null;
  const reasons =
    block.workspace === undefined
      ? []
      : [
          {
            sign: 'journey-blocked',
            say: sayWorkspace(block.workspace, 'sign_journey_blocked', 'sign_journey_some_blocked'),
          },
        ];
  return { why: 'workspace-requires', reasons, ...(block.workspace !== undefined && { workspace: block.workspace }) };
}

/** Pipelines asked for it in this tab, which no workspace did. */
function featureRequires(page: PageKind, earlier: readonly Stop[]): Cause | null {
  if (!plays(page, 'workspace-may-require') || !earlier.some(({ feature }) => feature)) return null;
  return { ...because('feature-requires', 'journey-feature'), cap: 'likely' };
}

/** Users who got in with their recovery key are given a new one: no one required that of them. */
function newKeyForOld(page: PageKind, earlier: readonly Stop[]): Cause | null {
  const before = earlier.findLast((stop) => !plays(stop.page, 'passing'));
  return page === 'atlassian-recovery-shown' && before?.page === 'atlassian-recovery-key' ? plain('signing-in') : null;
}

/** A set-up that appeared in the middle of an Atlassian sign-in, unasked. */
function organisationRequires(page: PageKind, place: Place, earlier: readonly Stop[]): Cause | null {
  if (!plays(page, 'organisation-may-require')) return null;
  const before = earlier
    .filter((stop) => !plays(stop.page, 'passing') && !plays(stop.page, 'organisation-may-require'))
    .at(-1);
  const asked = place.leadsTo?.to === 'security-settings' || (before?.leadsToSettings ?? false);
  const midway = before === undefined ? midSignIn.includes(place.where) : plays(before.page, 'prompt');
  if (!midway || asked) return null;
  return { ...because('organisation-requires', 'journey-sign-in'), cap: 'likely' };
}
/**
 * Addresses at which users don't start a set-up themselves. The security review isn't one: there they accepted an
 * offer.
 */
const midSignIn: readonly Place['where'][] = [
  'account-sign-in',
  'account-sign-in-step',
  'account-choice',
  'account-stop',
];

function plain(why: Why): Cause {
  return { why, reasons: [] };
}
function because(why: Why, sign: keyof typeof journeySigns): Cause {
  return { why, reasons: [{ sign, say: say(journeySigns[sign]) }] };
}
const journeySigns = {
  'journey-invitation': 'sign_journey_invitation',
  'journey-sign-in': 'sign_journey_sign_in',
  'journey-feature': 'sign_journey_feature',
} as const;
