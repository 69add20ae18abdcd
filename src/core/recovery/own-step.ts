import * as v from 'valibot';
import type { Stop } from '../journey/journey.ts';
import { catalogue, plays } from '../kinds/catalogue.ts';
import { waitsForMail } from '../kinds/set-up-mail.ts';
import type { Recognised } from '../kinds/situation.ts';
import type { Verdict } from '../recognise/verdict.ts';
import { type RecoveryLayer, recoveryLayers } from './artefact.ts';
import type { Noticing } from './log.ts';

/**
 * What a tab's pages last showed about a lock's second step: its settings offered to switch it `off` or `on`, its
 * recovery `codes` are on the screen, or it was being set up; `forced` in the middle of something else, which continues
 * only when it's done; `mailed` once only the link in an email is left to click. `asked`: a sign-in asked for its code.
 */
const glimpses = ['on', 'off', 'codes', 'set-up', 'forced', 'mailed', 'asked'] as const;
type Glimpse = (typeof glimpses)[number];
export type OwnSteps = { readonly [L in RecoveryLayer]?: Glimpse };

const glimpsed = v.exactOptional(v.picklist(glimpses));
/** What session storage holds about it. */
export const ownStepsShape = v.strictObject({ atlassian: glimpsed, bitbucket: glimpsed });

/** One more page of a tab: what is remembered about it, and what it and the earlier ones show. */
export type Followed = { readonly ownSteps: OwnSteps; readonly noticed: readonly Noticing[] };

/**
 * Follows both locks' second steps from page to page of one tab. What a page shows is only an impression: any page can
 * look like that, and only the user can say what is true.
 * @param stops the journey of this tab
 */
export function followOwnSteps(before: OwnSteps, here: Recognised, address: string, stops: readonly Stop[]): Followed {
  if (plays(here.verdict.page, 'user-may-change')) return { ownSteps: {}, noticed: [] };
  const noticed: Noticing[] = [];
  const ownSteps: { [L in RecoveryLayer]?: Glimpse } = { ...before };
  for (const layer of recoveryLayers) {
    const { last, what } = follow(before[layer], here, address, layer, stops);
    if (last === undefined) delete ownSteps[layer];
    else ownSteps[layer] = last;
    noticed.push(...what.map((it) => ({ layer, what: it })));
  }
  return { ownSteps, noticed };
}

type Step = { readonly last: Glimpse | undefined; readonly what: readonly Noticing['what'][] };

function follow(
  was: Glimpse | undefined,
  here: Recognised,
  address: string,
  layer: RecoveryLayer,
  stops: readonly Stop[],
): Step {
  const isOn = was === 'on' || was === 'codes';
  const settingUp = isSettingUp(was);
  const passed: Step['what'] = was === 'asked' && wasGiven(stops) ? ['accepted'] : [];
  const now = glimpse(here, address, layer);
  switch (now) {
    case 'codes':
      return { last: now, what: was === 'codes' ? [] : [...passed, 'shown'] };
    case 'on':
      return { last: now, what: settingUp ? ['looks-on'] : passed };
    case 'off':
      // A set-up may continue after a page in between, such as one that says that an email was sent.
      if (settingUp) return { last: was, what: [] };
      // It may have been off for long: whether that is news depends on what is known, not on this tab.
      return { last: now, what: isOn ? ['looks-off'] : was === 'off' ? [] : ['shows-off'] };
    case 'set-up':
    case 'forced':
      // Users who have it on already and set up another phone keep their codes, as far as is known.
      return { last: isOn ? 'on' : was === 'forced' ? was : now, what: [] };
    case 'mailed':
      return { last: isOn ? 'on' : now, what: [] };
    case 'asked':
      return { last: settingUp ? was : now, what: [] };
    case null:
      if ((was === 'forced' || was === 'mailed') && wentOn(here.verdict, layer, stops))
        return { last: undefined, what: ['looks-on'] };
      if (was === 'asked') return { last: plays(here.verdict.page, 'passing') ? was : undefined, what: passed };
      return { last: was === 'codes' ? 'on' : was, what: [] };
  }
}

/** Whether a set-up that this tab showed may still be under way. */
export function isSettingUp(glimpse: Glimpse | undefined): boolean {
  return glimpse === 'set-up' || glimpse === 'forced' || glimpse === 'mailed';
}

/** Whether the journey shows that Bitbucket's code was given, and not only that its page was left. */
function wasGiven(stops: readonly Stop[]): boolean {
  return stops.findLast(({ page }) => page === 'bitbucket-code')?.passed === true;
}

/** What one page shows about a lock's second step; null if nothing is clear. */
function glimpse({ verdict, signs }: Recognised, address: string, layer: RecoveryLayer): Glimpse | null {
  const { page, why, sure } = verdict;
  // Something that may not be a key must not devalue the saved one.
  if (sure === 'unsure') return null;
  if (catalogue[page].layer !== layer) return null;
  if (plays(page, 'recovery-shown')) return 'codes';
  // Only Bitbucket's set-up ends with an email, so only its codes are waited for.
  if (page === 'bitbucket-code') return 'asked';
  if (waitsForMail({ verdict, signs })) return 'mailed';
  if (plays(page, 'set-up'))
    return why === 'organisation-requires' || why === 'workspace-requires' ? 'forced' : 'set-up';
  // Before the password is typed these settings show nothing; other settings offer to turn off other things.
  if (!plays(page, 'settings') || signs['password-field'] !== undefined || !twoStepPath.test(address)) return null;
  if (signs['says-switch-off'] !== undefined) return 'on';
  return signs['says-set-up'] === undefined ? null : 'off';
}

const twoStepPath = /^https:\/\/[^/?#]+\/[^?#]*\/two-step-verification(\/|[?#]|$)/;

/** Whether what a set-up blocked is there: the content or the site. */
function wentOn({ page, workspace, site }: Verdict, layer: RecoveryLayer, stops: readonly Stop[]): boolean {
  if (page !== 'official') return false;
  if (layer === 'atlassian') return site !== undefined;
  const block = stops.findLast((stop) => plays(stop.page, 'block'));
  return workspace !== undefined && workspace === block?.workspace;
}

/** The recovery codes that a page asks for; only the user can say whether one was used. */
export function askedOn({ page }: Verdict): readonly Noticing[] {
  const layer = recoveryLayers.find((it) => it === catalogue[page].layer);
  return layer !== undefined && plays(page, 'recovery-asked') ? [{ layer, what: 'asked' }] : [];
}
