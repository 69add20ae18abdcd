import { useCallback, useEffect, useState } from 'preact/hooks';
import { ask } from '../../ports/messages.ts';
import { answered } from '../../ui/use-answer.ts';

/** The longest that codes stay in this document if the browser never says that it has printed, in milliseconds. */
const longest = 60_000;
const none: readonly string[] = [];

type Printing = {
  readonly state: 'reading' | 'printing' | 'gone' | 'none';
  readonly codes: readonly string[];
};

/**
 * Fetches the codes that a tab's page shows, opens the printer's window, and lets go of the codes as soon as that is
 * over, or the user looks at or goes to something else.
 */
export function usePrintedCodes(tabId: number): Printing & { readonly fetchAgain: () => void } {
  const [printing, setPrinting] = useState<Printing>({ state: 'reading', codes: none });
  const { state } = printing;
  const fetchAgain = useCallback(() => setPrinting({ state: 'reading', codes: none }), []);

  useEffect(() => {
    if (state !== 'reading') return;
    void answered(ask('recovery/print', { tabId })).then((answer) =>
      setPrinting(answer.ok ? { state: 'printing', codes: answer.value } : { state: 'none', codes: none }),
    );
  }, [state, tabId]);

  useEffect(() => {
    if (state !== 'printing') return;
    const ended = new AbortController();
    const { signal } = ended;
    const letGo = () => setPrinting({ state: 'gone', codes: none });
    addEventListener('afterprint', letGo, { signal });
    addEventListener('pagehide', letGo, { signal });
    document.addEventListener('visibilitychange', () => document.hidden && letGo(), { signal });
    const timer = setTimeout(letGo, longest);
    signal.addEventListener('abort', () => clearTimeout(timer));
    // Somebody may have gone to another tab while the codes were being read.
    if (document.hidden) letGo();
    else print();
    return () => ended.abort();
  }, [state]);

  return { ...printing, fetchAgain };
}
