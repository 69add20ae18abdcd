/** An area of the screen, in the viewport's pixels. */
export type Area = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/** What a person with a ruler would say about the banner; plain data, so that it can come from either browser. */
export type Measured = {
  readonly box: Area;
  readonly position: string;
  readonly dir: string;
  readonly form: 'banner' | 'strip' | undefined;
  /** Words that are not wholly inside the box, or wider than their own place. */
  readonly cut: readonly string[];
  /** The page's own controls that the box lies on. */
  readonly covers: readonly string[];
  /** The lowest contrast of any text in it, as a ratio to 1. */
  readonly contrast: number;
  /** By how many pixels the page is wider than its window. */
  readonly overflow: number;
  readonly paper: string;
};

/** Measures the banner in its shadow root. Runs in the page, as a text, so it is one function. */
export function measured(root: ShadowRoot): Measured {
  const page = root.ownerDocument;
  const view = page.defaultView;
  const box = root.firstElementChild as HTMLElement;
  if (!view || !box) throw new Error('The banner is empty');
  const area = (it: Element): Area => {
    const { left, top, right, bottom } = it.getBoundingClientRect();
    return { left, top, right, bottom };
  };
  const edge = area(box);
  const isIn = (it: Area) =>
    it.left >= edge.left - 1 && it.right <= edge.right + 1 && it.top >= edge.top - 1 && it.bottom <= edge.bottom + 1;
  const meets = (it: Area) =>
    it.left < edge.right && edge.left < it.right && it.top < edge.bottom && edge.top < it.bottom;
  const light = (colour: string) => {
    const parts = colour.match(/[\d.]+/g)?.map(Number) ?? [];
    const [red = 0, green = 0, blue = 0] = parts.slice(0, 3).map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
  };
  const paper = view.getComputedStyle(box).backgroundColor;
  const texts = [...box.querySelectorAll<HTMLElement>('[data-words]')].filter((it) => it.checkVisibility());
  const ratios = texts.map((it) => {
    const [one, other] = [light(view.getComputedStyle(it).color), light(paper)];
    return Math.max(one, other) / Math.min(one, other);
  });
  // Below a modal dialog nothing can be used, so only what is in it can be in the way.
  const dialog = [...page.querySelectorAll('dialog:modal')].at(-1);
  // What a dialog has scrolled out of sight is not where its place says.
  const sight = dialog ? area(dialog) : { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };
  const seen = ({ left, top, right, bottom }: Area): Area => ({
    left: Math.max(left, sight.left),
    top: Math.max(top, sight.top),
    right: Math.min(right, sight.right),
    bottom: Math.min(bottom, sight.bottom),
  });
  const controls = [
    ...(dialog ?? page).querySelectorAll<HTMLElement>('input, textarea, select, button, label, .button'),
  ].filter((it) => it.checkVisibility());
  const form = (['banner', 'strip'] as const).find((one) => box.classList.contains(one));
  return {
    box: edge,
    position: view.getComputedStyle(box).position,
    dir: view.getComputedStyle(box).direction,
    form,
    cut: texts
      .filter((it) => !isIn(area(it)) || it.scrollWidth > it.clientWidth + 1)
      .map((it) => it.dataset.words ?? '')
      .concat(box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1 ? ['(the box)'] : []),
    covers: controls.filter((it) => meets(seen(area(it)))).map((it) => it.outerHTML.slice(0, 80)),
    contrast: Math.min(...ratios),
    overflow: page.documentElement.scrollWidth - page.documentElement.clientWidth,
    paper,
  };
}
