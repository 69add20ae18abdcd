import { describe, expect, test } from 'vitest';
import { adviceFor } from '../advice/advice.ts';
import type { SignName } from '../recognise/signs.ts';
import { situation } from './situation.fake.ts';

const keysAt = (address: string, signs: readonly SignName[] = []) => {
  const { headline, who, steps, ways } = adviceFor(situation('elsewhere', { address, signs }));
  return { headline: headline.key, who: who.key, steps: steps.map(({ key }) => key), ways: ways.length };
};

describe('a page that isn’t Atlassian’s sign-in', () => {
  test('is probably the company’s own server, whose people know its codes', () => {
    for (const address of ['https://jira.acme.com/plugins/servlet/twofactor', 'https://wiki.acme.com/login.action'])
      expect(keysAt(address, ['code-field'])).toEqual({
        headline: 'head_own_server',
        who: 'who_elsewhere_own_server',
        // Whose server it is isn’t known: the caution comes first.
        steps: ['step_own_server_known', 'step_own_server'],
        ways: 0,
      });
  });

  test('is one where anyone can put up a copy: no secrets there, and no alarm', () => {
    for (const address of ['https://jira-clone.vercel.app/', 'http://localhost:7990/login']) {
      const copy = keysAt(address, ['known-sign-in-field', 'password-field']);
      expect(copy).toMatchObject({ headline: 'head_elsewhere', who: 'who_elsewhere_anyones', steps: ['step_anyones'] });
      expect(copy.ways).toBeGreaterThan(0);
      expect(keysAt(address).steps).toEqual(['step_go_there']);
    }
  });

  test('is in the government cloud, whose pages aren’t known', () => {
    const { headline, who, steps } = keysAt('https://acme.atlassian-us-gov-mod.net/login', ['atlassian-code-field']);
    expect([headline, who, ...steps]).toEqual(['head_government', 'who_elsewhere_government', 'step_government']);
  });

  test('is any other page, with fields or without', () => {
    for (const signs of [[], ['password-field']] as const)
      expect(keysAt('https://example.com/', signs)).toMatchObject({
        headline: 'head_elsewhere',
        steps: ['step_go_there'],
      });
  });
});
