import { nodesIn } from '../natives.ts';
import { findIn, type Root } from './roots.ts';
import { isSeeThrough } from './see-through.ts';

/** An area of the window. */
export type Area = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
const everywhere: Area = { left: -Infinity, right: Infinity, top: -Infinity, bottom: Infinity };

/** Where something is drawn that the pointer doesn't meet, although everything that can be made to meet it does. */
export function unmetIn(roots: readonly Root[]): readonly Area[] {
  const found: Area[] = [];
  for (const root of roots)
    for (const element of findIn(root)) {
      const style = getComputedStyle(element);
      if (style.display === 'none') continue;
      const reach = reachOf(element, style);
      // Our style doesn't reach into shadow roots in every browser.
      const passedBy = root instanceof ShadowRoot && style.pointerEvents === 'none' && !isSeeThrough(element, false);
      if ((reach > 0 || passedBy) && isDrawn(element)) found.push(areaOf(element, reach));
      // If a style makes something in a shadow root inert, what the page puts into its slots is inert too.
      if (isFlung(element) || (root instanceof ShadowRoot && isAsleep(style))) found.push(everywhere);
    }
  return found;
}

/** Whether one of these is in front of or behind a place. */
export function anyAt(areas: readonly Area[], place: Area): boolean {
  return areas.some(
    ({ left, right, top, bottom }) =>
      left < place.right && right > place.left && top < place.bottom && bottom > place.top,
  );
}

function areaOf(element: Element, reach: number): Area {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return { left: left - reach, right: right + reach, top: top - reach, bottom: bottom + reach };
}

function isAsleep(style: CSSStyleDeclaration): boolean {
  return style.getPropertyValue('interactivity') === 'inert';
}

function isDrawn(element: Element): boolean {
  return element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });
}

/** Shadows and the like that reach no further than this out of their element are just its edge, in pixels. */
const edge = 32;
/** Lines no thicker than this leave a field visible, in pixels. */
const thickest = 8;

/**
 * How far an element draws outside its own box, where the pointer never meets it: shadows, outlines, border images,
 * reflections, letters and their lines. In window pixels; 0 if it's negligible.
 */
export function reachOf(element: Element, style: CSSStyleDeclaration): number {
  return most(element, style, () => hasText(element));
}

/** Whether what the styles draw before or after an element's content reaches far outside its box, in any direction. */
export function isFlung(element: Element): boolean {
  return ['::before', '::after'].some((name) => {
    const style = getComputedStyle(element, name);
    const { content } = style;
    return content !== 'none' && content !== 'normal' && most(element, style, () => true) > 0;
  });
}

function most(element: Element, style: CSSStyleDeclaration, hasLetters: () => boolean): number {
  if ((style.getPropertyValue('-webkit-box-reflect') || 'none') !== 'none') return Infinity;
  const letters = [textReach(style), strokeReach(style)];
  const [text = 0, stroke = 0] = letters.some((it) => it > 0) && hasLetters() ? letters : [];
  const far = Math.max(shadowReach(style.boxShadow), dropReach(style.filter), frameReach(style), text);
  const thick = Math.max(outlineReach(style), stroke);
  if (far === 0 && thick === 0) return 0;
  const scale = scaleOf(element);
  return Math.max(far * scale > edge ? far * scale : 0, thick * scale > thickest ? thick * scale : 0);
}

/**
 * For each shadow, how far it is moved and how far it spreads. How it fades out doesn't count, nor do inset shadows.
 */
function shadowReach(shadows: string): number {
  if (!shadows.includes('px')) return 0;
  const reaches = shadows
    .replace(/\([^()]*\)/g, '')
    .split(',')
    .filter((one) => !one.includes('inset'))
    .map((one) => {
      const [x = 0, y = 0, , spread = 0] = (one.match(/-?[\d.e+]+(?=px)/g) ?? []).map(Number);
      return Math.max(Math.abs(x), Math.abs(y)) + spread;
    });
  return Math.max(...reaches, 0);
}

function dropReach(filter: string): number {
  if (filter === 'none') return 0;
  const drops = [...filter.matchAll(/drop-shadow\((?:[^()]|\([^()]*\))*\)/g)];
  return Math.max(...drops.map(([drop]) => shadowReach(drop.slice('drop-shadow('.length, -1))), 0);
}

function frameReach({ borderImageSource, borderImageOutset, borderTopWidth }: CSSStyleDeclaration): number {
  if (borderImageSource === 'none') return 0;
  const outsets = (borderImageOutset.match(/[\d.]+/g) ?? []).map(Number);
  return Math.max(...outsets, 0) * Math.max(lengthOf(borderTopWidth), 1);
}

function outlineReach({ outlineStyle, outlineWidth, outlineOffset }: CSSStyleDeclaration): number {
  if (outlineStyle === 'none' || lengthOf(outlineWidth) === 0) return 0;
  return lengthOf(outlineWidth) + Math.max(lengthOf(outlineOffset), 0);
}

/** Letters can be far larger than their line, and a line with negative spacing has no box at all. */
function textReach({ textShadow, fontSize, letterSpacing, wordSpacing }: CSSStyleDeclaration): number {
  const size = lengthOf(fontSize);
  if (Math.min(lengthOf(letterSpacing), lengthOf(wordSpacing)) < -size / 2) return Infinity;
  return Math.max(shadowReach(textShadow), size > 2 * edge ? size / 2 : 0);
}

function strokeReach(style: CSSStyleDeclaration): number {
  const { textDecorationLine, textDecorationThickness, textUnderlineOffset } = style;
  const stroke = lengthOf(style.getPropertyValue('-webkit-text-stroke-width'));
  if (textDecorationLine === 'none' || lengthOf(textDecorationThickness) <= thickest / 2) return stroke;
  return stroke + lengthOf(textDecorationThickness) + Math.abs(lengthOf(textUnderlineOffset));
}

function lengthOf(given: string): number {
  return Number.parseFloat(given) || 0;
}

/** How much larger an element is drawn than its own styles say. One without any size gets it from its ancestors. */
function scaleOf(element: Element): number {
  let scale = 1;
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const { width, height } = at.getBoundingClientRect();
    if (at instanceof HTMLElement && at.offsetWidth > 0 && at.offsetHeight > 0)
      return scale * Math.max(width / at.offsetWidth, height / at.offsetHeight, 0);
    scale *= ownScale(getComputedStyle(at));
  }
  return scale;
}

function ownScale({ transform, scale }: CSSStyleDeclaration): number {
  const { m11, m12, m13, m21, m22, m23 } = new DOMMatrix(transform);
  const factors = (scale.match(/\d[\d.e+-]*/g) ?? []).map((factor) => Math.abs(Number(factor)) || 0);
  return Math.max(Math.hypot(m11, m12, m13), Math.hypot(m21, m22, m23)) * Math.max(...factors, factors.length ? 0 : 1);
}

function hasText(element: Element): boolean {
  for (const node of nodesIn(element)) if (node instanceof Text && /\S/.test(node.data)) return true;
  return false;
}
