import { drawing } from './budget.ts';
import { climb } from './climb.ts';
import type { Sight } from './sight.ts';

/** What the look needs of an element's style. */
export type Facts = {
  readonly position: string;
  /** Whether it cuts off what is larger, and whether that can be scrolled to. */
  readonly cuts: 'no' | 'off' | 'scrolls';
  /** Whether what is placed absolutely, or even fixed, inside it is placed in it. */
  readonly holds: 'nothing' | 'absolute' | 'fixed';
  readonly clip: string;
  readonly clipPath: string;
  /** How much of it gets through to the eye, from 0 to 1. */
  readonly clearness: number;
  /** Whether only its front is drawn, and whether it is turned in space. */
  readonly frontOnly: boolean;
  readonly turned: boolean;
};

/** Below this share nobody sees it. */
export const faintest = 0.1;
/** A style longer than this is no style of a real page's, in characters. */
const longestStyle = 1_000;

/** How an element is drawn by itself; asked once in a look. */
export function factsOf(element: Element, { facts, budget }: Sight): Facts {
  const before = facts.get(element);
  if (before !== undefined) return before;
  budget.spend(drawing);
  const style = getComputedStyle(element);
  const fixed = [style.transform, style.perspective, style.filter].some((it) => it !== 'none' && it !== undefined);
  const holdsFixed =
    fixed || /paint|layout|strict|content/.test(style.contain) || /transform|filter/.test(style.willChange);
  // A frame in a line of text cuts nothing off.
  const frames = !/^(inline|contents)$/.test(style.display);
  const cuts = style.overflow !== 'visible' || /paint|strict|content/.test(style.contain);
  const found: Facts = {
    position: style.position,
    cuts: !frames || !cuts ? 'no' : /auto|scroll/.test(style.overflow) ? 'scrolls' : 'off',
    holds: holdsFixed ? 'fixed' : style.position === 'static' ? 'nothing' : 'absolute',
    clip: /^(absolute|fixed)$/.test(style.position) ? style.clip : 'auto',
    clipPath: style.clipPath,
    clearness: ownClearness(style),
    frontOnly: style.backfaceVisibility === 'hidden',
    turned: style.transform.startsWith('matrix3d'),
  };
  facts.set(element, found);
  return found;
}

/** How much of an element gets through to the eye, with all that is around it. */
export function clearnessOf(element: Element, sight: Sight): number {
  const own = (one: Element, above: number) => above * factsOf(one, sight).clearness;
  return climb(element, sight.clearness, 1, own, sight.budget);
}

function ownClearness(style: CSSStyleDeclaration): number {
  if (style.mixBlendMode !== 'normal' || !isMaskOpen(style)) return 0;
  return Number(style.opacity) * filtered(style.filter);
}

/** A mask hides, unless it is the old one for round corners, which lets everything through. */
function isMaskOpen(style: CSSStyleDeclaration): boolean {
  const border =
    style.getPropertyValue('-webkit-mask-box-image-source') || style.getPropertyValue('mask-border-source');
  if (border !== '' && border !== 'none') return false;
  const { maskImage, maskSize, maskRepeat, maskMode, maskClip } = style;
  if (maskImage === 'none' || maskImage === '') return true;
  return (
    maskImage.length <= longestStyle &&
    /^(-webkit-)?(repeating-)?(linear|radial|conic)-gradient\(/.test(maskImage) &&
    !/url\(|rgba\(|hsla\(|transparent|\/|image|element/.test(maskImage) &&
    maskSize === 'auto' &&
    maskRepeat === 'repeat' &&
    maskMode !== 'luminance' &&
    /^(border-box|padding-box|no-clip)$/.test(maskClip)
  );
}

/** What a filter leaves of the difference between an element and what is behind it. */
function filtered(filter: string): number {
  if (filter === 'none' || filter === '') return 1;
  if (filter.length > longestStyle || filter.includes('url(')) return 0;
  let left = 1;
  for (const [, name, number = '', unit] of filter.matchAll(/([a-z]+)\(([\d.e+-]+)(%|px)?\)/g)) {
    const value = Number(number) / (unit === '%' ? 100 : 1);
    if (name === 'opacity' || name === 'contrast') left *= Math.min(1, value);
    else if (name === 'brightness') left *= value > 8 ? 0 : Math.min(1, value);
    // Half inverted everything is one gray.
    else if (name === 'invert') left *= Math.abs(1 - 2 * Math.min(1, value));
    else if (name === 'blur' && value > 8) left = 0;
  }
  return left;
}
