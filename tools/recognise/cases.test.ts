import { describe, expect, test } from 'vitest';
import { readCase } from './cases.ts';

const url = 'https://id.atlassian.com/login';

describe('a line of a file of cases', () => {
  test('is read with all that it may hold', () => {
    const page = { url, html: '<p>' };
    const sandboxed = { ...page, sandboxed: true };
    expect(readCase(JSON.stringify({ ...page, journey: [{ url }, page, sandboxed] }))).toEqual({
      ...page,
      journey: [{ url, html: null }, page, sandboxed],
    });
    expect(readCase(JSON.stringify({ ...sandboxed, journey: [] }))).toEqual({ ...sandboxed, journey: [] });
    expect(readCase(JSON.stringify({ ...page, sandboxed: false }))).toEqual({ ...page, journey: [] });
  });

  test.each([
    [
      { url, htlm: '<p>' },
      'The line has "htlm", which is not read here: there can be "url", "html", "sandboxed" and "journey".',
    ],
    [
      { url, HTML: '<p>' },
      'The line has "HTML", which is not read here: there can be "url", "html", "sandboxed" and "journey".',
    ],
    [
      { url, journey: [{ url }, { url, page: '<p>' }] },
      'Page 2 of "journey" has "page", which is not read here: there can be "url", "html" and "sandboxed".',
    ],
    [
      { url, journey: [{ url, journey: [] }] },
      'Page 1 of "journey" has "journey", which is not read here: there can be "url", "html" and "sandboxed".',
    ],
    [
      { adress: url },
      'The line has "adress", which is not read here: there can be "url", "html", "sandboxed" and "journey".',
    ],
    [
      { url, sandbox: true },
      'The line has "sandbox", which is not read here: there can be "url", "html", "sandboxed" and "journey".',
    ],
    [{ url, sandboxed: 'true' }, 'The line has a "sandboxed" that is neither true nor false.'],
    [
      { url, journey: [{ url, sandboxed: 1 }] },
      'Page 1 of "journey" has a "sandboxed" that is neither true nor false.',
    ],
    [{}, 'The line has no "url".'],
    [{ url: 42 }, 'The line has a "url" that is not text.'],
    [{ url, journey: [null] }, 'Page 1 of "journey" is not an object with a "url".'],
  ])('that is wrong is refused in one sentence: %j', (line, sentence) => {
    expect(() => readCase(JSON.stringify(line))).toThrow(new Error(sentence));
  });
});
