import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readPolicy } from '../src/core/policy.ts';
import { chromeId, firefoxId } from '../tools/build/manifest-for.ts';
import { readPropertyList } from './readme/property-list.ts';
import { readRegistry } from './readme/registry.ts';
import { at, type Tree } from './readme/tree.ts';

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

/** Where each browser looks for the settings of an extension. */
const inRegistry = ['HKEY_LOCAL_MACHINE', 'SOFTWARE', 'Policies'];
const examples: readonly (readonly [string, (text: string) => Tree, readonly string[]])[] = [
  ['Windows, Chrome', readRegistry, [...inRegistry, 'Google', 'Chrome', '3rdparty', 'extensions', chromeId, 'policy']],
  ['Windows, Firefox', readRegistry, [...inRegistry, 'Mozilla', 'Firefox', '3rdparty', 'Extensions', firefoxId]],
  ['macOS, Chrome', readPropertyList, []],
  ['macOS, Firefox', readPropertyList, ['3rdparty', 'Extensions', firefoxId]],
  ['Linux, Chrome', JSON.parse, ['3rdparty', 'extensions', chromeId]],
  ['Linux, Firefox', JSON.parse, ['policies', '3rdparty', 'Extensions', firefoxId]],
];
/** They all set the same, so that a company with more than one kind of computer can be sure. */
const example = {
  companyName: 'Acme',
  helpLine: 'Room 12, extension 1234',
  managedDomains: ['acme.example', 'acme.example.org'],
  workspacesThatRequire: ['acme-team'],
};
const exampleOf = (name: string) =>
  new RegExp(`\\*\\*${name}\\*\\*:[^]*?\n\`\`\`[a-z]+\n([^]*?)\`\`\``).exec(readme)?.[1] ?? '';

describe('what administrators copy', () => {
  test.each(examples)('%s: the example sets known settings, in the right place and form', (name, read, path) => {
    const set = at(read(exampleOf(name)), path);
    expect(set).toEqual(example);
    expect(readPolicy(set).problems).toEqual([]);
  });

  test('on macOS the extension stands in the name of the domain', () => {
    expect(readme).toContain(`the domain \`com.google.Chrome.extensions.${chromeId}\``);
  });

  test('they set nothing that the schema lacks or takes in another form', () => {
    const forms = Object.entries(example).map(([key, value]) => [key, Array.isArray(value) ? 'array' : typeof value]);
    expect(forms).toEqual(forms.map(([key = '']) => [key, schema.properties[key]?.type]));
  });
});

test('every command is listed', () => {
  const commands = Object.keys(packages.scripts).map((name) =>
    name === 'start' || name === 'test' ? `npm ${name}` : `npm run ${name}`,
  );
  const told = readme.replaceAll('npm run --silent ', 'npm run ');
  expect(commands.filter((command) => !told.includes(`\`${command}`))).toEqual([]);
});
