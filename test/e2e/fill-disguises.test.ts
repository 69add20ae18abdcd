import { beforeAll, describe, expect, test } from 'vitest';
import { disguised, honest } from '../pages/fill-disguises.ts';
import { drawnKinds } from './harness/drawn-kinds.ts';
import { fillByClick, heldBy, keepOne, namesOf, offerFor, show } from './harness/fill-stage.ts';
import { stage } from './harness/stage.ts';

describe.each(drawnKinds('fill-disguises'))('fields that only seem to be seen, in %s', (kind) => {
  const on = stage(kind, 'a');
  beforeAll(() => keepOne(on));

  test.each(namesOf(disguised))('%s gets nothing', async (name) => {
    await show(on, disguised[name]);
    expect(await offerFor(on)).toMatchObject({ ticket: null, refused: expect.stringMatching(/^(hidden|covered)$/) });
  });

  test.each(namesOf(honest))('%s gets it', async (name) => {
    await show(on, honest[name]);
    expect(await fillByClick(on)).toBe('filled');
    expect(await heldBy(on)).toMatch(/\d{6}/);
  });
});
