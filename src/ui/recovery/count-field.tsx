import { mostCodes } from '../../core/recovery/artefact.ts';
import { say } from '../../core/words/say.ts';
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

/** How many codes there are, to be corrected where we misread them. */
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

/** The number that was typed; null for none that may be. */
export function readTotal(value: string): number | null {
  const total = /^\d{1,4}$/.test(value.trim()) ? Number(value) : 0;
  return total >= 1 && total <= mostCodes ? total : null;
}
