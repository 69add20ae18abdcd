import { afterLayout } from '../after-layout.ts';

/** A page that changes without pause is answered once in this time at most, in milliseconds. */
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
