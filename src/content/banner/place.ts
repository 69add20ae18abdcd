import { all } from './own-document.ts';

/** An area of the screen, in the viewport's pixels. */
export type Area = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
type Size = { readonly width: number; readonly height: number };

/** A corner of the screen, by its sides. */
export type Corner = { readonly y: 'top' | 'bottom'; readonly x: 'left' | 'right' };

/** What the banner must never lie on: what somebody may want to type into or press. */
const controls =
  'input:not([type=hidden]),textarea,select,button,label,[role=button],[contenteditable=true],form,dialog[open],[role=dialog]';

/** Where the page's own controls are now. Forms and dialogs that fill the screen count only by what is in them. */
export function takenAreas(screen: Size, more = ''): readonly Area[] {
  return [...all(controls + more)]
    .map((it) => it.getBoundingClientRect())
    .filter(({ width, height }) => width && height && width * height < (screen.width * screen.height) / 2);
}

/**
 * The first free corner for something of this size; the one where it stands already comes first, so that it rests.
 * Undefined where every corner would cover something, or half of a small screen.
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
