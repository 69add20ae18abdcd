import type { Refusal } from '../../core/filling/refusal.ts';
import type { FillResult } from '../../core/filling/result.ts';
import type { Field } from '../look/fields.ts';
import { type Target, targetIn } from './target.ts';

/** How long a page may take to settle after something was typed, in milliseconds. */
const patience = 500;

/** Acts on the place for the code, if it may go there at this very moment; else says why it may not. */
export type IfReady = (act: (target: Target) => void) => Refusal | null;

/**
 * Puts a code where it belongs, as typing it would: the page hears of each step and may redraw its fields in between.
 * Nothing is submitted. Before each step, the page is checked again, and the code is written before any of the page's
 * code can run; what the page does on focus has happened by then.
 * @returns `filled` only if the page then has the whole code
 */
export async function write(page: Document, ifReady: IfReady, code: string): Promise<FillResult> {
  const holdsIt = () => heldBy(targetIn(page)) === code;
  const one = targetIn(page)?.length === 1;
  // Rows of boxes differ: some take a paste, some need each box. A paste is one step, so it's tried first.
  const refused = step(page, ifReady, 0, (field) => (one ? type : paste)(field, code));
  if (refused !== null) return refused;
  if (await settled(holdsIt, one ? patience : 60)) return 'filled';
  if (one) return 'not-taken';
  for (const [at, digit] of [...code].entries()) {
    const refusal = step(page, ifReady, at, (box) => type(box, digit));
    if (refusal !== null) return refusal;
    await nextFrame();
  }
  return (await settled(holdsIt)) ? 'filled' : 'not-taken';
}

/** One step: focuses a field, checks, and acts, with nothing between the last two. */
function step(page: Document, ifReady: IfReady, at: number, act: (field: Field) => void): Refusal | null {
  targetIn(page)?.[at]?.focus();
  return ifReady((target) => {
    const field = target[at];
    if (field !== undefined) act(field);
  });
}

/** Sets a field as the browser does when a user types: the value first, then the event that reports it. */
function type(field: Field, text: string): void {
  // With the browser's own setter, since pages replace it to follow changes.
  const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
  set?.call(field, text);
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data: text }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

function heldBy(target: Target | null): string {
  return (target ?? [])
    .map(({ value }) => value)
    .join('')
    .replace(/[\s-]/g, '');
}

async function settled(is: () => boolean, most = patience): Promise<boolean> {
  const end = performance.now() + most;
  while (performance.now() < end) {
    if (is()) return true;
    await nextFrame();
  }
  return is();
}

function nextFrame(): Promise<unknown> {
  return new Promise((done) => setTimeout(done, 16));
}

/** Sends a field a paste event, as Ctrl+V would; the clipboard itself is neither read nor changed. */
export function paste(field: Field, text: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  // Firefox takes the text by these two names instead.
  const how = { bubbles: true, cancelable: true, composed: true, clipboardData, dataType: 'text/plain', data: text };
  field.dispatchEvent(new ClipboardEvent('paste', how));
}
