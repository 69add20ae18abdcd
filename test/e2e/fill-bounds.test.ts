import { beforeAll, describe, expect, test } from 'vitest';
import { largeEnough, tooLarge, waitsWhenMeasured } from '../pages/fill-large.ts';
import { drawnKinds } from './harness/drawn-kinds.ts';
import { keepOne, namesOf, offerFor, show, signInAddress } from './harness/fill-stage.ts';
import { stage } from './harness/stage.ts';

describe.each(drawnKinds('fill-bounds'))('pages that cost as much as they can, in %s', (kind) => {
  const on = stage(kind, 'a');
  beforeAll(() => keepOne(on));

  test.each(namesOf(tooLarge))('%s get nothing', async (name) => {
    await show(on, tooLarge[name]());
    // Where the look gives up before it finds a field, there is nothing to refuse.
    expect([{ ticket: null }, { ticket: null, refused: 'no-field' }]).toContainEqual(await offerFor(on));
  });

  test.each(namesOf(largeEnough))('%s get it', async (name) => {
    await show(on, largeEnough[name]());
    expect(await offerFor(on)).toMatchObject({ ticket: expect.any(String) });
  });

  test('nothing waits for a page that gets busy as soon as it is measured', async () => {
    const { practice } = on;
    await show(on, waitsWhenMeasured, signInAddress, "default-src 'unsafe-inline'; connect-src 'self'");
    expect(await offerFor(on)).toEqual({ ticket: null, refused: 'changed' });
    practice.release();
  });
});
