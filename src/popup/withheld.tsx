import { useState } from 'preact/hooks';
import { type MessageKey, say } from '../core/words/say.ts';
import { words } from '../ports/i18n.ts';
import { requestHosts } from '../ports/permissions.ts';

type State = 'asking' | 'granted' | 'refused';

/** Says that the browser withheld the right to look at this page, and asks for it on a click. */
export function Withheld({ pattern, alone }: { pattern: string; alone: boolean }) {
  const [state, become] = useState<State>('asking');
  // Asked first thing in the click: browsers refuse it any later.
  const request = () => void requestHosts(pattern).then((granted) => become(granted ? 'granted' : 'refused'));
  const Head = alone ? 'h1' : 'h2';
  return (
    <section class="notice">
      <Head>{words(say('withheld_head'))}</Head>
      <p role="status">{words(say(texts[state]))}</p>
      {state !== 'granted' && (
        <p>
          <button type="button" class="button" onClick={request}>
            {words(say('withheld_button'))}
          </button>
        </p>
      )}
    </section>
  );
}

const texts: { readonly [S in State]: MessageKey } = {
  asking: 'withheld_text',
  granted: 'withheld_granted',
  refused: 'withheld_refused',
};
