import type { OldList, RecoveryLayer } from '../../core/recovery/artefact.ts';
import type { ArtefactView } from '../../core/recovery/view.ts';
import { type Say, say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { dayIn } from '../times-in-words.ts';

/** A day, as people write it. */
function dayOf(moment: number): string {
  return dayIn(words(say('language')), moment);
}

/** Where the list is that newer codes replaced, and that it's probably no longer valid. */
export function oldListSay({ place, savedAt }: OldList, layer: RecoveryLayer): Say {
  const isKey = layer === 'atlassian';
  if (place !== '') return say(isKey ? 'old_key_in' : 'old_list_in', place);
  if (savedAt !== null) return say(isKey ? 'old_key_of' : 'old_list_of', dayOf(savedAt));
  return say(isKey ? 'old_key' : 'old_list');
}

/** That newer codes may have replaced these since a page listed some, by its day if that's known. */
export function maybeOldSay({ layer }: Pick<ArtefactView, 'layer'>, { since }: { readonly since: number | null }): Say {
  const isKey = layer === 'atlassian';
  if (since === null) return say(isKey ? 'maybe_old_key' : 'maybe_old');
  return say(isKey ? 'maybe_old_key_since' : 'maybe_old_since', dayOf(since));
}
