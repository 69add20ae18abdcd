import { afterEach, expect, test, vi } from 'vitest';
import type { Shown } from '../../core/entries/fitting.ts';
import { type Hooked, hooked } from '../hook.fake.ts';

type Question = { readonly ids: readonly string[]; answer(it: unknown): void; fail(): void };
const questions: Question[] = [];
vi.mock('../../ports/messages.ts', () => ({
  ask: (_name: string, { ids }: { ids: readonly string[] }) =>
    new Promise((answer, fail) => questions.push({ ids, answer, fail: () => fail(new Error('Nobody is there')) })),
}));
const { useCodes } = await import('./use-codes.ts');

const codeOf = (id: string, now: string, turnsAt: number): Shown => ({
  id,
  layer: 'none',
  account: '',
  issuer: id,
  digits: 6,
  period: 30,
  now,
  next: '000000',
  turnsAt,
});
const never = () => {};

let given: readonly Shown[];
let time: number;
let page: Hooked<readonly Shown[]>;
const open = () => {
  page = hooked(() => useCodes(given, time, never));
};
const asked = (count: number) => vi.waitFor(() => expect(questions).toHaveLength(count));
afterEach(() => {
  page.end();
  questions.length = 0;
  vi.restoreAllMocks();
});

test('what was asked for others does not take the place of those that were given since', async () => {
  [given, time] = [[codeOf('a', '111111', 10)], 10];
  open();
  await asked(1);
  given = [codeOf('b', '222222', 50)];
  page.again();
  await vi.waitFor(() => expect(page.result[0]?.id).toBe('b'));
  questions[0]?.answer({ done: [codeOf('a', '333333', 40)] });
  await new Promise((done) => setImmediate(done));
  page.again();
  expect(page.result).toEqual(given);
});

test('a question that failed is asked again, so that no code stays on the screen when it is over', async () => {
  vi.spyOn(console, 'error').mockImplementation(never);
  [given, time] = [[codeOf('a', '111111', 10)], 10];
  open();
  await asked(1);
  questions[0]?.fail();
  await new Promise((done) => setImmediate(done));
  time = 1010;
  page.again();
  await asked(2);
  questions[1]?.answer({ done: [codeOf('a', '444444', 5000)] });
  await vi.waitFor(() => expect(page.result[0]?.now).toBe('444444'));
});
