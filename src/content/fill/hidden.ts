import type { Field } from '../look/fields.ts';
import { around } from '../natives.ts';

/** A field that is this small can't be read, in pixels. */
const smallest = 10;
/** What a dimmed field must still show of itself, all around it taken together. */
const faintest = 0.5;
/** Filters that change colours and leave a field to be seen; inversion by half is grey in grey. */
const harmless =
  /^(none|((grayscale|sepia|saturate|hue-rotate|drop-shadow)\(([^()]|\([^()]*\))*\)|invert\((0?\.0\d*|0|1|0?\.9\d*)\))( |$))+$/;

const masks = ['mask-image', 'mask-border-source', '-webkit-mask-box-image-source'];

/**
 * Whether a field can't be seen although it is drawn: see-through, masked, cut to a shape, blurred, blended away or
 * tiny, by its own styles or those of anything around it.
 */
export function isHidden(field: Field): boolean {
  const { width, height } = field.getBoundingClientRect();
  if (width < smallest || height < smallest) return true;
  if (!field.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })) return true;
  let opacity = 1;
  for (const element of [field, ...around(field)]) {
    const style = getComputedStyle(element);
    opacity *= Number(style.opacity);
    if (opacity < faintest || isTakenAway(style)) return true;
  }
  return false;
}

function isTakenAway(style: CSSStyleDeclaration): boolean {
  return (
    !harmless.test(style.filter) ||
    // A rectangle cuts off whole sides, which the points on the field tell; another shape may leave just the points.
    !/^(none|inset\(.*)$/.test(style.clipPath) ||
    style.mixBlendMode !== 'normal' ||
    masks.some((name) => (style.getPropertyValue(name) || 'none') !== 'none')
  );
}
