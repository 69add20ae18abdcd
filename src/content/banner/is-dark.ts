/**
 * Whether the page looks dark. What the page painted decides; only where it painted nothing that we can read, the
 * user's wish does, and then only if the page takes part in it.
 */
export function isDark({ body, documentElement: root }: Document): boolean {
  for (const part of [body, root]) {
    const [red = 255, green = 255, blue = 255, alpha = 1] = getComputedStyle(part)
      .backgroundColor.match(/^rgb.*/)?.[0]
      .match(/[\d.]+/g)
      ?.map(Number) ?? [0, 0, 0, 0];
    if (alpha > 0.5) return red + green + blue < 384;
  }
  return getComputedStyle(root).colorScheme.includes('dark') && matchMedia('(prefers-color-scheme:dark)').matches;
}
