import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Shown } from '../../core/entries/fitting.ts';
import { type Hooked, hooked } from '../hook.fake.ts';

type Asked = { readonly ids: readonly string[]; answer(it: unknown): void; fail(): void };
const asked: Asked[] = [];
vi.mock('../../ports/browser.ts', () => ({ browser: {} }));
vi.mock('../../ports/messages.ts', () => ({
  ask: (_name: string, { ids }: { ids: readonly string[] }) =>
    new Promise((answer, fail) => asked.push({ ids, answer, fail: () => fail(new Error('No answer')) })),
}));
const { useCodes } = await import('./use-codes.ts');

const start = 1_800_000_000_000;
const codeOf = (id: string, now: string, turnsAt: number): Shown => ({
  id,
  layer: 'none',
  account: '',
  issuer: id,
  digits: 6,
  period: 30,
  now,
  next: '000000',
  turnsAt: start + turnsAt,
});
const refused = vi.fn();

let given: readonly Shown[];
let ids: readonly string[];
let page: Hooked<readonly Shown[]>;
const draw = () => {
  page = hooked(() => useCodes(ids, refused, given));
};
const now = () => page.result.map((code) => code.now);
/** Lets effects run, which wait for a frame. */
const settle = () => vi.advanceTimersByTimeAsync(200);
beforeEach(() => {
  vi.useFakeTimers({ now: start });
  [given, ids] = [[], []];
});
afterEach(() => {
  page.end();
  asked.length = 0;
  refused.mockClear();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

test('an answer about other codes does not replace those that were given since', async () => {
  [given, ids] = [[codeOf('a', '111111', 0)], ['a']];
  draw();
  await settle();
  expect(asked).toHaveLength(1);
  [given, ids] = [[codeOf('b', '222222', 50_000)], ['b']];
  page.again();
  await settle();
  asked[0]?.answer({ ok: true, value: [codeOf('a', '333333', 40_000)] });
  await settle();
  expect(page.result).toEqual(given);
});

test('a failed question is asked again, so that no expired code stays on the screen', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  [given, ids] = [[codeOf('a', '111111', 0)], ['a']];
  draw();
  await settle();
  asked[0]?.fail();
  await vi.advanceTimersByTimeAsync(1000);
  expect(asked).toHaveLength(2);
  asked[1]?.answer({ ok: true, value: [codeOf('a', '444444', 5000)] });
  await settle();
  expect(now()).toEqual(['444444']);
});

test('codes that were not given are asked for at once, and again when one of them changes', async () => {
  given = [];
  ids = ['a', 'b'];
  draw();
  await settle();
  expect(asked.map((it) => it.ids)).toEqual([['a', 'b']]);
  asked[0]?.answer({ ok: true, value: [codeOf('b', '222222', 60_000), codeOf('a', '111111', 5000)] });
  await settle();
  expect(now()).toEqual(['111111', '222222']);
  await vi.advanceTimersByTimeAsync(3000);
  expect(asked).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(2000);
  expect(asked).toHaveLength(2);
});

test('a background tab asks for nothing until it is in front', async () => {
  ids = ['a'];
  draw();
  vi.stubGlobal('document', { visibilityState: 'hidden', addEventListener() {}, removeEventListener() {} });
  await vi.advanceTimersByTimeAsync(3000);
  expect(asked).toEqual([]);
  vi.stubGlobal('document', { visibilityState: 'visible', addEventListener() {}, removeEventListener() {} });
  await vi.advanceTimersByTimeAsync(1000);
  expect(asked).toHaveLength(1);
});

test('the caller is told when the vault gives no more codes', async () => {
  ids = ['a'];
  draw();
  await settle();
  asked[0]?.answer({ ok: false, why: 'locked' });
  await settle();
  expect(refused).toHaveBeenCalledTimes(1);
});
