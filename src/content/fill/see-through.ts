import { shadowOf } from '../../ports/content-browser.ts';
import { matches, nodesIn } from '../natives.ts';

/** Elements that draw something themselves, regardless of their styles. */
const draws =
  'img, picture, video, audio, canvas, iframe, frame, object, embed, map, area, input, textarea, select, button, meter, progress, hr, marquee';

/**
 * Whether an element in front of a field lets it be seen: it paints nothing there but a thin frame. The page's own
 * label may have words, as labels that float inside their field do.
 */
export function isSeeThrough(element: Element, isOwnLabel: boolean): boolean {
  if (!(element instanceof HTMLElement) || matches(element, draws) || shadowOf(element) !== null) return false;
  const { overflowX, overflowY, display, content } = getComputedStyle(element);
  // A scroll bar, or the marker of a list, can be as large as the page likes.
  if (/auto|scroll/.test(overflowX + overflowY) || display.includes('list-item')) return false;
  // A picture may replace everything in an element; a text can't.
  if (content.includes('(')) return false;
  if (!isOwnLabel && [...nodesIn(element)].some((node) => node instanceof Text && node.data.trim() !== ''))
    return false;
  return paintsLittle(getComputedStyle(element)) && isBareOfDrawing(element);
}

/** Whether what the styles draw before and after an element's content is only a thin frame or a faint tint. */
export function isBareOfDrawing(element: Element): boolean {
  return ['::before', '::after'].every((name) => {
    const style = getComputedStyle(element, name);
    return !isDrawn(style) || (/^(""|'')$/.test(style.content) && paintsLittle(style));
  });
}

/** Whether styles draw anything before or after an element's content. */
export function hasDrawing(element: Element): boolean {
  return ['::before', '::after'].some((name) => isDrawn(getComputedStyle(element, name)));
}

function isDrawn({ content, display, visibility }: CSSStyleDeclaration): boolean {
  return content !== 'none' && content !== 'normal' && display !== 'none' && visibility === 'visible';
}

/** In pixels: as thick as a frame gets. */
const thickest = 8;

/**
 * Whether a style draws only a thin frame or a tint.
 * @param deepest the strongest tint that is still acceptable, from 0 to 1
 */
export function paintsLittle(style: CSSStyleDeclaration, deepest = 0.1): boolean {
  if (alphaOf(style.backgroundColor) > deepest || style.backgroundImage !== 'none') return false;
  if (style.borderImageSource !== 'none' || style.columnRuleStyle !== 'none') return false;
  if (style.filter !== 'none' || (style.backdropFilter ?? 'none') !== 'none' || /inset/.test(style.boxShadow))
    return false;
  const { borderTopWidth, borderRightWidth, borderBottomWidth, borderLeftWidth } = style;
  const widths = [borderTopWidth, borderRightWidth, borderBottomWidth, borderLeftWidth];
  if (style.outlineStyle !== 'none') widths.push(style.outlineWidth);
  return widths.every((width) => Number.parseFloat(width) <= thickest);
}

/** How opaque a color is, from 0 to 1, in any notation that browsers write. */
export function alphaOf(colour: string): number {
  if (colour === 'transparent') return 0;
  const [, alpha] = /(?:^rgba\(.*,|\/)\s*([\d.e-]+)\s*\)$/.exec(colour) ?? [];
  return alpha === undefined ? 1 : Number(alpha);
}
