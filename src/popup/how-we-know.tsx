import type { Sure, Verdict } from '../core/recognise/verdict.ts';
import { type MessageKey, say } from '../core/words/say.ts';
import { words } from '../ports/i18n.ts';
import { Fold } from '../ui/fold.tsx';

/** How sure the answer is, and every sign that it rests on, each as a sentence. */
export function HowWeKnow({ verdict: { sure, layer, because } }: { verdict: Verdict }) {
  if (because.length === 0) return null;
  return (
    <Fold title={words(say('popup_know'))} name="know">
      {layer !== 'none' && <p>{words(say(degrees[sure]))}</p>}
      <ul>
        {because.map(({ sign, say: sentence }) => (
          <li key={sign} data-sign={sign}>
            {words(sentence)}
          </li>
        ))}
      </ul>
    </Fold>
  );
}

const degrees: { readonly [S in Sure]: MessageKey } = {
  certain: 'sure_certain',
  likely: 'sure_likely',
  unsure: 'sure_unsure',
};
