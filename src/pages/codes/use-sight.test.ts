import { afterEach, expect, test, vi } from 'vitest';
import { type Hooked, hooked } from '../../ui/hook.fake.ts';

const asked: { readonly name: string; readonly answer: (it: unknown) => void }[] = [];
vi.mock('../../ports/messages.ts', () => ({
  ask: (name: string) => new Promise((answer) => asked.push({ name, answer })),
}));
let lock = () => {};
vi.mock('../../ports/session.ts', () => ({
  whenEmptied: (_key: string, call: () => void) => {
    lock = call;
    return () => {};
  },
}));
const { useSight } = await import('./use-sight.ts');

/** The next question of this name, when it comes. */
async function question(name: string) {
  return vi.waitFor(() => {
    const at = asked.findIndex((it) => it.name === name);
    if (at < 0) throw new Error(`Nobody asked ${name}`);
    return asked.splice(at, 1)[0]?.answer ?? (() => {});
  });
}

let page: Hooked<ReturnType<typeof useSight>>;
afterEach(() => page.end());

/** Answers that the vault is locked, to whoever asks next. */
async function answerLocked(): Promise<void> {
  (await question('vault/state'))({ state: 'locked', ways: [] });
  await vi.waitFor(() => expect(page.result.sight.state).toBe('locked'));
}

async function openLocked(): Promise<void> {
  page = hooked(useSight);
  await answerLocked();
}

/** Locks while the list is on its way, lets it come after all, and sees that nothing of it is shown. */
async function lockBeforeTheListComes(): Promise<void> {
  const list = await question('entry/list');
  lock();
  await answerLocked();
  list({ done: { names: [{ id: '1', layer: 'none', account: 'jo', issuer: '' }], total: 1, deleted: [] } });
  await new Promise((done) => setImmediate(done));
  page.again();
  expect(page.result.sight).toEqual({ state: 'locked', ways: [] });
}

test('a list that arrives after the codes were locked is not shown', async () => {
  page = hooked(useSight);
  (await question('vault/state'))({ state: 'open', ways: [], until: 1 });
  await lockBeforeTheListComes();
});

test('once it was opened here the question for the passphrase goes, before the list has come', async () => {
  await openLocked();
  page.result.opened();
  await vi.waitFor(() => expect(page.result.sight).toEqual({ state: 'opened' }));
  (await question('entry/list'))({ done: { names: [], total: 0, deleted: [] } });
  await vi.waitFor(() => expect(page.result.sight.state).toBe('open'));
  expect(asked).toEqual([]);
});

test('a lock right after that brings the question back, and the list that comes late is not shown', async () => {
  await openLocked();
  page.result.opened();
  await lockBeforeTheListComes();
});
