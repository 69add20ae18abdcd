import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a file imports; a type leaves no code behind. */
export type Import = { readonly file: string; readonly of: string; readonly leavesCode: boolean };

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

export const sources: readonly string[] = filesIn('src').filter((file) => /\.tsx?$/.test(file));

/** Every import of the shipped code. A test may set up what it tests from anywhere, since it isn't shipped. */
export const imports: readonly Import[] = sources
  .filter((file) => !/\.(test|samples)\.tsx?$/.test(file))
  .flatMap((file) => importsOf(file).map((found) => ({ file, ...found })));

/** Every module that a file names in an import or export statement or an `import()`. */
function importsOf(file: string): { readonly of: string; readonly leavesCode: boolean }[] {
  const text = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const named = /(?:^|[;}\s])(?:import|export)\s([^'";]*?)from\s*['"]([^'"]+)['"]|import\s*\(?\s*['"]([^'"]+)['"]/g;
  return [...text.matchAll(named)].map(([, what = '', from, bare]) => ({
    of: from ?? bare ?? '',
    leavesCode: !what.startsWith('type '),
  }));
}
