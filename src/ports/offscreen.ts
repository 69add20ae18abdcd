import { clearIfHeld } from './clipboard.ts';

/** The part of Chromium that the polyfill does not know: a document of ours without a window. */
type Offscreen = {
  createDocument(how: { url: string; reasons: readonly string[]; justification: string }): Promise<void>;
  hasDocument(): Promise<boolean>;
  closeDocument(): Promise<void>;
};

/**
 * Sees to it that somebody watches over what was copied: Chromium's worker has no clipboard and no long breath, so a
 * document without a window waits there and asks the background; false where there is no such thing, and the
 * background, being a page, does it itself.
 */
export async function startWatcher(): Promise<boolean> {
  const offscreen = offscreenOf();
  if (offscreen === undefined) return false;
  const how = { url: 'src/offscreen/index.html', reasons: ['CLIPBOARD'], justification: 'Clears copied codes' };
  // Two copies at once both find none; the second one's is refused, and the first one's serves both.
  if (!(await offscreen.hasDocument())) await offscreen.createDocument(how).catch(() => undefined);
  return true;
}

/** Ends it, when there is nothing left to watch over. */
export async function endWatcher(): Promise<void> {
  const offscreen = offscreenOf();
  if (offscreen !== undefined && (await offscreen.hasDocument())) await offscreen.closeDocument();
}

/** Empties the clipboard from a background that is a page; a worker has no document to do it with. */
export async function clearFromHere(text: string): Promise<void> {
  if (typeof document !== 'undefined') await clearIfHeld(text);
}

function offscreenOf(): Offscreen | undefined {
  return (globalThis as { readonly chrome?: { readonly offscreen?: Offscreen } }).chrome?.offscreen;
}
