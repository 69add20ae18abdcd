import type { Signs } from '../core/recognise/signs.ts';
import { look } from './look/look.ts';
import { newLookContext } from './look/look-context.ts';
import { afterLayout } from './page-changes.ts';

/** A page that changes is looked at when it has been still for this long, in milliseconds … */
const still = 150;
/** … and at the latest after this long, even if it never is. */
const longest = 700;

/** What can show or hide a field without adding one. */
const attributes = 'class style hidden open type disabled readonly inert aria-hidden aria-modal role'.split(' ');

/**
 * Looks at a page now and whenever it may have changed: late forms, dialogs, soft navigation. Reports only what is new:
 * other signs, or the same ones at another address.
 * @param ready what a look has to wait for, if anything
 * @returns looks again soon, and reports even if nothing changed
 */
export function watch(
  page: Document,
  tell: (seen: Signs) => void,
  signal: AbortSignal,
  ready: () => Promise<unknown> | null,
): () => void {
  let told: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** When the page counts as still, and when it's looked at in any case; 0 if nothing has happened. */
  let calm = 0;
  let due = 0;

  const lookHere = (): void => {
    due = 0;
    const waiting = ready();
    if (waiting === null) report();
    else void waiting.then(() => signal.aborted || report());
  };
  const report = (): void => {
    const context = newLookContext();
    const seen = look(page, context.host, context);
    context.shadows.forEach(follow);
    // The look reports its signs in one fixed order, so equal texts are equal looks.
    const news = page.location.href + JSON.stringify(seen);
    if (told === news) return;
    told = news;
    tell(seen);
  };
  const wait = (): void => {
    const left = Math.min(calm, due) - performance.now();
    if (left > 0) timer = setTimeout(wait, Math.ceil(left));
    else afterLayout(page, lookHere, signal);
  };
  // The timer keeps running while the page changes. Restarted with each change, it would never fire on a page that
  // changes by its own timers, which fire first.
  const soon = (): void => {
    const time = performance.now();
    calm = time + still;
    if (due !== 0) return;
    due = time + longest;
    timer = setTimeout(wait, still);
  };
  const again = (): void => {
    told = null;
    soon();
  };

  const observer = new MutationObserver(soon);
  // Neither changes nor these events come out of a shadow root. To follow one again changes nothing.
  const follow = (tree: Document | ShadowRoot): void => {
    observer.observe(tree, { subtree: true, childList: true, attributes: true, attributeFilter: attributes });
    // What fades or slides in isn't visible when it is added, and what a style shows changes no attribute.
    for (const name of ['transitionend', 'animationend', 'change'])
      tree.addEventListener(name, soon, { capture: true, passive: true, signal });
  };
  follow(page);
  page.defaultView?.addEventListener('pageshow', (event) => event.persisted && again(), { signal });
  for (const name of ['popstate', 'hashchange', 'resize', 'load'])
    page.defaultView?.addEventListener(name, soon, { passive: true, signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  lookHere();
  return again;
}
