import { expect, test } from 'vitest';
import { cipher, random } from '../../ports/seal.ts';
import { newPass } from './world.fake.ts';
import { wrapping } from './wrapping.ts';
import { NotSaved } from './writing.ts';

const { plan, own } = newPass();
const key = random(32);
const now = () => 1_800_000_000_000;

test('a way gives back the key that it was made for', async () => {
  const { wrap, unwrap } = wrapping({ cipher, now, random });
  const way = await wrap('k', plan, own, key);
  expect(await unwrap('k', way, own)).toEqual(key);
  expect(await unwrap('k', way, random(32))).toBeNull();
  expect(await unwrap('another', way, own)).toBeNull();
});

test.each<[string, typeof cipher.seal]>([
  ['opens with another key than the user’s', (_, text, bound) => cipher.seal(random(32), text, bound)],
  ['holds another key than the vault’s', (own, _, bound) => cipher.seal(own, random(32), bound)],
  ['is bound to something else', (own, text, bound) => cipher.seal(own, text, `${bound}.`)],
])('a way that %s is never given out, so that no other one goes for it', async (_, seal) => {
  for (const kind of [plan, { kind: 'this-computer' } as const]) {
    const { wrap } = wrapping({ cipher: { ...cipher, seal }, now, random });
    await expect(wrap('k', kind, kind === plan ? own : null, key)).rejects.toThrow(NotSaved);
  }
});
