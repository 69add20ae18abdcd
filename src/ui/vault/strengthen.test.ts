import { beforeEach, expect, test, vi } from 'vitest';
import { usualKdf, type WayView } from '../../core/vault/way.ts';

const ask = vi.hoisted(() => vi.fn(async (..._: unknown[]) => ({ done: 'replaced' })));
vi.mock('../../ports/messages.ts', () => ({ ask }));
vi.mock('../../ports/derive/passphrase.ts', () => ({
  deriveFromPassphrase: async (text: string, { memory, salt }: { memory: number; salt: string }) =>
    `${text}, ${memory}, ${salt}`,
  newKdf: () => ({ ...usualKdf, salt: 'fresh' }),
}));
const { strengthen } = await import('./strengthen.ts');

const wayOf = (more: object): WayView => ({
  id: 'one',
  added: 1,
  kind: 'passphrase',
  kdf: { ...usualKdf, salt: 'old', ...more },
});
beforeEach(() => ask.mockClear());

test.each([[{ memory: usualKdf.memory / 2 }], [{ passes: usualKdf.passes - 1, memory: usualKdf.memory * 2 }]])(
  'a passphrase with %j is exchanged for itself with what is usual today',
  async (weaker) => {
    await strengthen(wayOf(weaker), 'four quiet tractors', 'its key');
    expect(ask).toHaveBeenCalledExactlyOnceWith('vault/replace-way', {
      way: 'one',
      plan: { kind: 'passphrase', kdf: { ...usualKdf, salt: 'fresh' } },
      own: `four quiet tractors, ${usualKdf.memory}, fresh`,
      proof: { way: 'one', own: 'its key' },
    });
  },
);

test.each([[{}], [{ memory: usualKdf.memory * 2 }], [{ passes: usualKdf.passes + 1 }]])(
  'one with %j stays as it is',
  async (more) => {
    await strengthen(wayOf(more), 'four quiet tractors', 'its key');
    expect(ask).not.toHaveBeenCalled();
  },
);
