import type { Field } from '../look/fields.ts';

/** Lets a field hear of a paste, as Ctrl+V would; the clipboard itself is neither read nor changed. */
export function paste(field: Field, text: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  // Firefox takes the text by these two names instead.
  const how = { bubbles: true, cancelable: true, composed: true, clipboardData, dataType: 'text/plain', data: text };
  field.dispatchEvent(new ClipboardEvent('paste', how));
}
