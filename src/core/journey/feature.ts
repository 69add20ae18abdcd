import type { Place } from '../recognise/place.ts';
import type { Signs } from '../recognise/signs.ts';

/**
 * Whether Pipelines asks on a page for Bitbucket's own two-step verification (page facts, B15). Its settings do if they
 * lead to the two-step settings or speak of them; other pages only with a message that names it. No one withholds
 * content there, and no workspace requires anything.
 */
export function asksForFeature(place: Place, signs: Signs): boolean {
  if (signs.sandboxed !== undefined) return false;
  const leads = signs['blocking-message'] !== undefined || signs['feature-link'] !== undefined;
  if (place.where === 'bitbucket-pipelines-settings') return leads || signs['says-two-step'] !== undefined;
  return place.ofPipelines === true && leads && signs['says-pipelines'] !== undefined;
}
