import { describe, expect, test } from 'vitest';
import type { Store } from '../../core/vault/generation.ts';
import { keepsWhatIsWritten, refusesToKeep } from './trial.ts';

function storeOf(values: Record<string, unknown> = {}, more: Partial<Store> = {}): Store {
  return {
    name: 'database',
    read: async (keys) => Object.fromEntries(keys.flatMap((key) => (key in values ? [[key, values[key]]] : []))),
    write: async (given) => void Object.assign(values, given),
    remove: async (keys) => {
      for (const key of keys) delete values[key];
    },
    reset: async () => undefined,
    ...more,
  };
}
const refuse = async () => {
  throw new Error('A mutation operation was attempted on a database that did not allow mutations.');
};
const closed = storeOf({}, { read: refuse, write: refuse, remove: refuse });

describe('a trial', () => {
  test('succeeds where both places keep what is written, and leaves nothing behind', async () => {
    const [one, two] = [{}, {}];
    expect(await keepsWhatIsWritten([storeOf(one), storeOf(two)], 'x')).toBe(true);
    expect([one, two]).toEqual([{}, {}]);
  });

  test.each([
    ['refuses everything', closed],
    ['takes it and forgets it', storeOf({}, { write: async () => undefined })],
    ['gives back something else', storeOf({}, { read: async () => ({ trial: 'y' }) })],
    ['never lets go of it', storeOf({}, { remove: async () => undefined })],
  ])('fails where one place %s', async (_, store) => {
    expect(await keepsWhatIsWritten([storeOf(), store], 'x')).toBe(false);
    expect(await keepsWhatIsWritten([store, storeOf()], 'x')).toBe(false);
  });

  test('leaves nothing behind where it can’t be read back', async () => {
    const values = {};
    expect(await keepsWhatIsWritten([storeOf(values, { read: refuse }), storeOf()], 'x')).toBe(false);
    expect(values).toEqual({});
  });

  test('is shared by those who ask at the same time', async () => {
    const stores = [storeOf(), storeOf()];
    const both = [keepsWhatIsWritten(stores, 'x'), refusesToKeep(stores, 'y'), keepsWhatIsWritten(stores, 'z')];
    expect(await Promise.all(both)).toEqual([true, false, true]);
    expect(await keepsWhatIsWritten(stores, 'x'), 'and can be made again').toBe(true);
  });
});

test('a browser has no place for a vault only if none is there', async () => {
  expect(await refusesToKeep([closed, closed], 'x')).toBe(true);
  expect(await refusesToKeep([storeOf(), closed], 'x')).toBe(true);
  expect(await refusesToKeep([storeOf({ 'vault.ring': 1 }), closed], 'x')).toBe(false);
  expect(await refusesToKeep([storeOf(), storeOf()], 'x')).toBe(false);
});
