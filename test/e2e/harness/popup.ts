import type { PopupDriver } from './driver.ts';
import { findByName, namesIn } from './find.ts';
import type { Reader } from './source.ts';
import { until } from './until.ts';

/** What the popup's root element says of the verdict that it shows (a contract). */
export type Shown = {
  readonly page: string;
  readonly layer: string;
  readonly wants: string;
  readonly why: string;
  readonly sure: string;
};

/** The real toolbar popup, open. */
export type Popup = {
  /** The verdict that is shown; waits until there is one. */
  readonly verdict: () => Promise<Shown>;
  /** Everything that a person can read in it; waits until a verdict is shown. */
  readonly text: () => Promise<string>;
  /** Presses a button, link or "how do I know?" by its words. */
  readonly click: (name: string) => Promise<void>;
  /** Puts a value into the field or list of this name. */
  readonly fill: (name: string, value: string) => Promise<void>;
  readonly read: Reader<Document>;
  readonly pressKey: PopupDriver['pressKey'];
  readonly size: () => Promise<{ readonly width: number; readonly height: number }>;
  readonly screenshot: (path: string) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** What a test may do with a popup that the driver opened. */
export function popupOf({ read, pressKey, screenshot, close }: PopupDriver): Popup {
  const verdict = () => until('the popup to show a verdict', () => read(shownIn));
  /** Some parts come a moment after the verdict. */
  const whole = () =>
    until('the popup to have all its parts', () =>
      read((document) => document.querySelector('[aria-busy=true]') === null),
    );
  return {
    verdict,
    text: async () => {
      await verdict();
      return read((document) => document.body.innerText);
    },
    click: (name) => pressIn(read, name),
    fill: async (name, value) => {
      await until(`"${name}" in the popup`, () => read(fillIn, name, value));
    },
    read,
    pressKey,
    size: async () => {
      await whole();
      return read((document) => ({ width: document.body.scrollWidth, height: document.body.scrollHeight }));
    },
    screenshot: async (path) => {
      await whole();
      await screenshot(path);
    },
    close,
  };
}

function shownIn(document: Document): Shown | null {
  const root = document.querySelector<HTMLElement>('[data-page]');
  const { page, layer, wants, why, sure } = root?.dataset ?? {};
  return page && layer && wants && why && sure ? { page, layer, wants, why, sure } : null;
}

/** Runs where the popup's document may be seen from outside, with other constructors than its own. */
function fillIn(document: Document, name: string, value: string): boolean {
  const field = document.querySelector<HTMLInputElement>(`[name="${name}"]`);
  if (field === null) return false;
  field.value = value;
  for (const kind of ['input', 'change']) {
    const event = document.createEvent('Event');
    event.initEvent(kind, true, false);
    field.dispatchEvent(event);
  }
  return true;
}

async function pressIn(read: Reader<Document>, name: string): Promise<void> {
  const press = `(document, name) => { const found = (${findByName})(document, name, 'pressable');
    if (found) { document.notifyUserGestureActivation?.(); found.click(); } return found !== null; }`;
  const sent = Object.assign(() => false, { toString: () => press }) as (document: Document, name: string) => boolean;
  let offered = '';
  await until(
    `"${name}" in the popup`,
    async () => {
      offered = await read(namesIn);
      return read(sent, name);
    },
    () => `it offers: ${offered}`,
  );
}
