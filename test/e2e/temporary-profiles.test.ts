import { describe, expect, test } from 'vitest';
import { askOwn } from './harness/ask-own.ts';
import { browserKinds } from './harness/driver.ts';
import { stage } from './harness/stage.ts';
import { until } from './harness/until.ts';

// A policy is valid for every browser on the computer, so this runs alone.
describe.each(browserKinds)('a company whose profiles are temporary, in %s', (kind) => {
  const on = stage(kind, 'b', { policy: { profilesAreTemporary: true } });

  test('lets nobody save a code that would be lost, and the pages say why', async () => {
    // Chromium hands a policy out only a while after it started.
    await until('the policy', async () => (await askOwn(on.run, 'vault/state', {})).state === 'temporary');
    for (const hash of ['#/codes', '#/recovery'] as const) {
      const own = await on.run.openOwn(hash);
      await own.shows('Codes can’t be saved on this computer');
      await own.shows('this browser starts fresh each time');
      await own.page.close();
    }
    const made = await askOwn(on.run, 'vault/make', { plan: { kind: 'this-computer' }, own: null });
    expect(made).toEqual({ ok: false, why: 'temporary' });
  });
});
