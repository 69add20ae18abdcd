import type { Came } from '../core/journey/passing.ts';

/** What a form that was sent leads to shows within this time, in milliseconds. */
const answered = 10_000;

/**
 * How the user got to what the page shows: told once for each way, and `otherwise` after that.
 * @param isOurs whether a host is one of the sites that we know
 */
export function arrival(page: Document, isOurs: (host: string) => boolean, signal: AbortSignal): () => Came {
  const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const from = URL.canParse(page.referrer) ? new URL(page.referrer).hostname : '';
  let next: Came = load?.type !== 'navigate' ? 'back' : isOurs(from) ? 'forward' : 'otherwise';
  let until = Number.POSITIVE_INFINITY;
  const listen = (name: 'pageshow' | 'popstate' | 'submit', came: Came, most: number) =>
    addEventListener(
      name,
      (event) => {
        if (!event.isTrusted || (event as PageTransitionEvent).persisted === false) return;
        next = came;
        until = performance.now() + most;
      },
      { capture: true, signal },
    );
  listen('pageshow', 'back', Number.POSITIVE_INFINITY);
  listen('popstate', 'back', Number.POSITIVE_INFINITY);
  listen('submit', 'forward', answered);
  return () => {
    const came = performance.now() < until ? next : 'otherwise';
    next = 'otherwise';
    return came;
  };
}
