import type { OfficialLink } from '../core/kinds/official-links.ts';
import { type Say, say } from '../core/words/say.ts';
import { words } from '../ports/i18n.ts';
import { WayLink } from './way-link.tsx';

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
