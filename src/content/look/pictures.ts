import { drawing, type LookContext } from './look-context.ts';
import { boxOf, countIn } from './measures.ts';
import { allIn } from './shadow-roots.ts';
import { attribute, textOf } from './text.ts';
import { isVisible } from './visible.ts';

/** A QR picture is square and at least this wide on the screen, in CSS pixels; avatars and icons are smaller. */
const smallest = 96;
const largest = 640;
/** Most languages write the two letters as they are: "QR-koodi", "رمز QR", "QRコード". */
const named = /(^|[^a-z])qr|qr-?code/i;

/** What a set-up page says beside its picture is shorter than this, in characters. */
const longestText = 20_000;
/** A drawing shows what it is within this many characters. */
const longestLine = 20_000;

/**
 * Whether there is a QR picture. Pixels are never read: it is a square picture that calls itself one, or that a text
 * beside it calls so, or one that the page drew or contains, as every set-up page does that must not send the key
 * anywhere.
 * @param counts whether a picture is the page's own
 */
export function hasQrPicture(root: Element, context: LookContext, counts: (element: Element) => boolean): boolean {
  let said: boolean | undefined;
  const isNamedBeside = (): boolean => {
    said ??= named.test(textOf(root, longestText, context.budget));
    return said;
  };
  for (const picture of allIn(root, 'img, svg, canvas, [role=img]', context)) {
    if (!context.budget.spend(drawing)) return false;
    if (
      isSquare(picture) &&
      (calledQr(picture) || drawnHere(picture, context) || isNamedBeside()) &&
      isVisible(picture, context) &&
      counts(picture)
    )
      return true;
  }
  return false;
}

function isSquare(picture: Element): boolean {
  const { width, height } = boxOf(picture);
  return width >= smallest && width <= largest && Math.abs(width - height) <= width * 0.06;
}

function calledQr(picture: Element): boolean {
  const own = ['alt', 'aria-label', 'id', 'class', 'data-testid', 'title'].map((name) => attribute(picture, name));
  const src = attribute(picture, 'src');
  return named.test(own.join(' ')) || (!src.startsWith('data:') && named.test(src));
}

function drawnHere(picture: Element, { budget }: LookContext): boolean {
  if (picture instanceof HTMLCanvasElement) return true;
  if (picture instanceof HTMLImageElement)
    return /^(data:image\/(png|gif|svg|webp|bmp|jpeg)|blob:)/.test(attribute(picture, 'src'));
  // Drawings of people and places have curves and few parts; a QR drawing has hundreds of square ones.
  if (picture.getAttribute('shape-rendering') === 'crispEdges') return true;
  const rects = picture.getElementsByTagName('rect').length;
  if (rects >= 100 || !budget.spend(countIn(picture))) return rects >= 100;
  for (const path of picture.querySelectorAll('path')) {
    const line = path.getAttribute('d') ?? '';
    const read = line.slice(0, budget.read(Math.min(line.length, longestLine)));
    if ((read.match(/[hv]/gi)?.length ?? 0) >= 200) return true;
  }
  return false;
}
