import { expect, test } from 'vitest';
import { explainPolicy } from './explain.ts';

const explained = (policy: unknown) => explainPolicy(JSON.stringify(policy));

test('each key is explained', () => {
  expect(explained({ companyName: 'Acme', profilesAreTemporary: true })).toEqual({
    lines: ['companyName: "Acme"', 'profilesAreTemporary: true'],
    understood: true,
  });
});

test('our keys are found in a browser’s whole policy', () => {
  const whole = { policies: { '3rdparty': { Extensions: { 'which-code@example': { companyName: 'Acme' } } } } };
  expect(explained(whole).lines).toEqual(['companyName: "Acme"']);
});

test('what isn’t understood is named', () => {
  const { lines, understood } = explained({ companyName: 7, nonsense: 'x' });
  expect(understood).toBe(false);
  expect(lines).toContain('companyName: not understood, ignored');
});

test.each([
  ['[]', /JSON object/],
  ['{', /isn't JSON/],
])('%s is refused with a sentence', (text, says) => {
  expect(() => explainPolicy(text)).toThrow(says);
});
