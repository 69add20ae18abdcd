import { useRef, useState } from 'preact/hooks';
import type { OfficialLink } from '../core/kinds/official-links.ts';
import type { Verdict } from '../core/recognise/verdict.ts';
import { type Say, say } from '../core/words/say.ts';
import { words } from '../ports/i18n.ts';
import { LockedOutLink, WayLink } from './links.tsx';

/** What to do now, with a button for each place where it is done. */
export function Steps({ steps, ways, tabId }: { steps: readonly Say[]; ways: readonly OfficialLink[]; tabId: number }) {
  const places = ways.filter((way) => way.to === 'do');
  const [only, ...more] = steps;
  return (
    <section class="steps">
      <h2>{words(say('popup_do'))}</h2>
      {only && more.length === 0 ? (
        <p>{words(only)}</p>
      ) : (
        <ol>
          {steps.map((step) => (
            <li key={step.key}>{words(step)}</li>
          ))}
        </ol>
      )}
      {places.length > 0 && (
        <p class="acts">
          {places.map((way) => (
            <WayLink key={way.address} way={way} tabId={tabId} look={way === places[0] ? 'button' : 'button second'} />
          ))}
        </p>
      )}
    </section>
  );
}

/** What may be wrong with a refused code: one question at a time, the likeliest first, then the way back in. */
export function Questions({ questions, layer }: { questions: readonly Say[]; layer: Verdict['layer'] }) {
  const [at, setAt] = useState(0);
  const text = useRef<HTMLParagraphElement>(null);
  const question = questions[at];
  if (question === undefined) return null;
  const isLast = at + 1 === questions.length;
  const next = () => {
    setAt(at + 1);
    // The button disappears with the last question, and must not take the focus along.
    if (at + 2 === questions.length) text.current?.focus();
  };
  return (
    <section class="refused steps" data-question={question.key}>
      <h2>{words(say('refused_head', String(at + 1), String(questions.length)))}</h2>
      <p role="status" tabIndex={-1} ref={text}>
        {words(question)}
      </p>
      {isLast ? (
        <p>
          <LockedOutLink layer={layer} />
        </p>
      ) : (
        <p>
          <button type="button" class="button second" onClick={next}>
            {words(say('refused_next'))}
          </button>
        </p>
      )}
    </section>
  );
}
