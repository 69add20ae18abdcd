import { beforeEach, expect, test, vi } from 'vitest';

type Listen = (changes: unknown, area: string) => void;
const listeners: Listen[] = [];
const get = vi.fn(async (): Promise<object> => ({}));
const getSelf = vi.fn(async () => ({ installType: 'admin' }));
vi.mock('./browser.ts', () => ({
  browser: {
    storage: {
      managed: { get },
      onChanged: { addListener: (call: Listen) => listeners.push(call) },
    },
    management: { getSelf },
  },
}));
const { listenForManaged } = await import('./managed.ts');

/** Whether the wait is over; it's asked once everything that needs no time is done. */
function waiting(): () => Promise<boolean> {
  const over = vi.fn();
  void listenForManaged()().then(over);
  return async () => {
    await vi.advanceTimersByTimeAsync(0);
    return over.mock.calls.length === 0;
  };
}
const change = (area: string) => {
  for (const call of listeners) call({}, area);
};

beforeEach(() => {
  vi.useFakeTimers();
  listeners.length = 0;
  get.mockReset().mockResolvedValue({});
  getSelf.mockReset().mockResolvedValue({ installType: 'admin' });
});

test('settings that arrive late are waited for', async () => {
  const waits = waiting();
  await vi.advanceTimersByTimeAsync(2000);
  change('local');
  expect(await waits()).toBe(true);
  change('managed');
  expect(await waits()).toBe(false);
});

test('settings that arrive before anyone waits are noticed', async () => {
  const wait = listenForManaged();
  change('managed');
  const over = vi.fn();
  void wait().then(over);
  await vi.advanceTimersByTimeAsync(0);
  expect(over).toHaveBeenCalled();
});

test('where none arrive, the wait ends after three seconds', async () => {
  const waits = waiting();
  await vi.advanceTimersByTimeAsync(2900);
  expect(await waits()).toBe(true);
  await vi.advanceTimersByTimeAsync(100);
  expect(await waits()).toBe(false);
});

test.each([
  ['some are there', () => get.mockResolvedValue({ helpLine: 'Room 12' })],
  ['Firefox says that there are none', () => get.mockRejectedValue(new Error('Managed storage manifest not found'))],
  ['the user installed it', () => getSelf.mockResolvedValue({ installType: 'normal' })],
])('nothing is waited for where %s', async (_, given) => {
  given();
  expect(await waiting()()).toBe(false);
});

test('it waits if it can’t be told who installed it', async () => {
  getSelf.mockRejectedValue(new Error('not allowed'));
  expect(await waiting()()).toBe(true);
});
