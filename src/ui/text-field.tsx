import { useId } from 'preact/hooks';
import type { Say } from '../core/words/say.ts';
import { words } from '../ports/i18n.ts';
import { Problem } from './form-outcome.tsx';

type TextFieldParts = {
  /** A stable name, unique in its form. */
  name: string;
  label: Say;
  hints?: readonly Say[];
  /** What is wrong with what was typed; it is read aloud with the field. */
  problem?: Say | undefined;
  value: string;
  onText: (text: string) => void;
  numeric?: boolean;
};

/**
 * A field with its label and, below it, what is wrong. The browser neither remembers nor spell-checks what is typed
 * here: keys and accounts are private. Nothing is cut off; text that's too long is reported, not lost.
 */
export function TextField({ name, label, hints = [], problem, value, onText, numeric = false }: TextFieldParts) {
  const id = useId();
  const describedBy = [...hints.map((_, index) => `${id}-hint-${index}`), ...(problem ? [`${id}-problem`] : [])];
  return (
    <div class="field">
      <label for={id}>{words(label)}</label>
      {hints.map((hint, index) => (
        <p key={hint.key} id={`${id}-hint-${index}`} class="field-hint">
          {words(hint)}
        </p>
      ))}
      <input
        id={id}
        name={name}
        type="text"
        inputMode={numeric ? 'numeric' : 'text'}
        autocomplete="off"
        autocorrect="off"
        autocapitalize="none"
        spellcheck={false}
        translate={false}
        dir="auto"
        value={value}
        aria-invalid={problem ? 'true' : undefined}
        aria-describedby={describedBy.length > 0 ? describedBy.join(' ') : undefined}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      <Problem id={`${id}-problem`} says={problem} />
    </div>
  );
}
