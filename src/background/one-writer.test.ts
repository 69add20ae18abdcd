import { afterAll, expect, test, vi } from 'vitest';
import { queue } from '../core/queue.ts';
import { ok } from '../core/result.ts';

/** What two contexts of one extension have in common: the browser's storage, the database and the browser's locks. */
const shared = vi.hoisted((): { browser?: object; database?: object } => ({}));
vi.mock('../ports/browser.ts', async () => {
  shared.browser ??= (await import('../ports/platform.fake.ts')).fakeBrowser;
  return shared.browser;
});
vi.mock('../ports/database-store.ts', async () => {
  shared.database ??= (await import('../ports/platform.fake.ts')).fakeDatabase();
  return shared.database;
});
const names: string[] = [];
const inTurn = queue();
vi.stubGlobal('navigator', {
  locks: {
    request: (name: string, task: () => Promise<unknown>) => {
      names.push(name);
      return inTurn(task);
    },
  },
});
afterAll(() => vi.unstubAllGlobals());

/** A second background, as another context has it: neither knows what the other remembers. */
async function context() {
  vi.resetModules();
  return import('./vault.ts');
}

test('two contexts that change the vault at once lose no change', async () => {
  const [one, other] = [await context(), await context()];
  expect(one.vault).not.toBe(other.vault);
  await one.vaultHandlers['vault/make']({ plan: { kind: 'this-computer' }, own: null });
  const many = 25;
  const count = async ({ vault }: typeof one) => {
    for (let round = 0; round < many; round++)
      expect(
        await vault.change((content) =>
          ok({ content: { ...content, backup: (content.backup ?? 0) + 1 }, result: null }),
        ),
      ).toEqual(ok(null));
  };
  await Promise.all([count(one), count(other), count(one), count(other)]);
  expect(await one.vault.read()).toMatchObject(ok({ backup: 4 * many }));
  expect(new Set(names)).toEqual(new Set(['which-code-vault']));
});
