import { describe, expect, test } from 'vitest';
import { drawnKinds } from './harness/drawn-kinds.ts';
import { stage } from './harness/stage.ts';
import { checkedIn } from './walks/check.ts';
import { securityReview } from './walks/security-review.ts';

describe.each(drawnKinds('security-review'))('g. the security review, in %s', (kind) => {
  const on = stage(kind, 'g');

  test('it is called a suggestion, and can be dismissed', async () => {
    const { journey, run } = on;
    await securityReview.take(journey, run, checkedIn(run.tab));
    expect(journey.account.atlassian).toBeUndefined();
  });
});
