import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import type { Document } from './documents.ts';

/** The links of a document that lead nowhere: to a file that doesn't exist, or to a heading that isn't in it. */
export function brokenLinks(document: Document, all: readonly Document[]): string[] {
  const links = [...withoutCode(document.text).matchAll(/\]\(([^)\s]+)\)/g)].map(([, to = '']) => to);
  return links.filter((to) => !/^https:/.test(to) && !leadsSomewhere(document, to, all));
}

function leadsSomewhere({ path, text }: Document, to: string, all: readonly Document[]): boolean {
  const [file = '', anchor] = to.split('#');
  const target = file === '' ? path : normalize(join(dirname(path), file));
  if (!existsSync(target)) return false;
  if (anchor === undefined) return true;
  const there = file === '' ? text : all.find((document) => document.path === target)?.text;
  return there !== undefined && anchorsIn(there).includes(anchor);
}

/** The anchors of a document's headings, as GitHub and GitLab make them. */
export function anchorsIn(text: string): string[] {
  return [...withoutBlocks(text).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** What people read as text: no blocks of code, and no code within lines. */
export function withoutCode(text: string): string {
  return withoutBlocks(text).replaceAll(/`[^`\n]+`/g, '');
}

function withoutBlocks(text: string): string {
  return text.replaceAll(/^ *```[\s\S]*?^ *```$/gm, '');
}
