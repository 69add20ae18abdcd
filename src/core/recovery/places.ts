/** Where codes can be put: not on the phone with the app, and not on this computer only. */
export const places = ['paper', 'manager', 'safe', 'envelope'] as const;
export type Place = (typeof places)[number];
/** Whether this names one of them. */
export function isPlace(given: unknown): given is Place {
  return places.some((place) => place === given);
}

/** This many places are enough. */
export const enoughPlaces = 2;
