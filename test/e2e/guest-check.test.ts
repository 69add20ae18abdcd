import { describe, expect, test } from 'vitest';
import { drawnKinds } from './harness/drawn-kinds.ts';
import { stage } from './harness/stage.ts';
import { checkedIn } from './walks/check.ts';
import { guestCheck } from './walks/guest-check.ts';

describe.each(drawnKinds('guest-check'))(
  'f. a guest with an own code, whom the organisation checks by e-mail, in %s',
  (kind) => {
    const on = stage(kind, 'f');

    test('the second code is named as the organization’s', async () => {
      const { journey, run, practice } = on;
      await guestCheck.take(journey, run, checkedIn(run.tab));
      expect(practice.world.sites.get('acme-team.atlassian.net')?.checked).toContain(journey.account.email);
    });
  },
);
