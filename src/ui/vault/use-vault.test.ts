import { afterEach, expect, test, vi } from 'vitest';
import { type Hooked, hooked } from '../hook.fake.ts';

const answers: ((it: unknown) => void)[] = [];
vi.mock('../../ports/messages.ts', () => ({ ask: () => new Promise((answer) => answers.push(answer)) }));
let lock: (() => void) | undefined;
vi.mock('../../ports/session.ts', () => ({
  whenEmptied: (_key: string, call: () => void) => {
    lock = call;
    return () => {
      lock = undefined;
    };
  },
}));
const { useVault } = await import('./use-vault.ts');

let page: Hooked<ReturnType<typeof useVault>>;
afterEach(() => {
  page.end();
  answers.length = 0;
});

test('a lock is heard of from the first moment, before any effect has run', () => {
  page = hooked(useVault);
  expect(answers).toHaveLength(0);
  lock?.();
  expect(answers).toHaveLength(1);
});

test('an answer of before the lock does not open the page again', async () => {
  page = hooked(useVault);
  await vi.waitFor(() => expect(answers).toHaveLength(1));
  lock?.();
  const [before, after] = answers;
  after?.({ state: 'locked', ways: [] });
  await vi.waitFor(() => expect(page.result.vault?.state).toBe('locked'));
  before?.({ state: 'open', ways: [], until: 1 });
  await new Promise((done) => setImmediate(done));
  page.again();
  expect(page.result.vault?.state).toBe('locked');
});
