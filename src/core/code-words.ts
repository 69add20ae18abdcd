/** The digits of a code in groups that are easy to read and to type: 123 456, 1234 5678, 12345. */
export function groups(code: string): readonly string[] {
  const size = code.length % 4 === 0 ? 4 : code.length % 3 === 0 ? 3 : code.length === 10 ? 5 : code.length;
  const parts: string[] = [];
  for (let at = 0; at < code.length; at += size) parts.push(code.slice(at, at + size));
  return parts;
}

/** The digits one by one, so that a screen reader does not say "one hundred twenty-three thousand". */
export function spokenDigits(code: string): string {
  return [...code].join(' ');
}

/** The seconds at which the time that is left is spoken without being asked: seldom, and politely. */
export const spokenAt: readonly number[] = [20, 10, 0];
