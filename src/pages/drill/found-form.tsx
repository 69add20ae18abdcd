import { useState } from 'preact/hooks';
import { say } from '../../core/say.ts';
import { words } from '../../ports/i18n.ts';
import { Problem } from '../../ui/form-outcome.tsx';

/** Where nothing of the codes may be kept, the user's word has to do; that it proves less is said. */
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
