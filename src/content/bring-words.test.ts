import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const ask = vi.fn(async (): Promise<object> => ({}));
vi.mock('../ports/content-messages.ts', () => ({ ask }));

/** A page of which only this is asked: whether anything in it may be in another language. */
let isElse = true;
beforeEach(() => {
  vi.resetModules();
  ask.mockReset().mockResolvedValue({});
  vi.stubGlobal('document', { querySelector: () => (isElse ? {} : null) });
});
afterEach(() => {
  isElse = true;
  vi.unstubAllGlobals();
});
const missing = async () => (await import('./bring-words.ts')).missingWords;

test('a page in English waits for nothing and asks for nothing', async () => {
  isElse = false;
  expect((await missing())()).toBeNull();
  expect(ask).not.toHaveBeenCalled();
});

test('a page that may be in another language asks once, however often it is looked at', async () => {
  const missingWords = await missing();
  await Promise.all([missingWords(), missingWords()]);
  expect(ask).toHaveBeenCalledExactlyOnceWith('page/words', {});
});

test('if the words can’t be brought, the look comes all the same', async () => {
  ask.mockRejectedValue(new Error('Nobody answered'));
  const missingWords = await missing();
  await expect(missingWords()).resolves.toBeNull();
});
