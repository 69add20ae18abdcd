import { type Corner, freeCorner, takenAreas } from './place.ts';

/** The banner's margin on both sides, and a little air. */
const margin = 20;

/**
 * Moves the box to a corner where it covers none of the page's controls; in a smaller form if there is no room for all
 * of it; else below the end of the document, where it covers nothing and pushes nothing.
 * @param page the page's root element
 * @param now where it stands already
 */
export function settle(box: HTMLElement, page: HTMLElement, now: Corner | undefined): Corner | undefined {
  const screen = { width: page.clientWidth, height: innerHeight };
  const { style } = box;
  // Not below any more, so that the document's height is its own.
  style.position = style.maxHeight = '';
  const end = `${page.scrollHeight}px`;
  // On a screen so small that nothing else helps, the page's heading has to give way.
  for (const [small, more] of [
    [false, ',h1'],
    [true, ',h1'],
    [true, ''],
  ] as const) {
    box.classList.toggle('small', small);
    const size = { width: box.offsetWidth + margin, height: box.offsetHeight + margin };
    const corner = freeCorner(size, screen, box.dir === 'rtl', takenAreas(screen, more), now);
    if (!corner) continue;
    style.inset = 'auto';
    style[corner.x] = style[corner.y] = '0';
    return corner;
  }
  box.classList.remove('small');
  style.inset = 'auto';
  style.position = 'absolute';
  // There it scrolls with the page, and needs no scrolling of its own.
  style.maxHeight = 'none';
  style.top = end;
  return undefined;
}
