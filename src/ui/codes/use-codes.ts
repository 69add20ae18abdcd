import { useEffect, useRef, useState } from 'preact/hooks';
import type { Shown } from '../../core/entries/fitting.ts';
import type { Refusal } from '../../core/vault/state.ts';
import { ask } from '../../ports/messages.ts';

/**
 * Codes that stay right: those given at first, asked for once more whenever one of them has turned over. A question that
 * failed is asked again with the next second.
 */
export function useCodes(given: readonly Shown[], time: number, refused: (why: Refusal) => void): readonly Shown[] {
  const [codes, become] = useState(given);
  const asking = useRef<readonly Shown[] | null>(null);
  useEffect(() => become(given), [given]);
  const turned = codes.some(({ turnsAt }) => time >= turnsAt);
  // Each second is another chance for what failed.
  useEffect(() => {
    if (!turned || asking.current === codes) return;
    asking.current = codes;
    ask('code/of', { ids: codes.map(({ id }) => id) })
      .then((outcome) => {
        if ('refused' in outcome) refused(outcome.refused);
        if (!('done' in outcome)) return;
        const fresh = codes.flatMap(({ id }) => outcome.done.filter((code) => code.id === id));
        // Others may have been given meanwhile, and those stay.
        become((shown) => (shown === codes ? fresh : shown));
      }, console.error)
      .finally(() => {
        if (asking.current === codes) asking.current = null;
      });
  }, [turned, codes, refused, time]);
  return codes;
}
