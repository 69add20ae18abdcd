/**
 * Puts text on the clipboard; false where the browser refuses. `_end` is when the text is worth nothing any more, in
 * milliseconds since 1970.
 */
export async function copyText(text: string, _end: number): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
