import { useId, useState } from 'preact/hooks';
import type { EntryName } from '../../core/entries/entry.ts';
import { found } from '../../core/entries/fitting.ts';
import { say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { useCodes } from '../../ui/codes/use-codes.ts';
import { EntryRow } from './entry-row.tsx';
import type { SetNote } from './note.tsx';

/** How many entries are drawn at once, and how many it takes for a search field to be worth its space. */
const step = 50;
const many = 8;

type EntriesParts = {
  names: readonly EntryName[];
  setNote: SetNote;
  look: () => Promise<void>;
  onDelete: (entry: EntryName) => void;
  onTrust: (entry: EntryName) => void;
};

/** All entries with their codes. A thousand of them are as quick as ten: only those that are shown are drawn. */
export function Entries({ names, setNote, look, onDelete, onTrust }: EntriesParts) {
  const [search, setSearch] = useState('');
  const [most, setMost] = useState(step);
  const id = useId();
  const fitting = found(names, search);
  const shown = fitting.slice(0, most);
  const codes = useCodes(
    shown.map((entry) => entry.id),
    look,
  );
  const left = fitting.length - shown.length;
  return (
    <section aria-labelledby={`${id}-head`}>
      <h2 id={`${id}-head`}>{words(say('entries_list'))}</h2>
      {names.length > many && (
        <div class="field">
          <label for={id}>{words(say('entries_search'))}</label>
          <input
            id={id}
            name="search"
            type="search"
            autocomplete="off"
            spellcheck={false}
            dir="auto"
            value={search}
            onInput={(event) => {
              setSearch(event.currentTarget.value);
              setMost(step);
            }}
          />
          <p class="field-hint" role="status">
            {search === '' ? '' : words(countOf(fitting.length))}
          </p>
        </div>
      )}
      <ul class="entries">
        {shown.map((entry) => (
          <EntryRow
            key={entry.id}
            entry={entry}
            code={codes.find(({ id }) => id === entry.id)}
            setNote={setNote}
            look={look}
            onDelete={onDelete}
            onTrust={onTrust}
          />
        ))}
      </ul>
      {left > 0 && (
        <div>
          <button type="button" class="button second" onClick={() => setMost(most + step)}>
            {words(say('entries_more', String(left)))}
          </button>
        </div>
      )}
    </section>
  );
}

function countOf(count: number) {
  return count === 0 ? say('entries_none_found') : say('entries_found', String(count));
}
