import { type EntryName, label } from '../../core/entries/entry.ts';
import { isOfOneStep } from '../../core/entries/twin.ts';
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

/**
 * A new code has the name of an old one, as after setting up anew: whether it takes the old one's place. Where the two
 * may be for different accounts or sites, keeping both is suggested.
 */
export function Twin({ twin, onReplace, onBoth, onBack }: TwinParts) {
  const panel = useFocus<HTMLDivElement>();
  const isSure = isOfOneStep(twin);
  const replace = (look: string) => (
    <button key="replace" type="button" class={look} onClick={onReplace}>
      {words(say('twin_replace'))}
    </button>
  );
  const both = (look: string) => (
    <button key="both" type="button" class={look} onClick={onBoth}>
      {words(say('twin_both'))}
    </button>
  );
  return (
    <div class="panel" ref={panel} tabIndex={-1} data-layer={twin.layer} data-twin={twin.id}>
      <h3>{words(say('twin_head'))}</h3>
      <p>
        {words(say('twin_text', label(twin)))} <EntryNotes entry={twin} />
      </p>
      <p class="quiet">{words(say(isSure ? 'twin_old' : 'twin_old_if'))}</p>
      <div class="acts">
        {isSure ? [replace('button'), both('button second')] : [both('button'), replace('button second')]}
        <button type="button" class="button second" onClick={onBack}>
          {words(say('entry_cancel'))}
        </button>
      </div>
    </div>
  );
}
