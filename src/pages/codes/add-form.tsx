import { useEffect, useState } from 'preact/hooks';
import type { Draft } from '../../core/entries/entry.ts';
import { type Say, say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { Fold } from '../../ui/fold.tsx';
import { Problem } from '../../ui/form-outcome.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useWrongFirst } from '../../ui/use-focus.ts';
import { NameFields } from './name-form.tsx';
import { RecipeFields } from './recipe-fields.tsx';
import { isAddress, namesIn, type Problems, readTyped, type Typed } from './typed.ts';

type AddFormParts = {
  typed: Typed;
  /** Whether the user pressed a button to get here, and so wants to type right away. */
  came: boolean;
  /** What the vault found wrong with the key, or why it couldn't take it. A new object each time. */
  answer: { readonly key?: Say; readonly form?: Say };
  onType: (typed: Typed) => void;
  onDraft: (draft: Draft) => void;
  onCancel: (() => void) | undefined;
};

/** The one form for a new code: its key or address, its lock, its names. */
export function AddForm({ typed, came, answer, onType, onDraft, onCancel }: AddFormParts) {
  const [own, setOwn] = useState<Problems>({});
  const problems = { ...own, ...(answer.key && { key: answer.key }) };
  const form = useWrongFirst<HTMLFormElement>(answer.key ? answer : own);
  useEffect(() => {
    if (came) form.current?.querySelector('input')?.focus();
  }, [came, form]);
  const names = namesIn(typed);
  const address = isAddress(typed.key);
  const filledIn = address && names.layer !== undefined && typed.layer === undefined;
  const change = (more: Partial<Typed>) => onType({ ...typed, ...more });
  const submit = (event: Event) => {
    event.preventDefault();
    const read = readTyped(typed);
    setOwn(read.ok ? {} : read.why);
    if (read.ok) onDraft(read.value);
  };
  return (
    <form class="panel add-form" ref={form} onSubmit={submit} autocomplete="off" noValidate>
      <TextField
        name="key"
        label={say('add_key')}
        hints={[say('add_key_hint'), say('add_key_hint_address')]}
        problem={problems.key}
        value={typed.key}
        onText={(key) => change({ key })}
      />
      <p class="field-hint filled-in" role="status">
        {filledIn ? words(say('add_key_is_address')) : ''}
      </p>
      <Fold title={words(say('add_already'))} name="already">
        <p>{words(say('add_already_leave'))}</p>
        <p>{words(say('add_already_again'))}</p>
        <p>{words(say('add_already_only'))}</p>
      </Fold>
      <NameFields names={names} problems={problems} onChange={change} />
      {!address && <RecipeFields typed={typed} problems={problems} onChange={change} />}
      <Problem says={answer.form} />
      <div class="acts">
        <button type="submit" class="button">
          {words(say('add_submit'))}
        </button>
        {onCancel && (
          <button type="button" class="button second" onClick={onCancel}>
            {words(say('entry_cancel'))}
          </button>
        )}
      </div>
    </form>
  );
}
