import { describe, expect, test } from 'vitest';
import {
  type Asked,
  type FillFacts,
  isStillAboutPage,
  mayCopyInstead,
  type Refusal,
  readRefusal,
  refusalOf,
} from './refusal.ts';

const address = 'https://id.atlassian.com/login?application=jira';
const fine: FillFacts = {
  isTop: true,
  isInFront: true,
  origin: 'https://id.atlassian.com',
  address,
  hasField: true,
  isFree: true,
  isWritten: false,
  leadsTo: [address],
  opensElsewhere: false,
  isHidden: false,
  isCovered: false,
  takes: [6],
};
const asked: Asked = { layer: 'atlassian', digits: 6 };
const on = (url: string, more: Partial<FillFacts> = {}): FillFacts => ({
  ...fine,
  address: url,
  origin: new URL(url).origin,
  leadsTo: [],
  ...more,
});

test('a page with one field in sight that keeps the code to itself gets it', () => {
  expect(refusalOf(fine, asked)).toBe(null);
  expect(refusalOf({ ...fine, leadsTo: [] }, asked)).toBe(null);
  expect(refusalOf(fine, { ...asked, digits: null })).toBe(null);
});

test.each<[Refusal, Partial<FillFacts>]>([
  ['not-own-page', { isTop: false }],
  ['not-own-page', { origin: 'null' }],
  ['not-own-page', { origin: 'https://bitbucket.org' }],
  ['not-own-page', { origin: 'http://id.atlassian.com' }],
  ['changed', { isInFront: false }],
  ['no-field', { hasField: false }],
  ['no-field', { isFree: false }],
  ['written', { isWritten: true }],
  ['sends-away', { opensElsewhere: true }],
  ['hidden', { isHidden: true }],
  ['covered', { isCovered: true }],
  ['other-length', { takes: [8] }],
  ['other-length', { takes: [] }],
])('each condition alone is enough: %s, %j', (why, facts) => {
  expect(refusalOf({ ...fine, ...facts }, asked)).toBe(why);
});

test.each([
  'https://example.com/take',
  'https://id.atlassian.com.acme.example/login',
  'https://auth.atlassian.com/login',
  'https://id.atlassian.com:8443/login',
  'http://id.atlassian.com/login',
  'https://user@id.atlassian.com/login',
  'javascript:void 0',
  'data:text/html,hello',
  'blob:https://id.atlassian.com/0b9ad7f1-9f0c-4f3a-9a51-5f0b3f5a7c11',
  'about:blank',
  '',
])('one way out that leads to %s is enough', (target) => {
  expect(refusalOf({ ...fine, leadsTo: [address, target] }, asked)).toBe('sends-away');
});

describe('a form on Bitbucket', () => {
  const dialog = 'https://bitbucket.org/acme-team/widgets/src/main/';
  const sends = (target: string, from = dialog) =>
    refusalOf(on(from, { leadsTo: [target] }), { layer: 'bitbucket', digits: 6 });

  test('may send the code to its own page, and to where Bitbucket signs people in', () => {
    expect(sends(dialog)).toBe(null);
    expect(sends('https://bitbucket.org/account/signin/two-step')).toBe(null);
  });

  test.each([
    'https://bitbucket.org/mallory/notes/issues/new',
    'https://bitbucket.org/mallory/notes/src/main/',
    'https://bitbucket.org/acme-team/widgets/raw/main/take.html',
    'https://bitbucket.org/acme-team/widgets/pull-requests/7',
  ])('may not send it to where others could read it: %s', (target) => {
    expect(sends(target)).toBe('sends-away');
  });
});

test.each<[Asked['layer'], string]>([
  ['atlassian', 'https://bitbucket.org/account/signin/'],
  ['bitbucket', 'https://id.atlassian.com/login'],
  ['company', 'https://acme.okta.com/'],
  ['none', 'https://id.atlassian.com/login'],
  ['atlassian', 'https://acme-team.atlassian.net/login'],
  ['atlassian', 'https://www.atlassian.com/login'],
  ['bitbucket', 'https://bitbucket.org/acme-team/widgets/raw/main/page.html'],
  ['bitbucket', 'https://bitbucket.org/acme-team/widgets/downloads/page.html'],
  ['bitbucket', 'https://bitbucket.org/!api/2.0/repositories/acme-team/widgets/src/main/page.html'],
])('the %s layer never asks at %s', (layer, url) => {
  expect(refusalOf(on(url), { layer, digits: 6 })).toBe('not-here');
});

test('if a code could reach others, copying it is not advised', () => {
  const reasons: readonly Refusal[] = ['not-own-page', 'not-here', 'written', 'sends-away'];
  for (const why of reasons) expect(mayCopyInstead(why), why).toBe(false);
  for (const why of ['changed', 'no-field', 'hidden', 'covered', 'other-length', 'not-taken'] as const)
    expect(mayCopyInstead(why), why).toBe(true);
});

test('what is no reason is treated as a page that changed', () => {
  expect(readRefusal('covered')).toBe('covered');
  for (const given of [null, undefined, 'toString', 'Covered', {}, 3]) expect(readRefusal(given)).toBe('changed');
});

const page = 'https://bitbucket.org/account/signin/';
const order = { address: page, until: 10_000 };

test('an order is for the page that was judged and clicked, while it is valid', () => {
  expect(isStillAboutPage(order, page, page, 10_000)).toBe(true);
});

test('a page that wakes too late gets nothing', () => {
  expect(isStillAboutPage(order, page, page, 10_001)).toBe(false);
});

test('nor does a page whose address changed since it was judged, since the click, or just now', () => {
  const other = `${page}?next=/`;
  expect(isStillAboutPage({ ...order, address: other }, page, page, 0)).toBe(false);
  expect(isStillAboutPage(order, other, page, 0)).toBe(false);
  expect(isStillAboutPage(order, page, other, 0)).toBe(false);
});
