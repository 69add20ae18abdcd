/** A background tab isn't laid out; there it's done after this long, in milliseconds. */
const patience = 300;

/**
 * Does something once, when the browser has just laid the page out for its next frame. Asking for positions costs
 * nothing then; at any other moment of a changing page, the browser would have to compute the layout just for us.
 */
export function afterLayout(page: Document, task: () => void, signal: AbortSignal): void {
  const go = (): void => {
    clearTimeout(late);
    laidOut.disconnect();
    if (!signal.aborted) task();
  };
  const late = setTimeout(go, patience);
  // It always reports once after the next layout, even if the size hasn't changed.
  const laidOut = new ResizeObserver(go);
  laidOut.observe(page.documentElement);
}

/** A page that changes without pause is reported at most once in this time, in milliseconds. */
const pause = 300;

/** Calls when the page has changed in a way that may show, hide or move something, and is laid out again. */
export function whenPageChanges(page: Document, call: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const changed = new MutationObserver(() => {
    timer ??= setTimeout(() => {
      timer = undefined;
      afterLayout(page, call, signal);
    }, pause);
  });
  changed.observe(page, { subtree: true, childList: true, attributeFilter: ['class', 'style', 'hidden', 'open'] });
  signal.addEventListener('abort', () => {
    changed.disconnect();
    clearTimeout(timer);
  });
}
