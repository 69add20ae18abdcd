import { afterEach, expect, test, vi } from 'vitest';
import { patiently } from '../../../test/patiently.ts';
import { ok } from '../../core/result.ts';
import type { Outcome } from '../../core/vault/outcome.ts';
import { type Hooked, hooked } from '../hook.fake.ts';

const asked: { readonly name: string; readonly answer: (it: unknown) => void }[] = [];
const ask = (name: string) => new Promise<unknown>((answer) => asked.push({ name, answer }));
vi.mock('../../ports/messages.ts', () => ({ ask }));
let lock = () => {};
vi.mock('../../ports/session.ts', () => ({
  whenEmptied: (_key: string, call: () => void) => {
    lock = call;
    return () => {};
  },
}));
const { useVault } = await import('./use-vault.ts');
const readList = () => ask('the content') as Promise<Outcome<readonly string[]>>;

/** The next question of this name, once it is asked. */
async function question(name: string) {
  return patiently(() => {
    const at = asked.findIndex((it) => it.name === name);
    if (at < 0) throw new Error(`${name} was not asked`);
    return asked.splice(at, 1)[0]?.answer ?? (() => {});
  });
}

const draw = () => hooked(() => useVault(readList));
let page: Hooked<ReturnType<typeof useVault<readonly string[]>>>;
afterEach(() => {
  page.end();
  asked.length = 0;
});

/** Answers the next question about the vault's state. */
async function answerLocked(): Promise<void> {
  (await question('vault/state'))({ state: 'locked', ways: [] });
  await patiently(() => expect(page.result.vault.state).toBe('locked'));
}

async function answerOpen(): Promise<void> {
  (await question('vault/state'))({ state: 'open', ways: [], until: 1 });
}

/** Locks while the content is on its way, lets it arrive anyway, and checks that none of it is shown. */
async function lockBeforeTheContentComes(): Promise<void> {
  const content = await question('the content');
  lock();
  await answerLocked();
  content(ok(['jo']));
  await new Promise((done) => setImmediate(done));
  page.again();
  expect(page.result.vault).toEqual({ state: 'locked', ways: [] });
}

test('a lock is noticed from the first moment, before any effect has run', () => {
  page = draw();
  expect(asked).toHaveLength(0);
  lock();
  expect(asked).toHaveLength(1);
});

test('an answer from before it was locked does not open the page again', async () => {
  page = hooked(() => useVault(readList));
  const before = await question('vault/state');
  lock();
  await answerLocked();
  before({ state: 'open', ways: [], until: 1 });
  (await question('the content'))(ok(['jo']));
  await new Promise((done) => setImmediate(done));
  page.again();
  expect(page.result.vault.state).toBe('locked');
});

test('content that arrives after it was locked is not shown', async () => {
  page = draw();
  await answerOpen();
  await lockBeforeTheContentComes();
});

test('once it was unlocked here the passphrase question goes, before the content has arrived', async () => {
  page = draw();
  await answerLocked();
  page.result.opened();
  await patiently(() => expect(page.result.vault).toEqual({ state: 'opened' }));
  await answerOpen();
  (await question('the content'))(ok(['jo']));
  await patiently(() => expect(page.result.vault).toMatchObject({ state: 'open', content: ['jo'] }));
  expect(asked).toEqual([]);
});

test('if it locks right after that, the question comes back and content that arrives late is not shown', async () => {
  page = draw();
  await answerLocked();
  page.result.opened();
  await answerOpen();
  await lockBeforeTheContentComes();
});

test('if the content can’t be read, the page says so, or that it locked in between', async () => {
  page = draw();
  await answerOpen();
  (await question('the content'))({ ok: false, why: 'no-answer' });
  await answerOpen();
  await patiently(() => expect(page.result.vault).toEqual({ state: 'failed' }));
  void page.result.look();
  await answerOpen();
  (await question('the content'))({ ok: false, why: 'locked' });
  await answerLocked();
});
