import type { Came } from '../core/journey/journey.ts';

/**
 * How the user got to what the page shows: told once for each way.
 * @param isOurs whether a host is one of the sites that we know
 */
export function arrival(page: Document, isOurs: (host: string) => boolean, signal: AbortSignal): () => Came {
  const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const from = URL.canParse(page.referrer) ? new URL(page.referrer).hostname : '';
  let next: Came = load?.type !== 'navigate' ? 'back' : isOurs(from) ? 'forward' : 'otherwise';
  const wentBack = () => {
    next = 'back';
  };
  addEventListener('popstate', wentBack, { signal });
  addEventListener('pageshow', ({ persisted }) => persisted && wentBack(), { capture: true, signal });
  return () => {
    const came = next;
    next = 'here';
    return came;
  };
}

/** Calls when the user sends a form, and not for an event that the page made up. */
export function whenSent(call: () => void, signal: AbortSignal): void {
  addEventListener('submit', ({ isTrusted }) => isTrusted && call(), { capture: true, passive: true, signal });
}
