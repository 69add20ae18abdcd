import { type Artefact, askable } from './artefact.ts';

/** After this many wrong tries it's time to create new codes, while that's still possible. */
export const tries = 3;

/** Whether a drill can be done now, and if not, why. */
export type DrillState =
  | { readonly state: 'none' }
  /** Not due yet; it can be done anyway, unless one of the states below applies. */
  | { readonly state: 'early'; readonly due: number }
  | { readonly state: 'due' }
  /** The codes have been on the screen since the browser was started. */
  | { readonly state: 'same-session' }
  /** A page that shows the codes is open. */
  | { readonly state: 'still-shown' }
  /** A wrong try: wait. In counted time. */
  | { readonly state: 'wait'; readonly until: number };

/**
 * @param time counted time, see `time.ts`
 * @param session this browser session
 * @param shown whether any tab shows a page with recovery codes
 */
export function drillState(
  { drill, session: seen }: Artefact,
  time: number,
  session: string,
  shown: boolean,
): DrillState {
  if (drill.due === null) return { state: 'none' };
  if (shown) return { state: 'still-shown' };
  if (seen === session) return { state: 'same-session' };
  if (drill.notBefore > time) return { state: 'wait', until: drill.notBefore };
  return drill.due > time ? { state: 'early', due: drill.due } : { state: 'due' };
}

/** Whether to remind the user now: it's due, and not postponed. */
export function remindsOf({ drill }: Artefact, time: number): boolean {
  return drill.due !== null && drill.due <= time && drill.snoozed <= time;
}

/** How many tries are left in this drill. */
export function triesLeft({ drill }: Artefact): number {
  return tries - drill.wrong;
}

/**
 * Which codes a drill asks for, by their numbers from 0: different ones, chosen at random, in the order of the paper.
 * `draw(n)` returns a random whole number below n.
 */
export function drawCodes({ evidence, struck }: Artefact, draw: (below: number) => number): readonly number[] {
  if (evidence === null) return [];
  const left = [...askable(evidence.hashes.length, struck)];
  const drawn: number[] = [];
  while (drawn.length < evidence.asked && left.length > 0) drawn.push(...left.splice(draw(left.length), 1));
  return drawn.toSorted((one, other) => one - other);
}
