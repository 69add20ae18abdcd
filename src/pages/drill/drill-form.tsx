import { useState } from 'preact/hooks';
import type { DrillQuestion } from '../../core/protocol/recovery.ts';
import type { RecoveryLayer } from '../../core/recovery/artefact.ts';
import { bareCode } from '../../core/recovery/read-codes.ts';
import { type Say, say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { Problem } from '../../ui/form-outcome.tsx';
import { TypedField } from './typed-field.tsx';

type FormParts = {
  question: DrillQuestion;
  layer: RecoveryLayer;
  attempt: (typed: readonly string[]) => Promise<void>;
};

/** The user types from the sheet: there is nothing to choose from, and nothing can be pasted. */
export function DrillForm({ question: { numbers, characters }, layer, attempt }: FormParts) {
  const [typed, setTyped] = useState<Readonly<Record<number, string>>>({});
  const [problem, setProblem] = useState<Say | null>(null);
  const [busy, setBusy] = useState(false);
  const submit = (event: Event) => {
    event.preventDefault();
    const given = numbers.map((number) => typed[number] ?? '');
    // Too little typed is a slip, not a try.
    if (given.some((it) => bareCode(it).length < characters)) return setProblem(say('drill_short', String(characters)));
    setProblem(null);
    setBusy(true);
    void attempt(given).finally(() => {
      setTyped({});
      setBusy(false);
    });
  };
  return (
    <form class="drill-form" autocomplete="off" noValidate onSubmit={submit}>
      <p class="drill-ask">{words(askSay(numbers.length, characters))}</p>
      {numbers.map((number) => (
        <TypedField
          key={number}
          name={`code-${number}`}
          label={layer === 'atlassian' ? say('drill_key') : say('drill_code', String(number))}
          value={typed[number] ?? ''}
          onText={(text) => {
            setTyped((before) => ({ ...before, [number]: text }));
            setProblem(null);
          }}
          onPasted={() => setProblem(say('drill_no_paste'))}
        />
      ))}
      <p class="quiet">{words(say('drill_alike'))}</p>
      <Problem says={problem} />
      <p>
        <button type="submit" class="button" disabled={busy}>
          {words(say(busy ? 'vault_working' : 'drill_check'))}
        </button>
      </p>
    </form>
  );
}

function askSay(fields: number, characters: number): Say {
  if (characters === 1) return say('drill_ask_single_character');
  return say(fields === 1 ? 'drill_ask_one' : 'drill_ask', String(characters));
}

/** If nothing of the codes may be kept, the user's word has to do; the page says that it proves less. */
export function FoundForm({ attempt }: { attempt: (typed: readonly string[]) => Promise<void> }) {
  const [isFound, setIsFound] = useState(false);
  const [isMissing, setIsMissing] = useState(false);
  const submit = (event: Event) => {
    event.preventDefault();
    setIsMissing(!isFound);
    if (isFound) void attempt([]);
  };
  return (
    <form class="drill-form" noValidate onSubmit={submit}>
      <p>{words(say('drill_weak'))}</p>
      <label class="tick-box">
        <input
          type="checkbox"
          name="found"
          checked={isFound}
          onChange={(event) => setIsFound(event.currentTarget.checked)}
        />
        <span>{words(say('drill_found'))}</span>
      </label>
      <Problem says={isMissing ? say('drill_found_first') : null} />
      <p>
        <button type="submit" class="button">
          {words(say('drill_check'))}
        </button>
      </p>
    </form>
  );
}
