import { useEffect, useRef, useState } from 'preact/hooks';
import type { Shown } from '../../core/fitting.ts';
import type { Refusal } from '../../core/vault/state.ts';
import { ask } from '../../ports/messages.ts';

/** Codes that stay right: those given at first, asked for once more whenever one of them has turned over. */
export function useCodes(given: readonly Shown[], time: number, refused: (why: Refusal) => void): readonly Shown[] {
  const [codes, become] = useState(given);
  const asking = useRef(false);
  useEffect(() => become(given), [given]);
  const turned = codes.some(({ turnsAt }) => time >= turnsAt);
  useEffect(() => {
    if (!turned || asking.current) return;
    asking.current = true;
    ask('code/of', { ids: codes.map(({ id }) => id) })
      .then((outcome) => {
        if ('refused' in outcome) refused(outcome.refused);
        else if ('done' in outcome) become(codes.flatMap(({ id }) => outcome.done.filter((code) => code.id === id)));
      })
      .finally(() => {
        asking.current = false;
      });
  }, [turned, codes, refused]);
  return codes;
}
