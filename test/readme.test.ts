import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

// The table of views draws in the browser's API, so it is read as text here.
const views = [...readFileSync('src/pages/views.ts', 'utf8').matchAll(/^ {2}'(#\/[a-z-]+)': \{/gm)].map(
  ([, address]) => address ?? '',
);
const readme = readFileSync('README.md', 'utf8');
const manifest = JSON.parse(readFileSync('manifest.json', 'utf8'));
const packages = JSON.parse(readFileSync('package.json', 'utf8'));
const schema = JSON.parse(readFileSync('public/managed-schema.json', 'utf8'));

/** The rows of the tables of a section, by its heading. */
function rowsOf(heading: string): string[] {
  const section = readme.split(/^## /m).find((part) => part.startsWith(heading)) ?? '';
  return section.split('\n').filter((line) => line.startsWith('| `'));
}

test('every permission has its reason', () => {
  const rows = rowsOf('Permissions');
  const asked = [
    ...manifest.permissions,
    ...manifest.host_permissions,
    ...(manifest.optional_permissions ?? []),
    ...manifest.optional_host_permissions,
  ];
  expect(asked.filter((name: string) => !rows.some((row) => row.split('|')[1]?.includes(`\`${name}\``)))).toEqual([]);
});

test('every dependency has its reason, and no other one is named', () => {
  const rows = rowsOf('Dependencies');
  const named = rows.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name));
  const used = [...Object.keys(packages.dependencies), ...Object.keys(packages.devDependencies)];
  expect(named.toSorted()).toEqual(used.toSorted());
});

test('every view of our own pages is listed', () => {
  expect(views.length).toBeGreaterThan(5);
  expect(views.filter((address) => !readme.includes(`index.html${address}`))).toEqual([]);
});

test('every company setting is listed', () => {
  const rows = rowsOf('Settings for companies');
  expect(Object.keys(schema.properties).filter((key) => !rows.some((row) => row.includes(`\`${key}\``)))).toEqual([]);
});

test('every command is listed', () => {
  const commands = Object.keys(packages.scripts).map((name) =>
    name === 'start' || name === 'test' ? `npm ${name}` : `npm run ${name}`,
  );
  const told = readme.replaceAll('npm run --silent ', 'npm run ');
  expect(commands.filter((command) => !told.includes(`\`${command}`))).toEqual([]);
});
