/** Milliseconds since 1970, as the background asks for them: tests put a clock of their own in its place. */
export function now(): number {
  return Date.now();
}
