import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { codeIn, documentAt, documents, rowsIn, sectionOf } from './docs/documents.ts';
import { imports } from './imports.ts';

const readme = documentAt('README.md');
const manifest = JSON.parse(readFileSync('manifest.json', 'utf8'));
const packages = JSON.parse(readFileSync('package.json', 'utf8'));
const mostLines = 150;

test(`the README has at most ${mostLines} lines`, () => {
  const lines = readme.text.trimEnd().split('\n').length;
  expect(lines, 'Move what a newcomer does not need to a file in docs/').toBeLessThanOrEqual(mostLines);
});

test('every permission has its reason, and no other one is named', () => {
  const named = rowsIn(sectionOf(readme, 'Permissions')).flatMap(([permission = '']) => codeIn(permission));
  const asked = [
    ...manifest.permissions,
    ...manifest.host_permissions,
    ...(manifest.optional_permissions ?? []),
    ...manifest.optional_host_permissions,
  ];
  expect(named.toSorted()).toEqual(asked.toSorted());
});

/** The two tables of dependencies: what ships, and what is for development only. */
const [shipped = [], forDevelopment = []] = sectionOf(readme, 'Dependencies')
  .split(/^\| for development/m)
  .map(rowsIn);
const namesIn = (rows: string[][]) => rows.flatMap(([name = '']) => codeIn(name)).toSorted();

test('every dependency has its reason, and no other one is named', () => {
  expect(namesIn(shipped)).toEqual(Object.keys(packages.dependencies).toSorted());
  expect(namesIn(forDevelopment)).toEqual(Object.keys(packages.devDependencies).toSorted());
  const bare = [...shipped, ...forDevelopment].filter((row) => row.length !== 3 || row.some((cell) => !cell.trim()));
  expect(bare, 'Each needs a reason, and what loads it').toEqual([]);
});

test.each(shipped.map(([name = '', , loaders = '']) => [codeIn(name), codeIn(loaders)] as const))(
  '%j: the README says what loads it',
  (of, places) => {
    const files = imports
      .filter((found) => found.leavesCode && of.includes(packageOf(found.of)))
      .map(({ file }) => file);
    const under = (place: string) => files.filter((file) => file === place || file.startsWith(`${place}/`));
    expect(
      files.filter((file) => !places.some((place) => under(place).includes(file))),
      'Name these too',
    ).toEqual([]);
    expect(
      places.filter((place) => under(place).length === 0),
      'These do not load it',
    ).toEqual([]);
  },
);

/** The package that an import is of: `preact` for `preact/hooks`. */
function packageOf(module: string): string {
  return module
    .split('/')
    .slice(0, module.startsWith('@') ? 2 : 1)
    .join('/');
}

const scripts = Object.keys(packages.scripts);

test('every command is listed', () => {
  const inTable = rowsIn(sectionOf(readme, 'Commands')).map(([command = '']) => command);
  const missing = scripts.filter((name) =>
    name === 'start' || name === 'test'
      ? !readme.text.includes(`**\`npm ${name}\`**`)
      : !inTable.some((command) => new RegExp(`\`npm run (--silent )?${name}\\b`).test(command)),
  );
  expect(missing, 'Add a row to the table of commands').toEqual([]);
});

test.each(documents)('$path names only commands that exist', ({ text }) => {
  const named = [...text.matchAll(/`npm run (?:--silent )?([a-z:-]+)/g)].map(([, name = '']) => name);
  expect(named.filter((name) => !scripts.includes(name))).toEqual([]);
});

test('every view of our own pages is listed', () => {
  // The table of views draws in the browser's API, so it is read as text.
  const views = [...readFileSync('src/pages/views.ts', 'utf8').matchAll(/^ {2}'(#\/[a-z-]+)': \{/gm)].map(
    ([, address = '']) => address,
  );
  expect(views.length).toBeGreaterThan(5);
  expect(codeIn(sectionOf(readme, 'Where things are')).filter((code) => code.startsWith('#/'))).toEqual(views);
  const described = rowsIn(sectionOf(documentAt('docs/architecture.md'), 'Addresses of our own pages'));
  const addresses = described.map(([address = '']) => /#\/[a-z-]+/.exec(address)?.[0]);
  expect(addresses.filter((address) => address !== undefined)).toEqual(views);
});
