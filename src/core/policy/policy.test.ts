import fc from 'fast-check';
import { expect, test } from 'vitest';
import schema from '../../../public/managed-schema.json' with { type: 'json' };
import { holdsHidden } from '../words/hidden-characters.ts';
import { noPolicy, policyKeys, readPolicy } from './policy.ts';

test('company texts are read as they are, and one that is too long is reported as a problem', () => {
  const advice = 'Keep it on until your team has moved. '.repeat(8).trim();
  expect(advice.length).toBeGreaterThan(200);
  expect(readPolicy({ companyName: ' Acme ', bitbucketStepAdvice: advice })).toEqual({
    ...noPolicy,
    companyName: 'Acme',
    bitbucketStepAdvice: advice,
  });
  expect(readPolicy({ bitbucketStepAdvice: 'x'.repeat(601), companyName: 'x'.repeat(201) }).problems).toEqual([
    'bitbucketStepAdvice',
    'companyName',
  ]);
  expect(readPolicy({ bitbucketStepAdvice: 1 }).problems).toEqual(['bitbucketStepAdvice']);
});

test('everything that Chromium is told a company may set is read, and nothing else', () => {
  const told = Object.keys(schema.properties);
  expect(
    told.filter((key) => !policyKeys.includes(key)),
    'Read these keys in src/core/policy/policy.ts',
  ).toEqual([]);
  expect(
    policyKeys.filter((key) => !told.includes(key)),
    'Describe these keys in public/managed-schema.json',
  ).toEqual([]);
  for (const [key, { type }] of Object.entries(schema.properties)) {
    const given = { array: ['a', 'b'], boolean: true }[type] ?? 'a';
    const { problems, cleaned, ...policy } = readPolicy({ [key]: given });
    expect([problems, cleaned], key).toEqual([[], []]);
    expect(policy, key).toHaveProperty(key, given);
  }
  expect(readPolicy({ unheardOf: 'a' }).problems).toEqual(['unheardOf']);
});

test.each([
  [true, true],
  [1, true],
  ['true', true],
  [false, undefined],
  [0, undefined],
  ['false', undefined],
])('temporary profiles: %j is understood in every form that editors write', (given, read) => {
  const { profilesAreTemporary, problems } = readPolicy({ profilesAreTemporary: given });
  expect([profilesAreTemporary, problems]).toEqual([read, []]);
});

test.each([['yes'], [2], [null], [['true']]])('temporary profiles: %j is reported as a problem', (given) => {
  expect(readPolicy({ profilesAreTemporary: given })).toEqual({ ...noPolicy, problems: ['profilesAreTemporary'] });
});

test('names that were copied with what surrounds them are the same names', () => {
  expect(
    readPolicy({
      managedDomains: ['@Acme.example'],
      workspacesThatRequire: ['https://bitbucket.org/acme-team', 'bitbucket.org/other/workspace/overview'],
      companySignInHosts: ['https://login.acme.example/'],
    }),
  ).toEqual({
    managedDomains: ['acme.example'],
    workspacesThatRequire: ['acme-team', 'other'],
    companySignInHosts: ['login.acme.example'],
    problems: [],
    cleaned: [],
  });
});

test('what can’t be a name is reported as a problem, and the others of its list are used', () => {
  expect(
    readPolicy({
      managedDomains: ['jo@acme.example', 'acme.example'],
      workspacesThatRequire: 'Acme Team,acme-team',
      companySignInHosts: ['login.acme.example:8443', 'http://login.acme.example'],
    }),
  ).toEqual({
    managedDomains: ['acme.example'],
    workspacesThatRequire: ['acme-team'],
    companySignInHosts: [],
    problems: ['managedDomains', 'workspacesThatRequire', 'companySignInHosts'],
    cleaned: [],
  });
});

test('texts lose invisible and direction characters, and that is reported', () => {
  expect(
    readPolicy({
      companyName: '\u202eemcA\u202c\0',
      helpLine: 'Room\u200b 12\n2nd floor',
      workspacesThatRequire: ['acme\u2066-team', 'other'],
      bitbucketStepAdvice: '\u202e\u2069\0',
    }),
  ).toEqual({
    ...noPolicy,
    companyName: 'emcA',
    helpLine: 'Room 12 2nd floor',
    workspacesThatRequire: ['acme-team', 'other'],
    problems: ['bitbucketStepAdvice'],
    cleaned: ['companyName', 'helpLine', 'workspacesThatRequire', 'bitbucketStepAdvice'],
  });
  // What people write is left alone, in any language: joiners, marks of vowels, emoji, line breaks.
  const plain = {
    companyName: 'شرکت نمونه\u200cای',
    helpLine: 'क्\u200dष 👩\u200d💻 ❤\ufe0f',
    bitbucketStepAdvice: 'One\r\ntwo',
  };
  expect(readPolicy(plain)).toEqual({ ...noPolicy, ...plain, bitbucketStepAdvice: 'One two' });
});

test('a policy of any size and shape is read, and nothing hidden or endless is shown of it', () => {
  const long = 'x'.repeat(1_000_000);
  expect(readPolicy({ companyName: long, [long]: 1, managedDomains: long, '\u202ekey\0': 1 })).toEqual({
    ...noPolicy,
    problems: ['companyName', 'x'.repeat(60), 'managedDomains', 'key'],
  });
  const many = Array.from({ length: 100_000 }, (_, at) => `team-${at}`);
  expect(readPolicy({ workspacesThatRequire: many }).problems).toEqual(['workspacesThatRequire']);
  expect(readPolicy({ workspacesThatRequire: many.join(',') }).problems).toEqual(['workspacesThatRequire']);
  expect(readPolicy({ workspacesThatRequire: many.slice(0, 1000) }).workspacesThatRequire).toHaveLength(1000);
  expect(readPolicy(Object.fromEntries(many.map((key) => [key, 1]))).problems).toHaveLength(20);
  const keys = ['companyName', 'helpLine', 'bitbucketStepAdvice', 'managedDomains', 'workspacesThatRequire', 'other'];
  const text = fc.string({ unit: 'binary', maxLength: 300 });
  fc.assert(
    fc.property(
      fc.dictionary(fc.oneof(fc.constantFrom(...keys), text), fc.oneof(text, fc.array(text), fc.anything())),
      (given) => {
        const shown = JSON.stringify(readPolicy(given), (_, it) =>
          typeof it === 'string' && holdsHidden(it) ? 'something hidden' : it,
        );
        expect(shown).not.toContain('"something hidden"');
        expect(shown.length).toBeLessThan(5000);
      },
    ),
    { numRuns: 300 },
  );
});
