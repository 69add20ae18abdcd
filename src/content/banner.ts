import type { BannerPlan } from '../core/advice/banner.ts';
import type { Reach } from '../core/protocol/banner.ts';
import type { Say } from '../core/words/say.ts';
import { isOrphaned } from '../ports/content-messages.ts';
import { drawBox } from './banner/box.ts';
import { hostOf, stands } from './banner/host.ts';
import { first, rootElement } from './banner/own-document.ts';
import { type Corner, settle } from './banner/place.ts';
import { isOpenToPages } from './guard.ts';
import { whenPageChanges } from './page-changes.ts';

/** What the banner's script leaves for the one that looks, in the world that web pages can't see into. */
export type LeftBanner = { whichCodeBanner?: typeof drawBanner };

/** A page that removes the banner may mean it, so it is drawn again this often and no more. */
const returns = 3;

/**
 * Draws the banner over the page: at an edge where it covers none of the page's controls, above everything else on the
 * page, and without moving anything. Its words are our own; pages can't read them.
 * @param signal removes it again
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
    // A modal dialog disables buttons beside it, so there are none. If the page could get in through them, as in one
    // that was open before us, the box lets all clicks through too.
    box.classList.toggle('mute', first('dialog:modal') !== null || isOpenToPages());
    corner = settle(box, page, corner);
    height = page.offsetHeight;
  };
  // If it's below the page, and the user scrolled to it, it stays as long as the page keeps its height: to measure
  // again removes it for a moment, and Firefox would scroll back.
  const placeAnew = () => {
    if (!drawn) return;
    if (corner || height !== drawn.page.offsetHeight || drawn.box.getBoundingClientRect().top >= innerHeight) place();
  };

  /** Draws all of it again: nothing that a page could have touched is reused. */
  const draw = (page: HTMLElement) => {
    const again = drawn !== undefined;
    drawn?.host.remove();
    const { box, hear, speak } = drawBox(plan, page, words, (reach) => {
      closed.abort();
      onDismiss(reach);
    });
    // Words that were spoken once are there from the start.
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
    // After an update of the extension, the new script has taken it away.
    if (isOrphaned()) return closed.abort();
    const page = rootElement();
    // A page that rewrites itself has no root for a while.
    if (!drawn || !page || stands(drawn.host, drawn.box, page)) return;
    left -= 1;
    if (left >= 0) draw(page);
    else closed.abort();
  });
  const dialogs = new MutationObserver((changes) => {
    if (!drawn?.box.matches(':popover-open')) return;
    if (!changes.some(({ target }) => target instanceof HTMLDialogElement)) return;
    // A dialog that opened lies above us now. The last element to enter the top layer is on top.
    drawn.box.hidePopover();
    drawn.box.showPopover();
    place();
  });

  const root = rootElement();
  if (until.aborted || !root) return;
  addEventListener('resize', whenTypingPauses(place, until), { signal: until });
  const placeSoon = whenTypingPauses(placeAnew, until);
  addEventListener('scroll', placeSoon, { capture: true, signal: until });
  // A form of the page may appear late, right where the banner is.
  whenPageChanges(document, placeSoon, until);
  until.addEventListener('abort', () => {
    taken.disconnect();
    dialogs.disconnect();
    drawn?.host.remove();
  });
  dialogs.observe(document, { subtree: true, attributeFilter: ['open'] });
  draw(root);
}

/** For this long after the last key, in milliseconds, we assume that the user is still typing. */
const pause = 1500;

/** Makes a call wait until the user pauses typing. Several calls meanwhile become one. */
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
