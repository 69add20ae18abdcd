import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readPolicy } from '../src/core/policy/policy.ts';
import { chromeId, firefoxId } from '../tools/build/manifest-for.ts';
import { codeIn, documentAt, rowsIn, sectionOf } from './docs/documents.ts';
import { readPropertyList } from './docs/property-list.ts';
import { readRegistry } from './docs/registry.ts';
import { at, type Tree } from './docs/tree.ts';

const document = documentAt('docs/rollout.md');
const rollout = document.text;
const schema = JSON.parse(readFileSync('public/managed-schema.json', 'utf8'));

test('every company setting is described, and no other one', () => {
  const types: Readonly<Record<string, string>> = { string: 'text', array: 'list', boolean: 'yes or no' };
  const described = rowsIn(sectionOf(document, 'Set it up')).map(([key = '', type = '']) => [
    ...codeIn(key),
    type.trim(),
  ]);
  const known = Object.keys(schema.properties).map((key) => [key, types[schema.properties[key].type]]);
  expect(described, 'List each key in the table of docs/rollout.md, as in public/managed-schema.json').toEqual(known);
});

test('every company setting changes something', () => {
  const used = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => /(?<!\.(test|fake|samples))\.tsx?$/.test(path))
    // These only read the settings, and show them to the administrator.
    .filter((path) => !/^core.policy|^pages.settings/.test(path))
    .map((path) => readFileSync(`src/${path}`, 'utf8'))
    .join('');
  const idle = Object.keys(schema.properties).filter((key) => !new RegExp(`\\b${key}\\b`).test(used));
  expect(idle, 'Use these keys of public/managed-schema.json somewhere in src, or take them out').toEqual([]);
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
/** They all set the same values, for companies with more than one kind of computer. */
const example = {
  companyName: 'Acme',
  helpLine: 'Room 12, extension 1234',
  managedDomains: ['acme.example', 'acme.example.org'],
  workspacesThatRequire: ['acme-team'],
};
const exampleOf = (name: string) =>
  new RegExp(`\\*\\*${name}\\*\\*:[\\s\\S]*?\n\`\`\`[a-z]+\n([\\s\\S]*?)\`\`\``).exec(rollout)?.[1] ?? '';

describe('what administrators copy', () => {
  test.each(examples)('%s: the example sets known settings, in the right place and form', (name, read, path) => {
    const set = at(read(exampleOf(name)), path);
    expect(set).toEqual(example);
    expect(readPolicy(set).problems).toEqual([]);
  });

  test('every example is one of these', () => {
    const blocks = [...rollout.matchAll(/^```[a-z]+$/gm)].length;
    expect(blocks, 'Add new examples to this test').toBe(examples.length + installed.length);
  });

  test('on macOS, the ID is part of the domain', () => {
    expect(rollout).toContain(`the domain \`com.google.Chrome.extensions.${chromeId}\``);
  });

  test('they set nothing that the schema lacks or has in another form', () => {
    const forms = Object.entries(example).map(([key, value]) => [key, Array.isArray(value) ? 'array' : typeof value]);
    expect(forms).toEqual(forms.map(([key = '']) => [key, schema.properties[key]?.type]));
  });
});

/** The policy that installs the extension, with the icon where people see it. */
const installed = [
  ['Chrome, installed and pinned', chromeId, { update_url: 'xml', toolbar_pin: 'force_pinned' }],
  ['Edge, installed and pinned', chromeId, { update_url: 'xml', toolbar_state: 'force_shown' }],
  ['Firefox, installed', firefoxId, { install_url: 'xpi' }],
] as const;

test.each(installed)('%s: the example names our build', (name, id, { ...keys }) => {
  const policy: unknown = JSON.parse(exampleOf(name));
  const expected = Object.entries(keys).map(([key, value]) => [
    key,
    key.endsWith('_url') ? `https://files.acme.example/which-code.${value}` : value,
  ]);
  expect(policy).toEqual({ [id]: { installation_mode: 'force_installed', ...Object.fromEntries(expected) } });
});

test('both IDs are listed', () => {
  for (const id of [chromeId, firefoxId]) expect(rollout).toContain(`| \`${id}\` |`);
});
