import type { Whose } from '../../core/recovery/artefact.ts';
import type { ArtefactView } from '../../core/recovery/view.ts';
import { say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { ask } from '../../ports/messages.ts';
import { maybeOldSay, oldListSay } from '../../ui/recovery/lists.ts';
import type { Take } from '../../ui/recovery/use-recovery.ts';

type PaperParts = { whose: Whose; artefact: ArtefactView | null; take: Take };

/** The list that newer codes replaced: where it is, so that the user throws it away rather than trust it. */
export function OldPaper({ whose, artefact, take }: PaperParts) {
  const oldList = artefact?.oldList ?? null;
  if (oldList === null) return null;
  const isKey = whose.layer === 'atlassian';
  return (
    <div data-old-list>
      <p>{words(oldListSay(oldList, whose.layer))}</p>
      <p>
        <button
          type="button"
          class="button second"
          onClick={() => void take(ask('recovery/event', { ...whose, what: 'old-list-gone' }))}
        >
          {words(say(isKey ? 'old_key_gone' : 'old_list_gone'))}
        </button>
      </p>
    </div>
  );
}

/** A page listed codes since these were saved: until the user says that they are the same, these prove nothing. */
export function MaybeOld({ artefact }: { artefact: ArtefactView | null }) {
  if (artefact === null || artefact.maybeOld === null) return null;
  return <p data-maybe-old>{words(maybeOldSay(artefact, artefact.maybeOld))}</p>;
}
