/**
 * Whether a document is its address's own. A sandboxed one has an origin of its own, which nothing can share: someone
 * put the file there, and the host serves it so that it can't act for the host.
 */
export function isOwnDocument({ origin, location }: Pick<Window, 'origin' | 'location'> = self): boolean {
  return origin === location.origin;
}
