import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { type Say, say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { Problem } from '../form-outcome.tsx';

type FieldParts = {
  label: Say;
  value: string;
  onText: (text: string) => void;
  /** What is wrong with it; said next to the field. */
  problem?: Say | null | undefined;
  /** For password managers: a passphrase that is being made, or one that is known. */
  fresh?: boolean;
};

/** A passphrase, hidden until the user wants to see it. If it turns out to be wrong, the focus goes back to it. */
export function PassphraseField({ label, value, onText, problem, fresh = false }: FieldParts) {
  const id = useId();
  const [seen, setSeen] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (problem) field.current?.focus();
  }, [problem]);
  return (
    <div class="field">
      <label for={id}>{words(label)}</label>
      <span class="acts">
        <input
          id={id}
          ref={field}
          {...(seen ? { type: 'text' as const } : { type: 'password' as const })}
          // Chromium saves what is in readable fields with its record of open tabs, unless told not to.
          autocomplete={seen ? 'off' : fresh ? 'new-password' : 'current-password'}
          spellcheck={false}
          autocapitalize="off"
          value={value}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? `${id}-problem` : undefined}
          onInput={(event) => onText(event.currentTarget.value)}
        />
        <button type="button" class="button second" aria-pressed={seen} onClick={() => setSeen(!seen)}>
          {words(say(seen ? 'passphrase_hide' : 'passphrase_show'))}
        </button>
      </span>
      <Problem id={`${id}-problem`} says={problem} />
    </div>
  );
}
