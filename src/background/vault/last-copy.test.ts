import { describe, expect, test } from 'vitest';
import { failed, ok } from '../../core/result.ts';
import type { Content } from '../../core/vault/content.ts';
import { ringKey, slotOf, vaultKeys } from '../../core/vault/generation.ts';
import { closedWorld, names, newestOf } from './damage.fake.ts';
import { add, addPass, namesIn, newDraft, newPass, openWith } from './user.fake.ts';
import { bytesOf, copyOf, ruined, start, storeNames } from './world.fake.ts';

describe('the last good copy', () => {
  test('is not overwritten because of foreign documents with greater numbers, wherever they are', async () => {
    const world = await closedWorld(null);
    const newest = newestOf(world, 'local');
    const mine = slotOf(newest.number);
    for (const name of storeNames)
      for (const [at, key] of vaultKeys.filter((it) => it !== ringKey && it !== mine).entries())
        world.disks[name].set(key, ruined(JSON.stringify({ ...newest, number: 1000 + at })));
    const wanted = [...names];
    for (const more of ['f', 'g', 'h', 'i', 'j']) {
      // A program for each, interrupted at its last step but one: the copies pass from one to the next.
      const program = start(world);
      expect(await namesIn(program)).toEqual(wanted);
      expect(await add(program, more)).toHaveProperty('ok', true);
      wanted.push(more);
    }
    expect(await namesIn(start(copyOf(world, 'gone')))).toEqual(wanted);
  });

  test('is not sacrificed for content that is larger than a vault can be', async () => {
    const world = await closedWorld(null);
    const program = start(world);
    const huge = { ...newDraft('x'.repeat(7_000_000)), id: 'huge', added: 1 };
    const add_ = (content: Content) =>
      ok({ content: { ...content, entries: [...content.entries, huge] }, result: null });
    expect(await program.vault.change(add_)).toEqual(failed('full'));
    expect(await namesIn(program)).toEqual(names);
    expect(await add(program, 'f')).toHaveProperty('ok', true);
  });

  test('is not sacrificed for content that no vault has', async () => {
    const world = await closedWorld(null);
    const program = start(world);
    const before = bytesOf(world);
    const entries = [{ ...newDraft('x'), id: 'x', added: 1, digits: 4 }];
    await expect(
      program.vault.change((content) => ok({ content: { ...content, entries }, result: null })),
    ).rejects.toThrow();
    expect(bytesOf(world)).toEqual(before);
  });

  test('opens with the eight ways that there is room for; a ninth is refused', async () => {
    const passes = Array.from({ length: 9 }, newPass);
    const world = await closedWorld(passes[0] ?? null);
    const program = start(world);
    await openWith(program, passes);
    const outcomes = [];
    for (const pass of passes.slice(1)) outcomes.push(await addPass(program, pass, passes));
    expect(outcomes).toEqual([...Array(7).fill(ok('added')), failed({ key: 'way_too_many', with: ['8'] })]);
    for (const pass of passes.slice(0, 8)) expect(await openWith(start(copyOf(world, 'gone')), [pass])).toBe('open');
  });
});
