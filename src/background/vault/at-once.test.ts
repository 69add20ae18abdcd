import { expect, test } from 'vitest';
import { ok } from '../../core/result.ts';
import { add, countUp, filledWorld, namesIn } from './user.fake.ts';
import { type Program, start } from './world.fake.ts';

test('two programs that write at once lose no change', async () => {
  const world = await filledWorld([]);
  const many = 500;
  const busy = async ({ vault }: Program) => {
    for (let round = 0; round < many; round++) expect(await vault.change(countUp)).toEqual(ok(null));
  };
  await Promise.all([busy(start(world)), busy(start(world))]);
  expect(await start(world).vault.read()).toMatchObject(ok({ backup: 2 * many }));
});

test('changes that are asked for at once all count', async () => {
  const world = await filledWorld([], []);
  const program = start(world);
  const wanted = Array.from({ length: 20 }, (_, at) => `${at}`);
  await Promise.all(wanted.map((name) => add(program, name)));
  expect(await namesIn(program)).toEqual(wanted);
});
