import { expect, test } from 'vitest';
import { pageKinds } from './sample.ts';
import { pageSamples, samples } from './samples.ts';

test('every page kind that has a page is there with a document', () => {
  expect(new Set(pageSamples.map(({ expect: { page } }) => page))).toEqual(new Set(pageKinds));
});

test('names are unique, addresses are addresses', () => {
  expect(new Set(samples.map(({ name }) => name)).size).toBe(samples.length);
  for (const { url } of samples) expect(() => new URL(url)).not.toThrow();
});

test('no sample claims more than the vocabulary allows', () => {
  const capped = samples.filter(
    ({ expect: { page, layer } }) =>
      layer === 'organisation' || /^bitbucket-(code|security-key|recovery|invitation|blocked)/.test(page),
  );
  expect(capped.filter(({ expect: { maxSure } }) => maxSure === undefined || maxSure === 'certain')).toEqual([]);
});

test('every document stands still by itself', () => {
  for (const { name, html } of pageSamples) {
    expect(html, name).toMatch(/^<!doctype html>/);
    expect(html, name).not.toMatch(/data-bounce|data-auto|\son\w+=|undefined|\[object/);
  }
});
