import { expect, test } from 'vitest';
import { cipher, random } from '../../ports/crypto.ts';
import { NotSaved } from './both-stores.ts';
import { newPass } from './user.fake.ts';
import { unwrapKey, wrapKey } from './wrapping.ts';

const { plan, own } = newPass();
const key = random(32);
const now = () => 1_800_000_000_000;

test('a way gives back the key that it was made for', async () => {
  const way = await wrapKey({ cipher, now, random }, { key, keyId: 'k' }, { plan, own });
  expect(await unwrapKey(cipher, { keyId: 'k', way, own })).toEqual(key);
  expect(await unwrapKey(cipher, { keyId: 'k', way, own: random(32) })).toBeNull();
  expect(await unwrapKey(cipher, { keyId: 'another', way, own })).toBeNull();
});

test.each<[string, typeof cipher.seal]>([
  ['opens with another key than the user’s', (_, text, bound) => cipher.seal(random(32), text, bound)],
  ['holds another key than the vault’s', (own, _, bound) => cipher.seal(own, random(32), bound)],
  ['is bound to something else', (own, text, bound) => cipher.seal(own, text, `${bound}.`)],
])('a way that %s is never given out, so that no other one goes for it', async (_, seal) => {
  for (const kind of [plan, { kind: 'this-computer' } as const]) {
    const made = wrapKey(
      { cipher: { ...cipher, seal }, now, random },
      { key, keyId: 'k' },
      { plan: kind, own: kind === plan ? own : null },
    );
    await expect(made).rejects.toThrow(NotSaved);
  }
});
