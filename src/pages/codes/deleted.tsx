import { useId, useState } from 'preact/hooks';
import { type EntryName, label } from '../../core/entries/entry.ts';
import { say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { Fold } from '../../ui/fold.tsx';
import { useFocus } from '../../ui/use-focus.ts';

type DeletedParts = {
  deleted: readonly EntryName[];
  onRestore: (entry: EntryName) => void;
  onForget: (entry: EntryName) => void;
};

/** Deleted codes that can still be restored. */
export function Deleted({ deleted, onRestore, onForget }: DeletedParts) {
  const [asked, setAsked] = useState<string | null>(null);
  return (
    <Fold title={words(say('deleted_title', String(deleted.length)))} name="deleted">
      <p class="quiet">{words(say('deleted_text'))}</p>
      <ul class="entries">
        {deleted.map((entry) => (
          <li key={entry.id} class="entry" data-deleted={entry.id}>
            <div class="entry-names">
              <span>
                <bdi>{label(entry)}</bdi>
              </span>
            </div>
            {asked === entry.id ? (
              <Sure onForget={() => onForget(entry)} onKeep={() => setAsked(null)} />
            ) : (
              <div class="acts small">
                <button
                  type="button"
                  class="plain-button"
                  aria-label={words(say('deleted_bring_back_one', label(entry)))}
                  onClick={() => onRestore(entry)}
                >
                  {words(say('deleted_bring_back'))}
                </button>
                <button
                  type="button"
                  class="plain-button"
                  aria-label={words(say('deleted_forget_one', label(entry)))}
                  onClick={() => setAsked(entry.id)}
                >
                  {words(say('deleted_forget'))}
                </button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </Fold>
  );
}

function Sure({ onForget, onKeep }: { onForget: () => void; onKeep: () => void }) {
  const keep = useFocus<HTMLButtonElement>();
  const id = useId();
  return (
    <div class="panel">
      <p id={id}>{words(say('deleted_sure'))}</p>
      <div class="acts">
        <button type="button" class="button danger" onClick={onForget}>
          {words(say('deleted_forget_now'))}
        </button>
        <button type="button" class="button second" ref={keep} aria-describedby={id} onClick={onKeep}>
          {words(say('entry_cancel'))}
        </button>
      </div>
    </div>
  );
}
