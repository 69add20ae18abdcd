import fc from 'fast-check';
import { expect, test } from 'vitest';
import table from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { filled, type MessageRow } from '../../../tools/recognise/message.ts';
import { adviceFor } from '../advice/advice.ts';
import { bannerFor } from '../advice/banner.ts';
import { noJourney } from '../journey/journey.ts';
import { visit } from '../journey/visit.ts';
import { noPolicy } from '../policy/policy.ts';
import { shownName, shownSite } from './outside-name.ts';
import type { Say } from './say.ts';

test.each([
  'acme-team',
  'my-company-dev-2',
  'acme',
  'Acme_Team',
  'atlassian',
  '3m-platform',
  'northwind-traders-2024',
  '1password',
  'team42',
  'web_and_mobile',
])('an id as people give them is shown: %s', (id) => {
  expect(shownName(id)).toBe(id);
  expect(shownSite(`${id}.atlassian.net`)).toBe(`${id}.atlassian.net`);
});

test.each([
  'call-0800-123-to-unlock-your-account',
  'call-0800-123',
  'call-us-now-to-unlock',
  'callUsNowToUnlock',
  'call_us_now_to_unlock',
  'call--us--now--to--unlock',
  'ring-0044',
  '0800-123-456',
  '08001234567',
  'call08001234567',
  'call-911-now',
  'tel-1-2',
  'pay-100-200',
  '____',
  '{12345678-1234-1234-1234-123456789012}',
  'acme team',
  'acme\u202eteam',
  '',
])('one that reads like a sentence or holds a number to dial is not: %s', (id) => {
  expect(shownName(id)).toBeUndefined();
  expect(shownSite(`${id}.atlassian.net`)).toBeUndefined();
});

test('what is shown is short, and made of the name alone', () => {
  expect(shownName(`acme-${'x'.repeat(57)}`)).toBe(`acme-${'x'.repeat(26)}…`);
  const named = fc.string({ unit: fc.constantFrom(...'abz019-_XY. \u202e'), maxLength: 80 });
  fc.assert(
    fc.property(named, (name) => {
      const shown = shownName(name);
      if (shown === undefined) return;
      expect(shown.length).toBeLessThanOrEqual(32);
      expect(name.startsWith(shown.replace(/…$/, ''))).toBe(true);
      expect(shown).toMatch(/^[a-zA-Z0-9_-]+…?$/);
      expect(shown.replace(/\D/g, '').length).toBeLessThanOrEqual(5);
    }),
  );
});

/** Every sentence that users are told about a page, in the popup and the banner. */
function toldAt(address: string, before?: string): string {
  const blocks = { text: 1, 'blocking-message': 2 } as const;
  const first = before === undefined ? noJourney : visit(noJourney, before, blocks, noPolicy, 0).journey;
  const seen = before === undefined ? blocks : { text: 1, 'set-up-steps': 1, 'qr-picture': 1, 'says-switch-off': 1 };
  const here = { ...visit(first, address, seen, noPolicy, 1), policy: noPolicy };
  const says: Say[] = [];
  const collect = (it: unknown): void => {
    if (typeof it !== 'object' || it === null) return;
    if ('key' in it && typeof it.key === 'string') says.push(it as Say);
    for (const part of Object.values(it)) collect(part);
  };
  collect([adviceFor(here), bannerFor(here), here.verdict.because]);
  return says.map(({ key, with: gaps }) => filled(table[key] as MessageRow, gaps)).join('\n');
}

test.each([
  ['a block page', (name: string) => [`https://bitbucket.org/${name}/widgets/src/main/`]],
  [
    'two-step settings after it',
    (name: string) => [
      'https://bitbucket.org/account/settings/two-step-verification/manage',
      `https://bitbucket.org/${name}/widgets/`,
    ],
  ],
  ['a site', (name: string) => [`https://${name}.atlassian.net/login`]],
  ['a page of a site', (name: string) => [`https://${name}.atlassian.net/wiki/x`]],
  [
    'a step up for a site',
    (name: string) => [`https://id.atlassian.com/step-up/start?continue=https%3A%2F%2F${name}.atlassian.net%2Fwiki`],
  ],
] as const)('no words of an attacker stand in what is said at %s', (_, addresses) => {
  const [address = '', before] = addresses('call-0800-123-to-unlock-your-account');
  expect(toldAt(address, before)).not.toMatch(/0800|unlock/);
  const [own = '', ownBefore] = addresses('acme-team');
  expect(toldAt(own, ownBefore)).toMatch(/“acme-team”|acme-team\.atlassian\.net/);
});
