import { useEffect, useState } from 'preact/hooks';
import { type EntryName, label, type Naming } from '../../core/entries/entry.ts';
import { type Say, say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { NameFields } from './name-fields.tsx';
import { type NameField, type Names, type Problems, readNames } from './typed.ts';
import { useWrongFirst } from './use-wrong-first.ts';

type NameFormParts = {
  entry: EntryName;
  /** Gives back why it could not be saved, or nothing. */
  onSave: (naming: Naming) => Promise<Say | null>;
  onCancel: () => void;
};

/** Other names for an entry, in its place in the list. */
export function NameForm({ entry, onSave, onCancel }: NameFormParts) {
  const [names, type] = useState<Names>(entry);
  const [problems, become] = useState<Problems<NameField>>({});
  const [why, tell] = useState<Say | null>(null);
  const form = useWrongFirst<HTMLFormElement>(problems);
  useEffect(() => form.current?.querySelector<HTMLElement>('[name="account"]')?.focus(), [form]);
  const submit = async (event: Event) => {
    event.preventDefault();
    const read = readNames(names);
    become(read.ok ? {} : read.why);
    if (read.ok) tell(await onSave(read.value));
  };
  return (
    <form
      class="panel add-form"
      ref={form}
      aria-label={words(say('entry_rename_one', label(entry)))}
      onSubmit={(event) => void submit(event)}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
      autocomplete="off"
      noValidate
    >
      <NameFields names={names} problems={problems} onChange={(change) => type({ ...names, ...change })} />
      {why && (
        <p class="problem" role="alert">
          {words(why)}
        </p>
      )}
      <div class="acts">
        <button type="submit" class="button">
          {words(say('entry_save'))}
        </button>
        <button type="button" class="button second" onClick={onCancel}>
          {words(say('entry_cancel'))}
        </button>
      </div>
    </form>
  );
}
