import { useEffect, useState } from 'preact/hooks';
import { type EntryLayer, type EntryName, label, type Naming } from '../../core/entries/entry.ts';
import type { Outcome } from '../../core/vault/outcome.ts';
import { say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { Problem } from '../../ui/form-outcome.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useAnswer } from '../../ui/use-answer.ts';
import { useWrongFirst } from '../../ui/use-focus.ts';
import { LockChoice } from './lock-choice.tsx';
import { type NameField, type Names, type Problems, readNames } from './typed.ts';

type NameFormParts = {
  entry: EntryName;
  onSave: (naming: Naming) => Promise<Outcome<unknown>>;
  onCancel: () => void;
};

/** Other names for an entry, in its place in the list. */
export function NameForm({ entry, onSave, onCancel }: NameFormParts) {
  const [names, setNames] = useState<Names>(entry);
  const [problems, setProblems] = useState<Problems<NameField>>({});
  const { problem, show } = useAnswer();
  const form = useWrongFirst<HTMLFormElement>(problems);
  useEffect(() => form.current?.querySelector<HTMLElement>('[name="account"]')?.focus(), [form]);
  const submit = async (event: Event) => {
    event.preventDefault();
    const read = readNames(names);
    setProblems(read.ok ? {} : read.why);
    if (read.ok) await show(onSave(read.value));
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
      <NameFields names={names} problems={problems} onChange={(change) => setNames({ ...names, ...change })} />
      <Problem says={problem} />
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

/** One change of a name; undefined is never one. */
export type NameChange = { readonly layer: EntryLayer } | { readonly account: string } | { readonly issuer: string };

type NameFieldsParts = { names: Names; problems: Problems<NameField>; onChange: (change: NameChange) => void };

/** What an entry is called: its lock, its account, its site. */
export function NameFields({ names, problems, onChange }: NameFieldsParts) {
  return (
    <>
      <LockChoice chosen={names.layer} problem={problems.layer} onChoose={(layer) => onChange({ layer })} />
      <TextField
        name="account"
        label={say('add_account')}
        hints={[say('add_account_hint')]}
        problem={problems.account}
        value={names.account}
        onText={(account) => onChange({ account })}
      />
      <TextField
        name="issuer"
        label={say('add_site')}
        problem={problems.issuer}
        value={names.issuer}
        onText={(issuer) => onChange({ issuer })}
      />
    </>
  );
}
