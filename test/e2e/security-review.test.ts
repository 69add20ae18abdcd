import { describe, expect, test } from 'vitest';
import { browserKinds } from './harness/driver.ts';
import { stage } from './harness/stage.ts';
import { checkedIn } from './walks/check.ts';
import { securityReview } from './walks/security-review.ts';

describe.each(browserKinds)('g. the security review, in %s', (kind) => {
  const on = stage(kind, 'g');

  test('it is called a suggestion, and can be dismissed', async () => {
    const { journey, run } = on;
    await securityReview.take(journey, run, checkedIn(run.tab));
    expect(journey.account.atlassian).toBeUndefined();
  });
});
