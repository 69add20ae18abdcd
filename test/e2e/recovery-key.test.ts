import { describe, expect, test } from 'vitest';
import { ok } from '../../src/core/result.ts';
import { askOwn } from './harness/ask-own.ts';
import { drawnKinds } from './harness/drawn-kinds.ts';
import { newSession } from './harness/later.ts';
import { stage } from './harness/stage.ts';
import { until } from './harness/until.ts';
import { checkedIn } from './walks/check.ts';
import { recoveryKey } from './walks/recovery-key.ts';

describe.each(drawnKinds('recovery-key'))('h. the recovery key in place of the security key, in %s', (kind) => {
  const on = stage(kind, 'h');

  test('it is told apart, and the user is asked to save the new one', async () => {
    const { journey, run } = on;
    const old = journey.account.atlassian?.recoveryKey;
    const whose = { layer: 'atlassian', account: '' } as const;
    await askOwn(run, 'vault/make', { plan: { kind: 'this-computer' }, own: null });
    await askOwn(run, 'recovery/keep-typed', { ...whose, text: old ?? '', total: 1 });
    // The user restarts the browser before the day on which the key is needed.
    await newSession(run);
    await run.tab.page.bringToFront();
    await recoveryKey.take(journey, run, checkedIn(run.tab));
    expect(journey.account.atlassian?.recoveryKey).not.toBe(old);
  });

  test('the pages alone change nothing: what they showed is asked about, one question after the other', async () => {
    const { run } = on;
    const state = await askOwn(run, 'recovery/state', {});
    expect(state).toMatchObject(ok({ artefacts: [{ status: 'saved' }], asked: ['atlassian'], looks: [] }));
    await run.tab.page.bringToFront();
    const popup = await run.tab.openPopup();
    await until('the question', async () => (await popup.text()).includes('Did you use it?'));
    await popup.click('Yes');
    await until('what to do now', async () => (await popup.text()).includes('Please save the new one now.'));
    await popup.close();
    const after = await askOwn(run, 'recovery/state', {});
    expect(after).toMatchObject(ok({ artefacts: [{ status: 'replaced', due: null }], asked: [], looks: [] }));
  });
});
