import type { Advice, Claim } from '../core/advice/advice.ts';
import type { Layer, Sure, Verdict } from '../core/recognise/verdict.ts';
import { type MessageKey, say } from '../core/words/say.ts';
import { words } from '../ports/i18n.ts';
import { Fold } from '../ui/fold.tsx';
import { monthIn } from '../ui/times-in-words.ts';
import { LockedOutLink, OpenPage, WayLink } from './links.tsx';

type HelpParts = { advice: Advice; layer: Layer; tabId: number };

/** Who can help if it is lost, and where to read more; on every page, also the link for users who are locked out. */
export function Help({ advice: { lost, lostTitle, ways }, layer, tabId }: HelpParts) {
  const reading = ways.filter((way) => way.to === 'read');
  return (
    <Fold title={words(lostTitle)} name="help">
      <ul>
        {lost.map((it) => (
          <li key={it.key}>{words(it)}</li>
        ))}
        {reading.map((way) => (
          <li key={way.address}>
            <WayLink way={way} tabId={tabId} />
          </li>
        ))}
        <li>
          <LockedOutLink layer={layer} />
        </li>
      </ul>
    </Fold>
  );
}

/** How sure the answer is, and every sign that it is based on, each as a sentence. */
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

type Parts = { verdict: Verdict; advice: Advice; tabId: number };

/** For users who want to check us: what the answer assumes and since when, and the verdict's raw words. */
export function ItDetails({ verdict, advice: { claims, report }, tabId }: Parts) {
  const month = (claim: Claim) => monthIn(words(say('language')), claim.checked);
  const raw = Object.entries(verdict).filter(([, value]) => typeof value === 'string');
  return (
    <Fold title={words(say('popup_it'))} name="it">
      {claims.length > 0 && (
        <ul>
          {claims.map((claim) => (
            <li key={claim.say.key}>
              {words(claim.say)} <small>{words(say('popup_checked', month(claim)))}</small>
            </li>
          ))}
        </ul>
      )}
      <dl class="raw" lang="en" dir="ltr">
        {raw.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{String(value)}</dd>
          </div>
        ))}
      </dl>
      {report && (
        <p>
          <OpenPage to={`#/report?tab=${tabId}`} text={report} />
        </p>
      )}
    </Fold>
  );
}
