import { all } from './own-document.ts';

/** An area of the screen, in the viewport's pixels. */
export type Area = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
type Size = { readonly width: number; readonly height: number };

/** A corner of the screen, by its sides. */
export type Corner = { readonly y: 'top' | 'bottom'; readonly x: 'left' | 'right' };

/** What the banner must never cover: things that users may want to type into or press. */
const controls =
  'input:not([type=hidden]),textarea,select,button,label,[role=button],[contenteditable=true],form,dialog[open],[role=dialog]';

/** Where the page's own controls are now. Forms and dialogs that fill the screen count only by their contents. */
export function takenAreas(screen: Size, more = ''): readonly Area[] {
  return [...all(controls + more)]
    .map((it) => it.getBoundingClientRect())
    .filter(({ width, height }) => width && height && width * height < (screen.width * screen.height) / 2);
}

/**
 * The first free corner for something of this size. The one where it already is is tried first, so that it stays.
 * Undefined if every corner would cover something, or half of a small screen.
 */
export function freeCorner(
  { width, height }: Size,
  screen: Size,
  rtl: boolean,
  taken: readonly Area[],
  now: Corner | undefined,
): Corner | undefined {
  if (height > screen.height / 2) return undefined;
  const [end, start] = rtl ? (['left', 'right'] as const) : (['right', 'left'] as const);
  const corners = [end, start].flatMap((x) => [{ x, y: 'bottom' } as const, { x, y: 'top' } as const]);
  return (now ? [now, ...corners] : corners).find(({ x, y }) => {
    const left = x === 'left' ? 0 : screen.width - width;
    const top = y === 'top' ? 0 : screen.height - height;
    return !taken.some((it) => it.left < left + width && left < it.right && it.top < top + height && top < it.bottom);
  });
}

/** The banner's margin on both sides, and some space. */
const margin = 20;

/**
 * Moves the box to a corner where it covers none of the page's controls; in a smaller form if there isn't enough room;
 * else below the end of the document, where it covers and moves nothing.
 * @param page the page's root element
 * @param now where it already is
 */
export function settle(box: HTMLElement, page: HTMLElement, now: Corner | undefined): Corner | undefined {
  const screen = { width: page.clientWidth, height: innerHeight };
  const { style } = box;
  // Not below the page any more, so that the document's height is its own.
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
