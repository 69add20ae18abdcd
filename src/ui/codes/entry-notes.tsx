import type { EntryDoubt, EntryName } from '../../core/entries/entry.ts';
import { type Say, say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { dayIn } from '../times-in-words.ts';

/** What tells an entry from another of its name, and why its codes may not work. */
export function EntryNotes({ entry: { since, doubt } }: { entry: Pick<EntryName, 'since' | 'doubt'> }) {
  return (
    <>
      {since !== undefined && (
        <span class="quiet" data-since>
          {words(say('entry_since', dayOf(since)))}
        </span>
      )}
      {doubt !== undefined && <span data-doubt={doubt.why}>{words(doubtSay(doubt))}</span>}
    </>
  );
}

function doubtSay({ why, at }: EntryDoubt): Say {
  switch (why) {
    case 'not-confirmed':
      return say('doubt_not_confirmed');
    case 'switched-off':
      return say('doubt_switched_off', dayOf(at));
    case 'recovery-link':
      return say('doubt_recovery_link');
  }
}

function dayOf(moment: number): string {
  return dayIn(words(say('language')), moment);
}
