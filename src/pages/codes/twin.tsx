import { type EntryName, label } from '../../core/entries/entry.ts';
import { say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { EntryNotes } from '../../ui/codes/entry-notes.tsx';
import { useFocus } from '../../ui/use-focus.ts';

type TwinParts = {
  /** The entry that has the name already. */
  twin: EntryName;
  onReplace: () => void;
  onBoth: () => void;
  onBack: () => void;
};

/** A new code has the name of an old one, as after setting up anew: whether it takes the old one's place. */
export function Twin({ twin, onReplace, onBoth, onBack }: TwinParts) {
  const panel = useFocus<HTMLDivElement>();
  return (
    <div class="panel" ref={panel} tabIndex={-1} data-layer={twin.layer} data-twin={twin.id}>
      <h3>{words(say('twin_head'))}</h3>
      <p>
        {words(say('twin_text', label(twin)))} <EntryNotes entry={twin} />
      </p>
      <p class="quiet">{words(say('twin_old'))}</p>
      <div class="acts">
        <button type="button" class="button" onClick={onReplace}>
          {words(say('twin_replace'))}
        </button>
        <button type="button" class="button second" onClick={onBoth}>
          {words(say('twin_both'))}
        </button>
        <button type="button" class="button second" onClick={onBack}>
          {words(say('entry_cancel'))}
        </button>
      </div>
    </div>
  );
}
