import { useId } from 'preact/hooks';
import { algorithms } from '../../core/entries/entry.ts';
import { say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { Fold } from '../../ui/fold.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { Problems, Typed } from './typed.ts';

type RecipeFieldsParts = { typed: Typed; problems: Problems; onChange: (change: Partial<Typed>) => void };

/** How a typed key makes codes. An address says that itself, so these fields are for keys alone. */
export function RecipeFields({ typed, problems, onChange }: RecipeFieldsParts) {
  const id = useId();
  return (
    <Fold title={words(say('add_it'))} name="recipe">
      <p class="field-hint">{words(say('add_it_hint'))}</p>
      <div class="columns recipe">
        <div class="field">
          <label for={id}>{words(say('add_algorithm'))}</label>
          <select
            id={id}
            name="algorithm"
            value={typed.algorithm}
            onChange={(event) => {
              const { value } = event.currentTarget;
              const algorithm = algorithms.find((known) => known === value);
              if (algorithm) onChange({ algorithm });
            }}
          >
            {algorithms.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        </div>
        <TextField
          name="digits"
          label={say('add_digits')}
          problem={problems.digits}
          value={typed.digits}
          onText={(digits) => onChange({ digits })}
          numeric
        />
        <TextField
          name="period"
          label={say('add_period')}
          problem={problems.period}
          value={typed.period}
          onText={(period) => onChange({ period })}
          numeric
        />
      </div>
    </Fold>
  );
}
