import { useState } from 'preact/hooks';
import { say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { Problem } from '../../ui/problem.tsx';

/** Where nothing of the codes may be kept, the user's word has to do; that it proves less is said. */
export function FoundForm({ attempt }: { attempt: (typed: readonly string[]) => Promise<void> }) {
  const [found, find] = useState(false);
  const [missing, miss] = useState(false);
  const submit = (event: Event) => {
    event.preventDefault();
    miss(!found);
    if (found) void attempt([]);
  };
  return (
    <form class="drill-form" noValidate onSubmit={submit}>
      <p>{words(say('drill_weak'))}</p>
      <label class="tick-box">
        <input type="checkbox" name="found" checked={found} onChange={(event) => find(event.currentTarget.checked)} />
        <span>{words(say('drill_found'))}</span>
      </label>
      {missing && <Problem says={say('drill_found_first')} />}
      <p>
        <button type="submit" class="button">
          {words(say('drill_check'))}
        </button>
      </p>
    </form>
  );
}
