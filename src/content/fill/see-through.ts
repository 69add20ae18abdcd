import { shadowOf } from '../../ports/content-browser.ts';
import { matches, nodesIn } from '../natives.ts';

/** Elements that draw something themselves, regardless of their styles. */
const draws =
  'img, picture, video, audio, canvas, iframe, frame, object, embed, map, area, input, textarea, select, button, meter, progress, hr, marquee';

/**
 * Whether an element that lies above a field lets it be seen: it paints nothing there but a thin frame. The page's own
 * label may hold words, as labels that float inside their field do.
 */
export function isSeeThrough(element: Element, isOwnLabel: boolean): boolean {
  if (!(element instanceof HTMLElement) || matches(element, draws) || shadowOf(element) !== null) return false;
  const { overflowX, overflowY, display, content } = getComputedStyle(element);
  // A bar to scroll by, or the mark of a list, can be drawn as large as the page likes.
  if (/auto|scroll/.test(overflowX + overflowY) || display.includes('list-item')) return false;
  // A picture may stand in place of all that is in it; a text can't.
  if (content.includes('(')) return false;
  if (!isOwnLabel && [...nodesIn(element)].some((node) => node instanceof Text && node.data.trim() !== ''))
    return false;
  return paintsLittle(getComputedStyle(element)) && isBareOfDrawing(element);
}

/** Whether what the styles draw before and after an element's content is nothing but a thin frame or a faint tint. */
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
 * Whether a style draws nothing but a thin frame or a tint.
 * @param deepest the tint that still counts as one, from 0 to 1
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

/** How much of what lies behind a color it hides, from 0 to 1, in any way that browsers write colors. */
export function alphaOf(colour: string): number {
  if (colour === 'transparent') return 0;
  const [, alpha] = /(?:^rgba\(.*,|\/)\s*([\d.e-]+)\s*\)$/.exec(colour) ?? [];
  return alpha === undefined ? 1 : Number(alpha);
}
