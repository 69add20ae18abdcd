/**
 * What the browser does with the clipboard. Writing needs a click in the document that writes; reading and clearing
 * without one need the optional permission of `ports/permissions.ts`.
 */

/** Puts text on the clipboard, directly from the user's click; false if the browser refuses. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Clears the clipboard if this text is still on it, and leaves anything else alone. */
export async function clearIfHeld(text: string): Promise<void> {
  if (!text || (await held()) !== text) return;
  await navigator.clipboard.writeText('').catch(emptyByCommand);
}

/** What is on the clipboard. A hidden document may not read it, but it may paste. */
async function held(): Promise<string> {
  return navigator.clipboard.readText().catch(() => {
    const field = freshField('');
    document.execCommand('paste');
    field.remove();
    return field.value;
  });
}

function emptyByCommand(): void {
  // A copy only happens if something is selected; what is copied is empty.
  const field = freshField(' ');
  field.select();
  const empty = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', '');
  };
  document.addEventListener('copy', empty, { once: true });
  document.execCommand('copy');
  document.removeEventListener('copy', empty);
  field.remove();
}

function freshField(value: string): HTMLTextAreaElement {
  const field = document.createElement('textarea');
  field.value = value;
  document.body.append(field);
  field.focus();
  return field;
}

/** The part of Chromium that the polyfill doesn't know: documents of ours without a window. */
type Offscreen = {
  createDocument(how: { url: string; reasons: readonly string[]; justification: string }): Promise<void>;
  hasDocument(): Promise<boolean>;
  closeDocument(): Promise<void>;
};

/**
 * Makes sure that something watches over what was copied. Chromium's worker has no clipboard and can't wait for long,
 * so a document without a window waits there and asks the background. False if there is no such document: then the
 * background is a page and does it itself.
 */
export async function startWatcher(): Promise<boolean> {
  const offscreen = offscreenOf();
  if (offscreen === undefined) return false;
  const how = { url: 'src/offscreen/index.html', reasons: ['CLIPBOARD'], justification: 'Clears copied codes' };
  // Two copies at once both find no document; the second one's is refused, and the first one's serves both.
  if (!(await offscreen.hasDocument())) await offscreen.createDocument(how).catch(() => undefined);
  return true;
}

/** Closes it, when there is nothing left to watch. */
export async function endWatcher(): Promise<void> {
  const offscreen = offscreenOf();
  if (offscreen !== undefined && (await offscreen.hasDocument())) await offscreen.closeDocument();
}

/** Clears the clipboard from a background that is a page; a worker has no document to do it with. */
export async function clearFromHere(text: string): Promise<void> {
  if (typeof document !== 'undefined') await clearIfHeld(text);
}

function offscreenOf(): Offscreen | undefined {
  return (globalThis as { readonly chrome?: { readonly offscreen?: Offscreen } }).chrome?.offscreen;
}
