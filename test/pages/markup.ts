// The little that is needed to write pages as strings: a tag that escapes everything that is put in.

export interface Html {
  readonly markup: string;
}

export type Part = Html | string | number | false | null | undefined | readonly Part[];

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const escapeText = (text: string): string => text.replace(/[&<>"']/g, (character) => escapes[character] ?? '');

const isHtml = (part: Part): part is Html => typeof part === 'object' && part !== null && 'markup' in part;

const render = (part: Part): string => {
  if (part === false || part === null || part === undefined) return '';
  if (typeof part === 'string' || typeof part === 'number') return escapeText(String(part));
  if (isHtml(part)) return part.markup;
  return part.map(render).join('');
};

/** Put in as it is. Only for markup that this folder made itself. */
export const raw = (markup: string): Html => ({ markup });

export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html =>
  raw(strings.map((string, index) => string + render(parts[index])).join(''));

export const times = (count: number, make: (index: number) => Part): readonly Part[] =>
  Array.from({ length: count }, (_, index) => make(index));
