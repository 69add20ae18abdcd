import { useState } from 'preact/hooks';
import { type Say, say } from '../core/say.ts';
import { words } from '../ports/i18n.ts';

/** What may be wrong with a code that was refused: one question at a time, the likeliest first. */
export function Questions({ questions }: { questions: readonly Say[] }) {
  const [at, go] = useState(0);
  const question = questions[at];
  if (question === undefined) return null;
  return (
    <section class="steps" data-question={question.key}>
      <h2>{words(say('refused_head', String(at + 1), String(questions.length)))}</h2>
      <p role="status">{words(question)}</p>
      {at + 1 < questions.length && (
        <p>
          <button type="button" class="button second" onClick={() => go(at + 1)}>
            {words(say('refused_next'))}
          </button>
        </p>
      )}
    </section>
  );
}
