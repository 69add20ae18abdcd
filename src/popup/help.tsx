import type { Advice } from '../core/advice/advice.ts';
import type { Layer } from '../core/recognise/verdict.ts';
import { words } from '../ports/i18n.ts';
import { Fold } from '../ui/fold.tsx';
import { LockedOutLink } from './more-help.tsx';
import { WayLink } from './way-link.tsx';

type HelpParts = { advice: Advice; layer: Layer; tabId: number };

/** Who can help if it is lost, and where to read more; on any page the way for those who are locked out. */
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
