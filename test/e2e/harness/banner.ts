import type { Reader } from './source.ts';

/** What a person sees of our banner in a page. */
export type Banner = { readonly text: string; readonly buttons: readonly string[] };

/** A place on the screen, in the page's own pixels. */
export type Where = { readonly x: number; readonly y: number };

/** What stands in the banner, or null where there is none. */
export async function bannerIn(read: Reader<ShadowRoot>): Promise<Banner | null> {
  try {
    return await read(look);
  } catch {
    return null;
  }
}

/** The middle of the banner's button with these words, to be clicked with the real mouse. */
export function buttonIn(read: Reader<ShadowRoot>, name: string): Promise<Where | null> {
  return read(locate, name);
}

function look(root: ShadowRoot): Banner | null {
  const words = (found: Element) => ((found as HTMLElement).innerText || found.getAttribute('aria-label') || '').trim();
  const shown = [...root.children].filter((child) => child.checkVisibility());
  return {
    text: shown.map(words).filter(Boolean).join('\n'),
    buttons: [...root.querySelectorAll('button, a[href]')].filter((one) => one.checkVisibility()).map(words),
  };
}

function locate(root: ShadowRoot, name: string): Where | null {
  for (const found of root.querySelectorAll<HTMLElement>('button, a[href], summary')) {
    const words = [found.innerText.trim(), found.getAttribute('aria-label') ?? ''];
    if (!found.checkVisibility() || !words.includes(name)) continue;
    found.scrollIntoView({ block: 'nearest' });
    const { x, y, width, height } = found.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }
  return null;
}
