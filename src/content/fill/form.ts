import type { Field } from '../look/fields.ts';
import { actionOf, allOf, attributeOf } from '../natives.ts';

/** Everything on a page that could send a form off, wherever it is. */
const senders = 'button, input:is([type=submit], [type=image])';
/** Names of the window that a page is in; the page has no window around it. */
const here = /^(_self|_top|_parent)?$/i;

/**
 * Every address that the form of a field may send it to, by whatever button. A dialog's own method sends nothing, but
 * a page can change it until the last moment: its addresses are told as well.
 */
export function leadsTo(page: Document, { form }: Field): readonly string[] {
  if (form === null) return [];
  const ways = sendersOf(page, form).filter((sender) => attributeOf(sender, 'formaction') !== null);
  return [actionOf(form), ...ways.map(({ formAction }) => formAction)];
}

/** Whether another window or frame would get what the form of a field sends. */
export function opensElsewhere(page: Document, { form }: Field): boolean {
  if (form === null) return false;
  const [base] = allOf(page, 'base[target]');
  const names = [
    attributeOf(form, 'target') ?? (base === undefined ? null : attributeOf(base, 'target')),
    ...sendersOf(page, form).map((sender) => attributeOf(sender, 'formtarget')),
  ];
  return names.some((name) => name !== null && !here.test(name));
}

type Sender = HTMLButtonElement | HTMLInputElement;

function sendersOf(page: Document, form: HTMLFormElement): readonly Sender[] {
  return allOf<Sender>(page, senders).filter((sender) => sender.form === form);
}
