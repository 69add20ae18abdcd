import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const { page } = vi.hoisted(() => ({
  page: { send: (): Promise<unknown> => Promise.resolve(null), inject: (): Promise<unknown> => Promise.resolve([]) },
}));
vi.mock('./browser.ts', () => ({
  browser: {
    tabs: { sendMessage: vi.fn(() => page.send()) },
    scripting: { executeScript: vi.fn(() => page.inject()) },
    runtime: { getManifest: () => ({ content_scripts: [{ js: ['content.js'] }] }) },
  },
}));

const { browser } = await import('./browser.ts');
const { bring, lookAgain, lookNow, lookOn } = await import('./page-look.ts');
const { patience } = await import('./clock.ts');

const never = () => new Promise<unknown>(() => {});
const nobody = () => Promise.reject(new Error('Receiving end does not exist'));

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
});
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

/** The result once the time to wait is up, and not a moment earlier. */
async function afterPatience<Result>(task: Promise<Result>): Promise<Result> {
  let done = false;
  void task.then(() => {
    done = true;
  });
  await vi.advanceTimersByTimeAsync(patience - 1);
  expect(done).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(done).toBe(true);
  return task;
}

test('a page that answers is not waited for', async () => {
  page.send = async () => ({ text: 1 });
  expect(await lookNow(1)).toEqual({ seen: { text: 1 } });
  page.send = nobody;
  page.inject = nobody;
  expect(await lookNow(1)).toEqual({ seen: null });
});

test('a script that never answers is silent after a second', async () => {
  page.send = never;
  expect(await afterPatience(lookNow(2))).toBe('silent');
});

test('so is a page that lets no script in, such as one that shows an alert', async () => {
  page.send = nobody;
  page.inject = never;
  expect(await afterPatience(lookNow(3))).toBe('silent');
  await afterPatience(bring(3, 'banner'));
  page.send = never;
  await afterPatience(lookAgain(3));
});

test('everything together has one second, and no step has one of its own', async () => {
  const slow = (given: unknown) => () => new Promise<unknown>((done) => setTimeout(() => done(given), 600));
  page.send = slow(null);
  page.inject = slow([]);
  expect(await afterPatience(lookNow(4))).toBe('silent');
  await vi.advanceTimersByTimeAsync(2000);
});

test('a caller that keeps waiting gets the answer to the question that was asked already', async () => {
  let answer: (seen: unknown) => void = () => undefined;
  page.send = () =>
    new Promise((done) => {
      answer = done;
    });
  expect(await afterPatience(lookNow(5))).toBe('silent');
  const later = lookOn(5, 20_000);
  await vi.advanceTimersByTimeAsync(10_000);
  answer({ dialog: 1 });
  expect(await later).toEqual({ seen: { dialog: 1 } });
  expect(browser.tabs.sendMessage).toHaveBeenCalledTimes(1);
  // An answer is used once, not for the next question.
  const next = lookOn(5, 20_000);
  answer({ text: 1 });
  expect(await next).toEqual({ seen: { text: 1 } });
});

test('that wait ends too', async () => {
  page.send = never;
  const wait = lookOn(6, 20_000);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(await wait).toBe('silent');
});
