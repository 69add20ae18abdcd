import type { Advice, Claim } from '../core/advice/advice.ts';
import type { Verdict } from '../core/recognise/verdict.ts';
import { say } from '../core/words/say.ts';
import { words } from '../ports/i18n.ts';
import { Fold } from '../ui/fold.tsx';
import { monthIn } from '../ui/month.ts';
import { OpenPage } from './open-page.tsx';

type Parts = { verdict: Verdict; advice: Advice; tabId: number };

/** For people who want to check us: what the answer takes for true and since when, and the verdict's raw words. */
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
