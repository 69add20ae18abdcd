import type { BannerPlan } from '../core/advice/banner.ts';
import type { Reach } from '../core/protocol/banner.ts';
import type { Say } from '../core/words/say.ts';
import { drawBox } from './banner/box.ts';
import { hostOf, stands } from './banner/host.ts';
import { first, rootElement } from './banner/own-document.ts';
import { type Corner, settle } from './banner/place.ts';
import { isOpenToPages } from './guard.ts';
import { whenPageChanges } from './page-changes.ts';

/** What the banner's script leaves for the one that looks, in the world that web pages can't see into. */
export type LeftBanner = { whichCodeBanner?: typeof drawBanner };

/** A page that takes the banner away may mean it: it is drawn again this often, and no more. */
const returns = 3;

/**
 * Draws the banner over the page: at an edge where it covers none of the page's controls, above everything else that
 * the page shows, and without pushing anything. Its words are our own; pages can't read them.
 * @param signal takes it away again
 */
export function drawBanner(
  plan: BannerPlan,
  words: (say: Say) => string,
  onDismiss: (reach: Reach) => void,
  signal: AbortSignal,
): void {
  const closed = new AbortController();
  const until = AbortSignal.any([signal, closed.signal]);
  let drawn: { readonly host: HTMLElement; readonly box: HTMLElement; readonly page: HTMLElement } | undefined;
  let corner: Corner | undefined;
  let height = 0;
  let left = returns;

  const place = () => {
    if (!drawn) return;
    const { box, page } = drawn;
    // A modal dialog makes buttons beside it dead, so there are none. Where the page would
    // get in by them, as in one that was open before us, the box lets all clicks through too.
    box.classList.toggle('mute', first('dialog:modal') !== null || isOpenToPages());
    corner = settle(box, page, corner);
    height = page.offsetHeight;
  };
  // Where it lies below the page, and someone scrolled to it, it rests as long as the page has its height: to measure
  // anew takes it away for a moment, and Firefox would scroll back.
  const placeAnew = () => {
    if (!drawn) return;
    if (corner || height !== drawn.page.offsetHeight || drawn.box.getBoundingClientRect().top >= innerHeight) place();
  };

  /** Draws all of it anew: what a page had its hands on is not used again. */
  const draw = (page: HTMLElement) => {
    const again = drawn !== undefined;
    drawn?.host.remove();
    const { box, hear, speak } = drawBox(plan, page, words, (reach) => {
      closed.abort();
      onDismiss(reach);
    });
    // What was spoken once is there from the start.
    if (again) speak();
    const host = hostOf(box, hear);
    drawn = { host, box, page };
    taken.disconnect();
    taken.observe(document, { childList: true });
    taken.observe(page, { childList: true });
    taken.observe(host, { attributes: true });
    page.append(host);
    box.showPopover();
    place();
    if (again) return;
    speak();
    place();
  };
  const taken = new MutationObserver(() => {
    const page = rootElement();
    // A page that writes itself anew has no root for a while.
    if (!drawn || !page || stands(drawn.host, drawn.box, page)) return;
    left -= 1;
    if (left >= 0) draw(page);
    else closed.abort();
  });
  const dialogs = new MutationObserver((changes) => {
    if (!drawn?.box.matches(':popover-open')) return;
    if (!changes.some(({ target }) => target instanceof HTMLDialogElement)) return;
    // A dialog that opened lies above us now. The last to come into the top layer is on top.
    drawn.box.hidePopover();
    drawn.box.showPopover();
    place();
  });

  const root = rootElement();
  if (until.aborted || !root) return;
  addEventListener('resize', whenTypingPauses(place, until), { signal: until });
  const placeSoon = whenTypingPauses(placeAnew, until);
  addEventListener('scroll', placeSoon, { capture: true, signal: until });
  // A form of the page may come late, and right where we stand.
  whenPageChanges(document, placeSoon, until);
  until.addEventListener('abort', () => {
    taken.disconnect();
    dialogs.disconnect();
    drawn?.host.remove();
  });
  dialogs.observe(document, { subtree: true, attributeFilter: ['open'] });
  draw(root);
}

/** After the last key, people are taken to be typing for this long, in milliseconds. */
const pause = 1500;

/** Makes a call wait while someone is typing, until they pause. Several calls meanwhile are one. */
export function whenTypingPauses(call: () => void, signal: AbortSignal): () => void {
  let last = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const heard = () => {
    last = performance.now();
  };
  addEventListener('input', heard, { capture: true, signal });
  const soon = () => {
    clearTimeout(timer);
    const wait = last + pause - performance.now();
    if (signal.aborted) return;
    if (wait > 0) timer = setTimeout(soon, wait);
    else call();
  };
  return soon;
}
