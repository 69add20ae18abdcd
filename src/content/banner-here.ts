import type { drawBanner } from './banner.ts';

/** What the banner's script leaves for ours, in the world that web pages can't see into. */
type Left = { whichCodeBanner?: typeof drawBanner };

/** Leaves the banner's drawing for the script that looks; a second time changes nothing. */
export function leaveBanner(draw: typeof drawBanner): void {
  const left = globalThis as Left;
  left.whichCodeBanner ??= draw;
}

/** The banner's drawing, or nothing where the browser did not let its script in: then the popup alone answers. */
export function bannerHere(): typeof drawBanner | undefined {
  return (globalThis as Left).whichCodeBanner;
}
