import { describe, expect, test } from 'vitest';
import { failed } from '../../core/result.ts';
import { say } from '../../core/words/say.ts';
import { random } from '../../ports/crypto.ts';
import { closedWorld, requests } from './damage.fake.ts';
import { addPass, newPass, openWith, waysOf } from './user.fake.ts';
import { bytesOf, start } from './world.fake.ts';

describe('what is locked', () => {
  test('a wrong key changes no byte, no matter how often it is tried', async () => {
    const pass = newPass();
    const world = await closedWorld(pass);
    const before = bytesOf(world);
    const program = start(world);
    const way = (await waysOf(program))[0]?.id ?? '';
    for (let round = 0; round < 50; round++) {
      expect(await program.vault.unlock(way, random(32))).toEqual(failed('wrong-key'));
      expect(await program.vault.unlock(`${round}`, pass.own)).toEqual(failed('wrong-key'));
    }
    for (const [name, request] of requests.slice(0, 5))
      expect(await request(program, pass), name).toEqual(failed('locked'));
    expect(await program.vault.make({ plan: newPass().plan, own: random(32) })).toEqual(failed(say('way_there')));
    expect(bytesOf(world)).toEqual(before);
    expect(world.session).toBeNull();
    expect(await openWith(program, [pass])).toBe('open');
  });

  test('a way that stays has to be shown by its own key', async () => {
    const [goes, stays] = [newPass(), newPass()];
    const world = await closedWorld(goes);
    const program = start(world);
    await openWith(program, [goes]);
    await addPass(program, stays, [goes]);
    const before = bytesOf(world);
    const [one, two] = (await waysOf(program)).map(({ id }) => id);
    for (const [way, id, own] of [
      [one, two, random(32)],
      [one, two, goes.own],
      [one, 'x', stays.own],
      [one, one, goes.own],
    ] as const)
      expect(await program.vault.removeWay(way ?? '', { id: id ?? '', own })).toEqual(failed('wrong-key'));
    expect(await program.vault.replaceWay('x', stays, null)).toEqual(failed('wrong-key'));
    expect(bytesOf(world)).toEqual(before);
  });
});
