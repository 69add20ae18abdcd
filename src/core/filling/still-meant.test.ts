import { expect, test } from 'vitest';
import { isStillMeant } from './still-meant.ts';

const page = 'https://bitbucket.org/account/signin/';
const order = { address: page, until: 10_000 };

test('an order is meant for the page that was judged and clicked, while it holds', () => {
  expect(isStillMeant(order, page, page, 10_000)).toBe(true);
});

test('a page that wakes too late gets nothing', () => {
  expect(isStillMeant(order, page, page, 10_001)).toBe(false);
});

test('nor does a page whose address changed since it was judged, since the click, or just now', () => {
  const other = `${page}?next=/`;
  expect(isStillMeant({ ...order, address: other }, page, page, 0)).toBe(false);
  expect(isStillMeant(order, other, page, 0)).toBe(false);
  expect(isStillMeant(order, page, other, 0)).toBe(false);
});
