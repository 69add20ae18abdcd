import { useEffect, useRef, useState } from 'preact/hooks';
import { type EntryName, label } from '../../core/entries/entry.ts';
import type { Shown } from '../../core/entries/fitting.ts';
import { say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { ask } from '../../ports/messages.ts';
import { Lock } from '../../ui/lock.tsx';
import { attempt } from './attempt.ts';
import { CodeNow } from './code-now.tsx';
import { NameForm } from './name-form.tsx';
import type { Tell } from './note.tsx';

type EntryRowParts = {
  entry: EntryName;
  code: Shown | undefined;
  tell: Tell;
  look: () => Promise<void>;
  onDelete: (entry: EntryName) => void;
};

/** One entry: its lock, its names, its code, and what can be done with it. */
export function EntryRow({ entry, code, tell, look, onDelete }: EntryRowParts) {
  const [naming, change] = useState(false);
  const renamed = useRef(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    renamed.current = true;
    change(false);
  };
  useEffect(() => {
    // Back to the button that opened the form, which has gone.
    if (!naming && renamed.current) button.current?.focus();
    renamed.current = false;
  }, [naming]);
  const name = label(entry);
  return (
    <li class="entry" data-layer={entry.layer} data-id={entry.id}>
      <Lock of={entry.layer} size="s" named={false} />
      <div class="entry-names">
        <b>
          <bdi>{entry.issuer || words(say('entry_unnamed'))}</bdi>
        </b>
        {entry.account !== '' && (
          <span class="quiet">
            <bdi>{entry.account}</bdi>
          </span>
        )}
      </div>
      <div class="entry-code">{code ? <CodeNow code={code} /> : <span class="quiet">…</span>}</div>
      {naming ? (
        <NameForm
          entry={entry}
          onCancel={close}
          onSave={async (given) => {
            const saved = await attempt(ask('entry/name', { id: entry.id, naming: given }));
            if ('why' in saved) return saved.why;
            tell({ says: say('entry_renamed', label(saved.done)) });
            await look();
            close();
            return null;
          }}
        />
      ) : (
        <div class="acts small">
          <button
            type="button"
            class="plain-button"
            ref={button}
            aria-label={words(say('entry_rename_one', name))}
            onClick={() => change(true)}
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
        </div>
      )}
    </li>
  );
}
