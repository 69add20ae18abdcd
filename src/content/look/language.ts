import { rootElementOf } from '../natives.ts';

/** What lies above a page and asks for an answer. */
export const dialogs = ':is(dialog[open], [role=dialog], [role=alertdialog], [aria-modal=true])';
const other = '[lang]:not([lang|=en])';
const spokenElse = `html:not([lang|=en]), :is(body, ${dialogs}):is(${other}, ${other} *)`;

/** Whether a page or a dialog in it may speak another language than English. One that names none may. */
export function speaksElse(page: Document): boolean {
  return page.querySelector(spokenElse) !== null;
}

/** The language of a page or a dialog as it names it, such as `pt-BR`; empty if it names none. */
export function languageOf(root: Element): string {
  return (root.closest('[lang]') ?? rootElementOf(root.ownerDocument)).getAttribute('lang') ?? '';
}
