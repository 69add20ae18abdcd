/**
 * What the browser does with the clipboard. Writing needs a click in the document that writes; reading and emptying
 * without one need the optional right of `ports/permissions.ts`.
 */

/** Puts text on the clipboard, straight from the user's click; false where the browser refuses. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Empties the clipboard if this text is still on it, and leaves anything else as it is. */
export async function clearIfHeld(text: string): Promise<void> {
  if (!text || (await held()) !== text) return;
  await navigator.clipboard.writeText('').catch(emptyByCommand);
}

/** What is on the clipboard. A document that nobody looks at may not ask, but it may paste. */
async function held(): Promise<string> {
  return navigator.clipboard.readText().catch(() => {
    const field = freshField('');
    document.execCommand('paste');
    field.remove();
    return field.value;
  });
}

function emptyByCommand(): void {
  // Only where something is selected is there a copy at all; what goes out is nothing.
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
