import { afterEach, beforeEach, expect, test, vi } from 'vitest';

type Order = { readonly name: string; readonly data?: Readonly<Record<string, unknown>> };
const { page } = vi.hoisted(() => ({ page: { obey: (_: Order): Promise<unknown> => Promise.resolve(null) } }));
vi.mock('./browser.ts', () => ({
  browser: {
    tabs: { sendMessage: vi.fn((_: number, order: Order) => page.obey(order)) },
    scripting: {
      executeScript: vi.fn(async () => []),
      insertCSS: vi.fn(async () => {}),
      removeCSS: vi.fn(async () => {}),
    },
  },
}));

const { browser } = await import('./browser.ts');
const { orderFill, prepareFill } = await import('./page-fill.ts');

const never = () => new Promise<unknown>(() => {});
const asked = { ticket: 'one', layer: 'bitbucket', code: '123456', address: 'https://bitbucket.org/' } as const;

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 });
  vi.clearAllMocks();
});
afterEach(() => vi.useRealTimers());

test('an order to fill in says until when it is valid, and that is soon', async () => {
  const heard: Order[] = [];
  page.obey = async (order) => {
    heard.push(order);
    return order.name === 'place/bounded' ? true : 'filled';
  };
  expect(await orderFill(1, asked)).toBe('filled');
  const fill = heard.find(({ name }) => name === 'place/fill');
  expect(fill?.data).toMatchObject({ ...asked, until: 1_010_000 });
  expect(browser.scripting.removeCSS).toHaveBeenCalledOnce();
});

test('no one waits forever for a page that hangs', async () => {
  page.obey = (order) => (order.name === 'place/bounded' ? Promise.resolve(true) : never());
  const filled = orderFill(2, asked);
  const prepared = prepareFill(2, { ticket: 'two', layer: 'bitbucket' });
  await vi.advanceTimersByTimeAsync(20_000);
  expect(await filled).toBe(null);
  expect(await prepared).toBe(null);
});

test('a page with too many elements gets no style, and no code', async () => {
  page.obey = async ({ name }) => (name === 'place/bounded' ? false : 'filled');
  expect(await orderFill(3, asked)).toEqual({ refused: 'no-field' });
  expect(browser.scripting.insertCSS).not.toHaveBeenCalled();
});
