import { readdirSync, readFileSync } from 'node:fs';

/** One of the documents that people read. */
export type Document = { readonly path: string; readonly text: string };

/** All of them, by their paths. */
export const documents: readonly Document[] = ['.', 'docs']
  .flatMap((folder) => readdirSync(folder).map((name) => (folder === '.' ? name : `${folder}/${name}`)))
  .filter((path) => path.endsWith('.md'))
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));

/** @throws Error if there is no such document */
export function documentAt(path: string): Document {
  const found = documents.find((document) => document.path === path);
  if (found === undefined) throw new Error(`There is no ${path}`);
  return found;
}

/** A section by its heading, with or without a number; empty if there is none. */
export function sectionOf({ text }: Document, heading: string): string {
  return text.split(/^## (?:\d+\. )?/m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
}

/** The cells of the table rows in a text that begin with code, such as a permission or a package. */
export function rowsIn(text: string): string[][] {
  return text
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split(/(?<!\\)\|/).slice(1, -1));
}

/** Everything in a text that is marked as code. */
export function codeIn(text: string): string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
}
