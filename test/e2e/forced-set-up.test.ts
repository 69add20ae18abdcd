import { describe, expect, test } from 'vitest';
import { drawnKinds } from './harness/drawn-kinds.ts';
import { stage } from './harness/stage.ts';
import { checkedIn } from './walks/check.ts';
import { forcedSetUp } from './walks/forced-set-up.ts';

describe.each(drawnKinds('forced-set-up'))(
  'd. a second step that the organisation forces at sign-in, in %s',
  (kind) => {
    const on = stage(kind, 'd');

    test('every stop says who requires it, up to the recovery key', async () => {
      const { journey, run } = on;
      await forcedSetUp.take(journey, run, checkedIn(run.tab));
      expect(journey.account.atlassian).toBeDefined();
    });
  },
);
