import { useEffect, useRef, useState } from 'preact/hooks';
import { mostCodes } from '../../core/recovery/artefact.ts';
import type { CountedBack } from '../../core/recovery/evidence.ts';
import { type Say, say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { TextField } from '../text-field.tsx';

type CountParts = {
  /** What the user typed. */
  value: string;
  onText: (text: string) => void;
  /** How many we read. */
  read: number;
  /** Whether what was typed has been tried. */
  tried: boolean;
};

/** How many codes there are, for the user to correct if we misread them. */
export function CountField({ value, onText, read, tried }: CountParts) {
  const total = readTotal(value);
  return (
    <>
      <TextField
        name="total"
        label={say('recovery_how_many')}
        value={value}
        onText={onText}
        numeric
        problem={tried && total === null ? say('recovery_how_many_wrong') : undefined}
      />
      {total !== null && total !== read && read > 0 && <p role="status">{words(say('recovery_miscounted'))}</p>}
    </>
  );
}

/** The typed number; null if it isn't a valid one. */
export function readTotal(value: string): number | null {
  const total = /^\d{1,4}$/.test(value.trim()) ? Number(value) : 0;
  return total >= 1 && total <= mostCodes ? total : null;
}

/** The count for the user to check: "6 codes. The first begins with 7K." */
export function Counted({ counted }: { counted: CountedBack }) {
  return (
    <>
      <p class="counted" role="status">
        {words(countedSay(counted))}
      </p>
      {counted.weak && <p>{words(say('recovery_weak'))}</p>}
    </>
  );
}

function countedSay({ count, begins }: CountedBack): Say {
  if (begins === '') return say('recovery_counted_only', String(count));
  return count === 1 ? say('recovery_counted_one', begins) : say('recovery_counted', String(count), begins);
}

type WhichParts = {
  /** How many codes the list had; null for unknown. */
  total: number | null;
  /** Called with the number on the sheet, from 1, or with null if the user doesn't know it. */
  answer: (number: number | null) => void;
};

/** Which code of the list was used, if the user knows: that one is not asked for again. */
export function WhichNumber({ total, answer }: WhichParts) {
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  // The button that was pressed is gone, and must not take the focus along.
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
        setTried(true);
        if (fits) answer(number);
      }}
    >
      <TextField
        name="number"
        label={say('used_number')}
        value={text}
        onText={setText}
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
