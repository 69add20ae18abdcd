import { expect, test } from 'vitest';
import { pageKinds } from '../../src/core/recognise/verdict.ts';
import { pageSamples, samples } from './samples.ts';

test('every kind of page has a document', () => {
  const without = pageKinds.filter((kind) => !pageSamples.some(({ expect: { page } }) => page === kind));
  expect(without.map((kind) => `${kind} has no practice page: add one to test/pages/samples/`)).toEqual([]);
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
