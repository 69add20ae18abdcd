import { climb } from './climb.ts';
import { drawing, known, type LookContext } from './look-context.ts';

/** What the look needs of an element's style. */
export type Facts = {
  readonly position: string;
  /** Whether it cuts off what doesn't fit, and whether one can scroll to that. */
  readonly cuts: 'no' | 'off' | 'scrolls';
  /** Whether it is the containing block of what is placed absolutely, or even fixed, inside it. */
  readonly holds: 'nothing' | 'absolute' | 'fixed';
  /** How opaque it is, from 0 to 1. */
  readonly clearness: number;
};

/** How an element is drawn by its own styles; asked once in a look. */
export function factsOf(element: Element, context: LookContext): Facts {
  const facts = known<Facts>(context, 'facts');
  const before = facts.get(element);
  if (before !== undefined) return before;
  context.budget.spend(drawing);
  const style = getComputedStyle(element);
  const { position, transform, perspective, filter, contain, overflow } = style;
  const paints = /paint|strict|content/.test(contain);
  // A frame in a line of text cuts nothing off.
  const cuts = (overflow !== 'visible' || paints) && !/^(inline|contents)$/.test(style.display);
  const found: Facts = {
    position,
    cuts: !cuts ? 'no' : /auto|scroll/.test(overflow) ? 'scrolls' : 'off',
    holds:
      paints || [transform, perspective, filter].some((it) => it !== 'none')
        ? 'fixed'
        : position === 'static'
          ? 'nothing'
          : 'absolute',
    clearness: isHarmless(style) ? Number(style.opacity) : 0,
  };
  facts.set(element, found);
  return found;
}

/** How opaque an element is, with all its ancestors. */
export function clearnessOf(element: Element, context: LookContext): number {
  const own = (one: Element, above: number) => above * factsOf(one, context).clearness;
  return climb(element, known(context, 'clearness'), 1, own, context.budget);
}

/** Clips that leave all of an element, round corners aside. */
const openClip = /^(none|[a-z]+-box|inset\([0px% ]+( round [^()]*)?\)|auto|rect\((auto[, ]*)+\))$/;
/** The old mask for round corners: opaque all over. */
const openMask =
  /^(none|(-webkit-)?(linear|radial)-gradient\((rgb\([\d, ]+\)|[\d.%, ]|px|deg|to|at|top|bottom|left|right|center|circle|ellipse)*\))$/;
/** Filters that leave a difference between an element and its background, as night modes and shadows do. */
const openFilter =
  /^(none|( ?(invert\([01]\)|(brightness|contrast|opacity)\((0\.[5-9]\d*|[1-4](\.\d+)?)\)|blur\([0-3](\.\d+)?px\)|(hue-rotate|saturate|sepia|grayscale)\([^()]*\)|drop-shadow\((rgba?\([^()]*\)|[^()])*\))){1,4})$/;
/** A style longer than this isn't a real page's, in characters. */
const longestStyle = 500;

/**
 * Whether nothing in an element's style could hide it without changing its box: clips, masks and filters. The few
 * harmless ones are listed, since there is no end to the others.
 */
function isHarmless(style: CSSStyleDeclaration): boolean {
  const { position, clip, clipPath, mask, filter, mixBlendMode, backfaceVisibility, transformStyle, transform } = style;
  const fits = (open: RegExp, text: string) => text.length < longestStyle && open.test(text);
  return (
    (/^(static|relative)$/.test(position) || fits(openClip, clip)) &&
    fits(openClip, clipPath) &&
    fits(openMask, mask) &&
    /^(none)?$/.test(style.getPropertyValue('-webkit-mask-box-image-source')) &&
    fits(openFilter, filter) &&
    mixBlendMode === 'normal' &&
    // What is rotated in 3D may show its back.
    !(transform.startsWith('matrix3d') && /hidden|3d/.test(backfaceVisibility + transformStyle))
  );
}
