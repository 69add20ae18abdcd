import { rests } from '../advice/reasons.ts';
import type { Stop } from '../journey/journey.ts';
import type { PageKind, Verdict } from '../recognise/verdict.ts';
import { type RecoveryLayer, recoveryLayers } from './artefact.ts';
import type { Noticing } from './log.ts';

/**
 * What a tab's pages last showed of a lock's own second step: its settings offered to switch it `off` or `on`, its
 * recovery `codes` are on the screen, or it was being set up; `forced` in the middle of something else, which goes on
 * only when it is done.
 */
const glimpses = ['on', 'off', 'codes', 'set-up', 'forced'] as const;
type Glimpse = (typeof glimpses)[number];
export type OwnSteps = { readonly [L in RecoveryLayer]?: Glimpse };

/** One more page of a tab: what is remembered of it, and what can be told from those before it. */
export type Followed = { readonly ownSteps: OwnSteps; readonly noticed: readonly Noticing[] };

/** From here on it may be somebody else who uses this tab. */
const signIns: readonly PageKind[] = ['atlassian-sign-in', 'atlassian-choose-account', 'company-sign-in'];

/**
 * Follows both locks' own steps from page to page of one tab. Codes that follow a set-up page prove that it was
 * finished; everything else only looks so, and is for the user to say.
 * @param stops the journey of this tab
 */
export function followOwnSteps(before: OwnSteps, verdict: Verdict, address: string, stops: readonly Stop[]): Followed {
  if (signIns.includes(verdict.page)) return { ownSteps: {}, noticed: [] };
  const noticed: Noticing[] = [];
  const ownSteps: { [L in RecoveryLayer]?: Glimpse } = { ...before };
  for (const layer of recoveryLayers) {
    const { last, what } = follow(before[layer], verdict, address, layer, stops);
    if (last === undefined) delete ownSteps[layer];
    else ownSteps[layer] = last;
    noticed.push(...what.map((it) => ({ layer, what: it })));
  }
  return { ownSteps, noticed };
}

type Step = { readonly last: Glimpse | undefined; readonly what: readonly Noticing['what'][] };

function follow(
  was: Glimpse | undefined,
  verdict: Verdict,
  address: string,
  layer: RecoveryLayer,
  stops: readonly Stop[],
): Step {
  const isOn = was === 'on' || was === 'codes';
  const settingUp = was === 'set-up' || was === 'forced';
  const now = glimpse(verdict, address, layer);
  switch (now) {
    case 'codes':
      return { last: now, what: was === 'codes' ? [] : settingUp ? ['set-up', 'shown'] : ['shown'] };
    case 'on':
      return { last: now, what: was === 'on' ? [] : [settingUp ? 'looks-on' : 'still-on'] };
    case 'off':
      // A set-up may go on after a page in between, such as one that says that an e-mail was sent.
      return { last: settingUp ? was : now, what: was === 'off' ? [] : [isOn ? 'looks-off' : 'still-off'] };
    case 'set-up':
    case 'forced':
      // Whoever has one set up already and sets up another phone keeps the codes, as far as anybody knows.
      return { last: isOn ? 'on' : was === 'forced' ? was : now, what: [] };
    case null:
      if (was === 'forced' && wentOn(verdict, layer, stops)) return { last: undefined, what: ['looks-on'] };
      return { last: was === 'codes' ? 'on' : was, what: [] };
  }
}

/** What one page shows of a lock's own step; null for nothing that is clear. */
function glimpse(verdict: Verdict, address: string, layer: RecoveryLayer): Glimpse | null {
  const { page, why, sure } = verdict;
  // What may be no key at all must not make the saved one count for nothing.
  if (sure === 'unsure') return null;
  if (page === `${layer}-recovery-shown`) return 'codes';
  if (page === `${layer}-set-up`)
    return why === 'organisation-requires' || why === 'workspace-requires' ? 'forced' : 'set-up';
  // Before the password is typed these settings show nothing; other settings offer to switch other things.
  if (page !== `${layer}-settings` || rests(verdict, 'password-field') || !twoStepPath.test(address)) return null;
  if (rests(verdict, 'says-switch-off')) return 'on';
  return rests(verdict, 'says-set-up') ? 'off' : null;
}

const twoStepPath = /^https:\/\/[^/?#]+\/[^?#]*\/two-step-verification(\/|[?#]|$)/;

/** Whether what a set-up stood in the way of is there: the content that was blocked, or the site. */
function wentOn({ page, workspace, site }: Verdict, layer: RecoveryLayer, stops: readonly Stop[]): boolean {
  if (page !== 'official') return false;
  if (layer === 'atlassian') return site !== undefined;
  const block = stops.findLast((stop) => stop.page === 'bitbucket-blocked');
  return workspace !== undefined && workspace === block?.workspace;
}

/** The recovery codes that a page asks for; whether one was used, only the user can say. */
export function askedOn({ page }: Verdict): readonly Noticing[] {
  if (page === 'atlassian-recovery-key') return [{ layer: 'atlassian', what: 'asked' }];
  return page === 'bitbucket-recovery-code' ? [{ layer: 'bitbucket', what: 'asked' }] : [];
}

/** Whether session storage holds what we wrote there. */
export function areOwnSteps(given: unknown): given is OwnSteps {
  return (
    typeof given === 'object' &&
    given !== null &&
    Object.entries(given).every(
      ([layer, was]) => recoveryLayers.some((it) => it === layer) && glimpses.some((it) => it === was),
    )
  );
}
