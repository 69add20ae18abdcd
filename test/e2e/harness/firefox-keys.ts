import type { ChromeScope, ChromeWindow } from './firefox-chrome.ts';

/** Firefox's own window, with what sends keys to it as a keyboard does. */
type WithKeys = ChromeWindow & {
  readonly Cc: Readonly<Record<string, { createInstance(of: unknown): TextInput }>>;
  readonly Ci: { readonly nsITextInputProcessor: unknown };
  readonly KeyboardEvent: typeof KeyboardEvent;
};
type TextInput = {
  beginInputTransactionForTests(window: Window): boolean;
  keydown(event: KeyboardEvent): number;
  keyup(event: KeyboardEvent): number;
};

/** Presses keys such as `Alt+Shift+L` in Firefox's own window, which hears its shortcuts. */
export async function pressKeys(scope: ChromeScope, keys: string): Promise<void> {
  await scope(press, keys.split('+'));
}

function press(window: ChromeWindow, keys: readonly string[]): void {
  const { Cc, Ci, KeyboardEvent } = window as WithKeys;
  const input = Cc['@mozilla.org/text-input-processor;1']?.createInstance(Ci.nsITextInputProcessor);
  if (!input?.beginInputTransactionForTests(window)) throw new Error('Firefox takes no keys');
  const events = keys.map((key) => {
    const isLetter = /^[A-Z]$/.test(key);
    const code = isLetter ? `Key${key}` : key === 'Enter' || key === 'Tab' ? key : `${key}Left`;
    return new KeyboardEvent('', { key, code, keyCode: isLetter ? key.charCodeAt(0) : 0 });
  });
  for (const event of events) input.keydown(event);
  for (const event of events.toReversed()) input.keyup(event);
}
