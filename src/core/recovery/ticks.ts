import { type KeepingPlace, places, type Whose } from './artefact.ts';

/** Steps that only the user can know of, and that belong to no lock. */
export type OwnTick = 'spare' | 'email' | 'help' | 'trial';

/** Long enough for any name of an account. */
export const longestTick = 300;

/** The name of the tick that says that these codes are in a place. */
export function tickOf(place: KeepingPlace, whose: Whose): string {
  return prefixOf(whose) + place;
}

/** Whether this tick is about these codes. */
export function isTickOf(tick: string, whose: Whose): boolean {
  return places.some((place) => tick === tickOf(place, whose));
}

/** How many places of these codes were ticked. */
export function placesTicked(ticked: readonly string[], whose: Whose): number {
  return ticked.filter((tick) => isTickOf(tick, whose)).length;
}

/** The same tick for other codes, if it is about these; else as it was. */
export function renamedTick(tick: string, from: Whose, to: Whose): string {
  return isTickOf(tick, from) ? prefixOf(to) + tick.slice(prefixOf(from).length) : tick;
}

function prefixOf({ layer, account }: Whose): string {
  return `${layer}:${account}:`;
}
