import type { BannerPlan } from '../core/advice/banner.ts';
import type { Reach } from '../core/protocol.ts';
import type { Say } from '../core/say.ts';
import { drawBox } from './banner/box.ts';
import { whenPageChanges } from './banner/page-changes.ts';
import type { Corner } from './banner/place.ts';
import { settle } from './banner/settle.ts';
import { css } from './banner/sheet.ts';
import { whenNobodyTypes } from './banner/typing.ts';

/**
 * Draws the banner over the page: at an edge where it covers none of the page's controls, above everything else that
 * the page shows, and without pushing anything. Its words are our own, set as text; pages can't read them.
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
  if (until.aborted) return;
  const page = document.documentElement;
  const host = document.createElement('which-code-banner');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  const { box, speak } = drawBox(plan, words, (reach) => {
    closed.abort();
    onDismiss(reach);
  });
  root.append(box);

  let corner: Corner | undefined;
  let height = 0;
  const place = () => {
    // A modal dialog makes buttons dead that stand beside it, so there are none.
    box.classList.toggle('mute', document.querySelector('dialog:modal') !== null);
    corner = settle(box, corner);
    height = page.offsetHeight;
  };
  // Where it lies below the page, and somebody scrolled to it, it rests as long as the page has its height: to measure
  // anew takes it away for a moment, and Firefox would scroll back.
  const placeAnew = () => {
    if (corner || height !== page.offsetHeight || box.getBoundingClientRect().top >= innerHeight) place();
  };
  const raise = () => {
    if (!host.isConnected) page.append(host);
    // The last to come into the top layer is on top.
    box.hidePopover();
    box.showPopover();
    place();
  };

  // A page that takes us away may mean it: we come back once and no more.
  let returns = 1;
  const watched = new MutationObserver((changes) => {
    if (!host.isConnected && returns > 0) {
      returns -= 1;
      raise();
      // A dialog that opened lies above us now.
    } else if (changes.some(({ target }) => target instanceof HTMLDialogElement)) raise();
  });
  watched.observe(page, { childList: true });
  watched.observe(document, { subtree: true, attributeFilter: ['open'] });

  addEventListener('resize', whenNobodyTypes(place, until), { signal: until });
  const placeSoon = whenNobodyTypes(placeAnew, until);
  addEventListener('scroll', placeSoon, { capture: true, signal: until });
  // A form of the page may come late, and right where we stand.
  whenPageChanges(document, placeSoon, until);
  until.addEventListener('abort', () => {
    watched.disconnect();
    host.remove();
  });

  raise();
  speak();
  place();
}
