import type { Claim } from '../core/advice/advice.ts';
import type { PageKind, Verdict } from '../core/recognise/verdict.ts';
import { say } from '../core/say.ts';
import { words } from '../ports/i18n.ts';
import { Fold } from '../ui/fold.tsx';
import { monthIn } from '../ui/month.ts';
import { OpenPage } from './open-page.tsx';

type Parts = { verdict: Verdict; claims: readonly Claim[]; tabId: number };

/** For people who want to check us: what the answer takes for true and since when, and the verdict's raw words. */
export function ItDetails({ verdict, claims, tabId }: Parts) {
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
      {!beyond.includes(verdict.page) && (
        <p>
          <OpenPage to={`#/report?tab=${tabId}`} text={say(isUnknown(verdict) ? 'report_unknown' : 'report_wrong')} />
        </p>
      )}
    </Fold>
  );
}

/** Pages on hosts that nobody described to us, of which a report would tell nothing. */
const beyond: readonly PageKind[] = ['elsewhere', 'look-alike'];

const isUnknown = ({ page, sure }: Verdict): boolean => page === 'official' || sure === 'unsure';
