/**
 * The thing on a page that a user would call by this name: a button, link or summary by its words, a field by its
 * label. Runs in the page, as a text, so it is one function. Hidden things and those under a modal dialog are not
 * found.
 */
export function findByName(document: Document, name: string, what: 'pressable' | 'field'): Element | null {
  const selectors = {
    pressable: 'button, a[href], summary, input[type=submit], input[type=checkbox], input[type=radio], [role=button]',
    field: 'input:not([type=submit], [type=hidden]), textarea, select, [contenteditable=true]',
  };
  const tidy = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const modals = [...document.querySelectorAll('dialog:modal')];
  const within: ParentNode = modals.at(-1) ?? document;
  const visible = [...within.querySelectorAll<HTMLElement>(selectors[what])].filter((found) => found.checkVisibility());
  const namesOf = (found: HTMLElement) => [
    tidy(found.getAttribute('aria-label')),
    ...[...((found as HTMLInputElement).labels ?? [])].map((label) => tidy(label.innerText)),
    tidy(what === 'pressable' ? found.innerText : found.getAttribute('placeholder')),
    tidy(found.getAttribute('name')),
    // The practice pages' own stable name, the same in every shape and language of a page.
    tidy(found.getAttribute('data-practice')),
    what === 'pressable' ? tidy((found as HTMLInputElement).value) : '',
    ...tidy(found.getAttribute('aria-labelledby'))
      .split(' ')
      .map((id) => tidy(document.getElementById(id)?.innerText)),
  ];
  const exact = visible.find((found) => namesOf(found).includes(name));
  return exact ?? visible.find((found) => namesOf(found).some((own) => own.startsWith(name))) ?? null;
}

/** What a person could press or fill in now, for the failure text of a test that finds something missing. */
export function namesIn(root: ParentNode): string {
  const found = root.querySelectorAll<HTMLElement>('button, a[href], summary, input, textarea, select');
  const named = [...found]
    .filter((one) => one.checkVisibility())
    .map((one) => one.innerText || one.getAttribute('aria-label') || one.getAttribute('name') || one.id);
  return named.map((one) => one.replace(/\s+/g, ' ').trim()).join(' | ');
}
