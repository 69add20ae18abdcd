import { useState } from 'preact/hooks';
import type { Whose } from '../../core/recovery/artefact.ts';
import { say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { ask } from '../../ports/messages.ts';
import type { Take } from '../../ui/recovery/use-recovery.ts';
import { TextField } from '../../ui/text-field.tsx';

/** Where the codes are, in a word of the user's own; it is kept sealed. */
export function PlaceForm({ whose, place, take }: { whose: Whose; place: string; take: Take }) {
  const [text, type] = useState(place);
  const [missing, miss] = useState(false);
  const submit = (event: Event) => {
    event.preventDefault();
    const empty = text.trim() === '';
    miss(empty);
    if (!empty) void take(ask('recovery/place', { ...whose, place: text }));
  };
  return (
    <form class="place-form" autocomplete="off" noValidate onSubmit={submit}>
      <TextField
        name="place"
        label={say('recovery_where_label')}
        hints={[say('recovery_where_hint')]}
        problem={missing ? say('recovery_where_missing') : undefined}
        value={text}
        onText={type}
      />
      <p>
        <button type="submit" class="button second">
          {words(say('entry_save'))}
        </button>
      </p>
    </form>
  );
}
