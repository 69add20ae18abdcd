import type { Reader } from './source.ts';

/** The one element of ours in a page (a contract). */
export const bannerHook = 'div[data-which-code="banner"]';

/** What a person sees of our banner in a page. */
export type Banner = { readonly text: string; readonly buttons: readonly string[] };

/** A place on the screen, in the page's own pixels. */
export type Where = { readonly x: number; readonly y: number };

/** What is in the banner, or null if there is none. */
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

// Its words are in attributes, where no search of a page finds them.

function look(root: ShadowRoot): Banner | null {
  const seen = [...root.querySelectorAll<HTMLElement>('[data-words]')].filter((one) => one.checkVisibility());
  const words = (found: HTMLElement) => found.dataset.words ?? '';
  return {
    text: seen.map(words).join('\n'),
    buttons: seen.filter((one) => one.matches('button, a[href]')).map(words),
  };
}

function locate(root: ShadowRoot, name: string): Where | null {
  for (const found of root.querySelectorAll<HTMLElement>('button, a[href], summary')) {
    if (!found.checkVisibility() || found.dataset.words !== name) continue;
    found.scrollIntoView({ block: 'nearest' });
    const { x, y, width, height } = found.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }
  return null;
}
