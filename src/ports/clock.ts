/** Milliseconds since 1970: the only place where the world is asked for the time. */
export function now(): number {
  return Date.now();
}
