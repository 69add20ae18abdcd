import { useEffect, useId, useRef } from 'preact/hooks';
import type { Say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';

type TypedParts = {
  name: string;
  label: Say;
  value: string;
  onText: (text: string) => void;
  /** The user tried something other than typing. */
  onPasted: () => void;
};

/** Ways other than typing to put text into a field (Input Events, section 4.1.2). */
const notTyped = new Set([
  'insertFromPaste',
  'insertFromPasteAsQuotation',
  'insertFromDrop',
  'insertFromYank',
  'insertReplacementText',
]);

/** A field that accepts typing, and nothing that is pasted, dropped or filled in. */
export function TypedField({ name, label, value, onText, onPasted }: TypedParts) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const refused = useRef(onPasted);
  refused.current = onPasted;
  useEffect(() => {
    const ended = new AbortController();
    const refuse = (event: Event) => {
      event.preventDefault();
      refused.current();
    };
    const look = (event: InputEvent) => notTyped.has(event.inputType) && refuse(event);
    field.current?.addEventListener('paste', refuse, { signal: ended.signal });
    field.current?.addEventListener('drop', refuse, { signal: ended.signal });
    field.current?.addEventListener('beforeinput', look, { signal: ended.signal });
    return () => ended.abort();
  }, []);
  return (
    <div class="field typed-field">
      <label for={id}>{words(label)}</label>
      <input
        ref={field}
        id={id}
        name={name}
        type="text"
        autocomplete="off"
        autocorrect="off"
        autocapitalize="none"
        spellcheck={false}
        translate={false}
        dir="ltr"
        value={value}
        onInput={(event) => {
          const { value: now } = event.currentTarget;
          // If it grows by more than one character at once, a tool that doesn't announce itself filled it in.
          if (now.length > value.length + 1 && !event.isComposing) {
            event.currentTarget.value = value;
            onPasted();
          } else onText(now);
        }}
      />
    </div>
  );
}
