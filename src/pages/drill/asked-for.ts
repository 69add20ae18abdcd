import type { Whose } from '../../core/recovery/artefact.ts';

/**
 * Whose drill somebody asked for on another page of this document. In memory only: an account's name must not be in an
 * address, which the browser keeps in its history.
 */
let asked: Whose | null = null;

/** Remembers whose drill the next view of drills is to begin with. */
export function askForDrill(whose: Whose): void {
  asked = whose;
}

/** Whose drill was asked for, once; null for nobody's. */
export function drillAskedFor(): Whose | null {
  const whose = asked;
  asked = null;
  return whose;
}
