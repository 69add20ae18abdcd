import { expect, test } from 'vitest';
import schema from '../../public/managed-schema.json' with { type: 'json' };
import { noPolicy, readPolicy } from './policy.ts';

test('texts of a company are read as they are, and one that is too long is named as a problem', () => {
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
  for (const [key, { type }] of Object.entries(schema.properties)) {
    const { problems, ...policy } = readPolicy({ [key]: type === 'array' ? ['a', 'b'] : 'a' });
    expect(problems, key).toEqual([]);
    expect(policy, key).toHaveProperty(key, type === 'array' ? ['a', 'b'] : 'a');
  }
  expect(readPolicy({ unheardOf: 'a' }).problems).toEqual(['unheardOf']);
});

test('names that were copied with what stands around them are the same names', () => {
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
  });
});

test('what can be no name is named as a problem, and the others of its list count', () => {
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
  });
});
