import type { Field } from '../look/fields.ts';
import { paste } from './paste.ts';
import { type Target, targetIn } from './target.ts';

/** How long a page may take to settle after something was typed, in milliseconds. */
const patience = 500;

/**
 * Puts a code where it belongs, as typing it would: the page hears of each step and may draw its fields anew between
 * them. Nothing is submitted. True only if the page then holds the whole code.
 */
export async function write(page: Document, target: Target, code: string): Promise<boolean> {
  const [first] = target;
  if (target.length === 1) {
    type(first, code);
    return settled(() => heldBy(targetIn(page)) === code);
  }
  if (target.length !== code.length) return false;
  // Rows of boxes differ: some take a paste, some want each box. A paste is one step, so it comes first.
  paste(first, code);
  if (await settled(() => heldBy(targetIn(page)) === code, 60)) return true;
  for (const [at, digit] of [...code].entries()) {
    const box = targetIn(page)?.[at];
    if (box === undefined) return false;
    type(box, digit);
    await nextFrame();
  }
  return settled(() => heldBy(targetIn(page)) === code);
}

/** Sets a field as the browser would when somebody types: the value first, then the event that says so. */
function type(field: Field, text: string): void {
  field.focus();
  // By the browser's own setter: pages put their own in its place to follow changes.
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
