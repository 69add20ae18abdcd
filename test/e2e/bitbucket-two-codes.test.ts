import { describe, test } from 'vitest';
import { browserKinds } from './harness/driver.ts';
import { stage } from './harness/stage.ts';
import { checkedIn } from './walks/check.ts';
import { twoCodes } from './walks/two-codes.ts';

describe.each(browserKinds)('b. signing in to Bitbucket with two codes in a row, in %s', (kind) => {
  const on = stage(kind, 'b');

  test('the second code is named as another lock’s, and only that lock’s code is accepted', async () => {
    const { journey, run } = on;
    await twoCodes.take(journey, run, checkedIn(run.tab));
    await run.tab.shows('Widgets for everybody');
  });
});
