import { useEffect, useRef, useState } from 'preact/hooks';
import { type EntryName, label } from '../../core/entries/entry.ts';
import type { Shown } from '../../core/entries/fitting.ts';
import { say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { ask } from '../../ports/messages.ts';
import { CodeNow } from '../../ui/codes/code.tsx';
import { EntryNotes } from '../../ui/codes/entry-notes.tsx';
import { LayerPicture } from '../../ui/layer-picture.tsx';
import { answered } from '../../ui/use-answer.ts';
import { NameForm } from './name-form.tsx';
import type { SetNote } from './note.tsx';

type EntryRowParts = {
  entry: EntryName;
  code: Shown | undefined;
  setNote: SetNote;
  look: () => Promise<void>;
  onDelete: (entry: EntryName) => void;
  onTrust: (entry: EntryName) => void;
};

/** One entry: its lock, its names, its code, and what can be done with it. */
export function EntryRow({ entry, code, setNote, look, onDelete, onTrust }: EntryRowParts) {
  const [isNaming, setIsNaming] = useState(false);
  const renamed = useRef(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    renamed.current = true;
    setIsNaming(false);
  };
  useEffect(() => {
    // Back to the button that opened the form, which is gone.
    if (!isNaming && renamed.current) button.current?.focus();
    renamed.current = false;
  }, [isNaming]);
  const name = label(entry);
  return (
    <li class="entry" data-layer={entry.layer} data-id={entry.id}>
      <LayerPicture of={entry.layer} size="s" named={false} />
      <div class="entry-names">
        <b>
          <bdi>{entry.issuer || words(say('entry_unnamed'))}</bdi>
        </b>
        {entry.account !== '' && (
          <span class="quiet">
            <bdi>{entry.account}</bdi>
          </span>
        )}
        <EntryNotes entry={entry} />
      </div>
      <div class="entry-code">{code ? <CodeNow code={code} /> : <span class="quiet">…</span>}</div>
      {isNaming ? (
        <NameForm
          entry={entry}
          onCancel={close}
          onSave={async (given) => {
            const saved = await answered(ask('entry/name', { id: entry.id, naming: given }));
            if (!saved.ok) return saved;
            setNote({ says: say('entry_renamed', label(saved.value)) });
            await look();
            close();
            return saved;
          }}
        />
      ) : (
        <div class="acts small">
          <button
            type="button"
            class="plain-button"
            ref={button}
            aria-label={words(say('entry_rename_one', name))}
            onClick={() => setIsNaming(true)}
          >
            {words(say('entry_rename'))}
          </button>
          <button
            type="button"
            class="plain-button"
            aria-label={words(say('entry_delete_one', name))}
            onClick={() => onDelete(entry)}
          >
            {words(say('entry_delete'))}
          </button>
          {entry.doubt !== undefined && (
            <button
              type="button"
              class="plain-button"
              data-trust
              aria-label={words(say('entry_trust_one', name))}
              onClick={() => onTrust(entry)}
            >
              {words(say('entry_trust'))}
            </button>
          )}
        </div>
      )}
    </li>
  );
}
