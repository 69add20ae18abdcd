import { expect } from 'vitest';
import type { Protocol } from '../../../src/core/protocol/protocol.ts';
import { ok } from '../../../src/core/result.ts';
import { type CodeOptions, codeAt } from '../../practice/rfc6238.ts';
import { askOwn } from './ask-own.ts';
import type { Run } from './run.ts';
import { callSource, type Plain } from './source.ts';
import type { Tab } from './tab.ts';
import { until } from './until.ts';

/** A field as a person meets it: what is in it, what is wrong with it, and whether the keyboard is there. */
export type FieldNow = { readonly value: string; readonly problem: string | null; readonly focused: boolean };

/** The page with the codes, and what a test does with it. */
export type CodesPage = {
  readonly tab: Tab;
  /** Puts text into a field at once, as pasting does. */
  readonly paste: (name: string, text: string) => Promise<void>;
  /** Presses the radio button of a lock, by its value. */
  readonly choose: (layer: string) => Promise<void>;
  readonly field: (name: string) => Promise<FieldNow>;
  /** Waits until a field is wrong with these words, with the keyboard in it. */
  readonly fieldSays: (name: string, words: string) => Promise<FieldNow>;
  /** Waits until the keyboard is in this field. */
  readonly keyboardIn: (name: string) => Promise<void>;
  /** The names in the list, each as one line. */
  readonly names: () => Promise<readonly string[]>;
  readonly listShows: (names: readonly string[]) => Promise<void>;
  /** Waits until the code of the place that this selector names is the right one for the key. */
  readonly showsCode: (within: string, key: Uint8Array, options?: CodeOptions) => Promise<void>;
  /** What the vault itself says. */
  readonly list: () => Promise<Protocol['entry/list']['reply']>;
  readonly state: () => Promise<Protocol['vault/state']['reply']>;
};

/** Opens the page on an empty vault, or on what is there. */
export async function openCodes(run: Run, { emptied = true } = {}): Promise<CodesPage> {
  if (emptied) {
    expect(await askOwn(run, 'vault/erase', {})).toEqual(ok('erased'));
  }
  const tab = await run.openOwn('#/codes');
  return codesPageOf(run, tab);
}

function codesPageOf(run: Run, tab: Tab): CodesPage {
  const read = <Result>(sent: (document: Document, ...args: never[]) => Result, ...args: Plain[]) =>
    tab.page.evaluate(callSource(sent, 'document', args)) as Promise<Result>;
  const field = (name: string) => until(`the field ${name}`, () => read(fieldNow, name));
  const names = () => read(namesIn);
  return {
    tab,
    paste: async (name, text) => {
      await until(`the field ${name}`, () => read(pasteInto, name, text));
    },
    choose: async (layer) => {
      await until(`the lock ${layer}`, () => read(chooseLock, layer));
    },
    field,
    fieldSays: async (name, words) => {
      let now: FieldNow | undefined;
      return until(
        `"${words}" at the field ${name}`,
        async () => {
          now = await field(name);
          return now.focused && now.problem?.includes(words) ? now : null;
        },
        () => JSON.stringify(now),
      );
    },
    keyboardIn: async (name) => {
      await until(`the keyboard to be in ${name}`, async () => (await field(name)).focused);
    },
    names,
    listShows: async (expected) => {
      let seen: readonly string[] = [];
      const look = async () => {
        seen = await names();
        return JSON.stringify(seen) === JSON.stringify(expected);
      };
      await until(`the list ${expected.join(', ')}`, look, () => `it is ${JSON.stringify(seen)}`);
    },
    showsCode: async (within, key, options = {}) => {
      let seen: string | null = null;
      const look = async () => {
        const before = codeAt(key, Date.now(), options);
        seen = await read(codeIn, within);
        return seen === before || seen === codeAt(key, Date.now(), options);
      };
      await until(`the code in ${within}`, look, () => `it is ${seen}`);
    },
    list: () => askOwn(run, 'entry/list', {}),
    state: () => askOwn(run, 'vault/state', {}),
  };
}

function fieldNow(document: Document, name: string): FieldNow | null {
  const group = name === 'layer' ? document.querySelector<HTMLElement>('[role=radiogroup]') : null;
  const found = group ?? document.querySelector<HTMLInputElement>(`[name="${name}"]`);
  if (!found) return null;
  const told = (found.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id));
  const wrong = found.getAttribute('aria-invalid') === 'true';
  return {
    value: (found as HTMLInputElement).value ?? '',
    problem: wrong ? told.map((one) => (one?.checkVisibility() ? one.innerText : '')).join(' ') : null,
    focused: found.contains(document.activeElement),
  };
}

function pasteInto(document: Document, name: string, text: string): boolean {
  const found = document.querySelector<HTMLInputElement>(`[name="${name}"]`);
  if (!found?.checkVisibility()) return false;
  found.focus();
  found.select();
  return text === '' ? document.execCommand('delete') || true : document.execCommand('insertText', false, text);
}

function chooseLock(document: Document, layer: string): boolean {
  const found = document.querySelector<HTMLInputElement>(`[role=radiogroup] input[value="${layer}"]`);
  found?.click();
  return found?.checked ?? false;
}

function namesIn(document: Document): readonly string[] {
  return [...document.querySelectorAll<HTMLElement>('[data-id] .entry-names')].map((names) =>
    names.innerText.replace(/\s+/g, ' ').trim(),
  );
}

function codeIn(document: Document, within: string): string | null {
  return document.querySelector(`${within} [data-code]`)?.textContent ?? null;
}
