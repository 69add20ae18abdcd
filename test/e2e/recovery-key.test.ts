import { describe, expect, test } from 'vitest';
import { browserKinds } from './harness/driver.ts';
import { stage } from './harness/stage.ts';
import { checkedIn } from './walks/check.ts';
import { recoveryKey } from './walks/recovery-key.ts';

describe.each(browserKinds)('h. the recovery key in place of the security key, in %s', (kind) => {
  const on = stage(kind, 'h');

  test('it is told apart, and the new one is asked to be saved', async () => {
    const { journey, run } = on;
    const old = journey.account.atlassian?.recoveryKey;
    await recoveryKey.take(journey, run, checkedIn(run.tab));
    expect(journey.account.atlassian?.recoveryKey).not.toBe(old);
  });
});
