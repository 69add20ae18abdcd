import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Import, imports, sources } from './imports.ts';

/** What the files of each folder of `src` may import from the other folders. Imports point one way. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  core: [],
  ports: ['core'],
  ui: ['core', 'ports'],
  background: ['core', 'ports'],
  content: ['core', 'ports'],
  popup: ['core', 'ports', 'ui'],
  pages: ['core', 'ports', 'ui'],
  offscreen: ['core', 'ports'],
};
/** Packages that only one file may import, since that file is there to keep them in one place. */
const onlyIn: Readonly<Record<string, string>> = { 'webextension-polyfill': 'src/ports/browser.ts' };

/** Where a relative import leads, from the top folder; null for a package. */
function leadsTo({ file, of }: Pick<Import, 'file' | 'of'>): string | null {
  return of.startsWith('.') ? relative('.', join(dirname(file), of)) : null;
}

function folderOf(path: string): string {
  const [top = '', folder = ''] = path.split('/');
  return top === 'src' ? folder : top;
}

describe('imports', () => {
  test('are read at all', () => {
    expect(imports.length).toBeGreaterThan(50);
  });

  test('every folder of src has its place in the order', () => {
    const unknown = new Set(sources.map(folderOf).filter((folder) => !(folder in mayImport)));
    expect([...unknown], 'Say in mayImport what these folders may import').toEqual([]);
  });

  test('point one way: core ← ports ← background │ content │ ui ← popup, pages, offscreen', () => {
    const wrong = imports.flatMap((found) => {
      const target = leadsTo(found);
      if (target === null) return [];
      const [from, to] = [folderOf(found.file), folderOf(target)];
      // The names of our sentences are part of what the core knows; as a type they leave nothing in the code.
      if (from === to || mayImport[from]?.includes(to) || target === 'public/_locales/en/messages.json') return [];
      return [
        `${found.file} imports ${target}: ${from} may import ${mayImport[from]?.join(', ') || 'nothing of ours'}. ` +
          'Move what both need towards core, or send a message of core/protocol.ts.',
      ];
    });
    expect(wrong).toEqual([]);
  });

  test('never go round in a circle', () => {
    const next = new Map<string, string[]>();
    for (const found of imports) next.set(found.file, [...(next.get(found.file) ?? []), leadsTo(found) ?? '']);
    const done = new Set<string>();
    const circles: string[] = [];
    const follow = (file: string, way: readonly string[]): void => {
      if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' → '));
      if (way.includes(file) || done.has(file)) return;
      for (const target of next.get(file) ?? []) follow(target, [...way, file]);
      done.add(file);
    };
    for (const file of next.keys()) follow(file, []);
    expect(circles, 'Move what both need into a file of its own').toEqual([]);
  });

  test('src never imports from test or tools, its own tests aside', () => {
    const outside = imports.filter((found) => /^(test|tools)\//.test(leadsTo(found) ?? ''));
    expect(outside, 'What ships knows nothing of its tests').toEqual([]);
  });

  test('what only tests use does not get into what ships', () => {
    const samples = imports.filter(({ of }) => /\.(test|samples)\.tsx?$/.test(of));
    expect(samples, 'Only tests may import this file').toEqual([]);
  });

  test('a content script reaches no package that is too large for it', () => {
    const reached = new Map<string, string>();
    const follow = (file: string, way: string): void => {
      if (reached.has(file)) return;
      reached.set(file, way);
      for (const { of, leavesCode } of imports.filter((it) => it.file === file)) {
        const target = leadsTo({ file, of });
        if (leavesCode) follow(target ?? of, target === null ? file : `${way} → ${target}`);
      }
    };
    for (const { file } of imports) if (file.endsWith('.iife.ts')) follow(file, file);
    const packages = [...reached].filter(([name]) => !name.startsWith('src/'));
    expect(packages, 'Read by hand what a content script is told, or in the background').toEqual([]);
  });

  test.each(Object.entries(onlyIn))('%s is imported in one place', (name, place) => {
    const elsewhere = imports.filter(({ of, file, leavesCode }) => leavesCode && of === name && file !== place);
    expect(elsewhere, `Import from ${place} instead`).toEqual([]);
    expect(imports).toContainEqual({ file: place, of: name, leavesCode: true });
  });
});
