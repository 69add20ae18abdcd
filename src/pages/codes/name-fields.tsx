import type { EntryLayer } from '../../core/entries/entry.ts';
import { say } from '../../core/words/say.ts';
import { TextField } from '../../ui/text-field.tsx';
import { LockChoice } from './lock-choice.tsx';
import type { NameField, Names, Problems } from './typed.ts';

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
