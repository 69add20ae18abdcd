import { isVisible } from './visible.ts';

/** A QR picture is square and at least this wide on the screen, in CSS pixels; avatars and icons are smaller. */
const smallest = 96;
const largest = 640;
/** Most languages write the two letters as they are: "QR-koodi", "رمز QR", "QRコード". */
const named = /(^|[^a-z])qr|qr-?code/i;

/**
 * Whether a QR picture stands there. Pixels are never read: a square picture that calls itself one, or that a text
 * beside it calls so, or one that the page drew or carries inside itself, as every set-up page does that must not send
 * the key anywhere.
 */
export function hasQrPicture(root: Element): boolean {
  for (const picture of root.querySelectorAll('img, svg, canvas, [role=img]')) {
    if (
      isSquare(picture) &&
      (calledQr(picture) || drawnHere(picture) || named.test(root.textContent)) &&
      isVisible(picture)
    )
      return true;
  }
  return false;
}

function isSquare(picture: Element): boolean {
  const { width, height } = picture.getBoundingClientRect();
  return width >= smallest && width <= largest && Math.abs(width - height) <= width * 0.06;
}

function calledQr(picture: Element): boolean {
  const own = ['alt', 'aria-label', 'id', 'class', 'data-testid', 'title'].map(
    (name) => picture.getAttribute(name) ?? '',
  );
  const src = picture.getAttribute('src') ?? '';
  return named.test(own.join(' ')) || (!src.startsWith('data:') && named.test(src));
}

function drawnHere(picture: Element): boolean {
  if (picture instanceof HTMLCanvasElement) return true;
  if (picture instanceof HTMLImageElement)
    return /^(data:image\/(png|gif|svg|webp|bmp|jpeg)|blob:)/.test(picture.getAttribute('src') ?? '');
  // Drawings of people and places have curves and few parts; a QR drawing has hundreds of square ones.
  if (picture.getAttribute('shape-rendering') === 'crispEdges') return true;
  if (picture.querySelectorAll('rect').length >= 100) return true;
  return [...picture.querySelectorAll('path')].some(
    (path) => ((path.getAttribute('d') ?? '').match(/[hv]/gi)?.length ?? 0) >= 200,
  );
}
