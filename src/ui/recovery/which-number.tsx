import { useEffect, useRef, useState } from 'preact/hooks';
import { mostCodes } from '../../core/recovery/artefact.ts';
import { say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { TextField } from '../text-field.tsx';
import { readTotal } from './count-field.tsx';

type WhichParts = {
  /** How many codes the list had; null for unknown. */
  total: number | null;
  /** Called with the number on the sheet, from 1, or with null where the user doesn't know it. */
  answer: (number: number | null) => void;
};

/** Which code of the list was used, if the user knows: that one is not asked for again. */
export function WhichNumber({ total, answer }: WhichParts) {
  const [text, type] = useState('');
  const [tried, tryIt] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  // The button that was pressed is gone, and must not take the keyboard along.
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const number = readTotal(text);
  const fits = number !== null && number <= (total ?? mostCodes);
  return (
    <form
      ref={form}
      class="counting"
      autocomplete="off"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        tryIt(true);
        if (fits) answer(number);
      }}
    >
      <TextField
        name="number"
        label={say('used_number')}
        value={text}
        onText={type}
        numeric
        problem={tried && !fits ? say('used_number_wrong') : undefined}
      />
      <p class="acts">
        <button type="submit" class="button">
          {words(say('entry_save'))}
        </button>
        <button type="button" class="button second" onClick={() => answer(null)}>
          {words(say('used_number_unknown'))}
        </button>
      </p>
    </form>
  );
}
