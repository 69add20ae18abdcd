import { describe, expect, test } from 'vitest';
import { drawnKinds } from './harness/drawn-kinds.ts';
import { stage } from './harness/stage.ts';
import { checkedIn } from './walks/check.ts';
import { mailedCheck } from './walks/mailed-check.ts';

describe.each(drawnKinds('mailed-check'))('e. the email check at sign-in, in %s', (kind) => {
  const on = stage(kind, 'e');

  test('it is told apart from a second step, and the newest code is accepted', async () => {
    const { journey, run } = on;
    await mailedCheck.take(journey, run, checkedIn(run.tab));
    expect(journey.practice.world.mailbox).toHaveLength(2);
  });
});
