/** The digits of a code in groups that are easy to read and to type: 123 456, 1234 5678, 12345. */
export function groups(code: string): readonly string[] {
  const size = code.length % 4 === 0 ? 4 : code.length % 3 === 0 ? 3 : code.length === 10 ? 5 : code.length;
  const parts: string[] = [];
  for (let at = 0; at < code.length; at += size) parts.push(code.slice(at, at + size));
  return parts;
}

/** The digits one by one, so that a screen reader doesn't say "one hundred twenty-three thousand". */
export function spokenDigits(code: string): string {
  return [...code].join(' ');
}

/** The seconds left at which a screen reader is told the time: seldom, and politely. */
const spokenAt = [20, 10] as const;
/** How long such a sentence stays, in milliseconds: listeners would miss one that is gone at once. */
const stands = 3_000;

/**
 * What a screen reader says now about a code on screen: 20 or 10 seconds left, 0 for "there is a new one", or nothing.
 *
 * @param turnsAt when the code expires; that, `time` and `since` (when it was first shown) in milliseconds since 1970
 * @param period in seconds
 */
export function spokenNow(turnsAt: number, period: number, time: number, since: number): 20 | 10 | 0 | null {
  const left = turnsAt - time;
  // Once the next code is there, the moment of the change is a whole period before its end.
  const turned = left <= 0 ? turnsAt : turnsAt - period * 1000;
  if (turned > since && time - turned < stands) return 0;
  return spokenAt.find((moment) => left <= moment * 1000 && left > moment * 1000 - stands) ?? null;
}
