import { bodyElement } from './own-document.ts';

/**
 * Whether the page looks dark. What the page painted decides; only where it painted nothing that we can read, the
 * user's wish does, and then only if the page takes part in it.
 */
export function isDark(root: HTMLElement): boolean {
  for (const part of [bodyElement() ?? root, root]) {
    const colour = getComputedStyle(part).backgroundColor;
    const [red = 0, green = 0, blue = 0, alpha = 1] = colour.match(/[\d.]+/g)?.map(Number) ?? [];
    if (colour.startsWith('rgb') && alpha > 0.5) return red + green + blue < 384;
  }
  return getComputedStyle(root).colorScheme.includes('dark') && matchMedia('(prefers-color-scheme:dark)').matches;
}
