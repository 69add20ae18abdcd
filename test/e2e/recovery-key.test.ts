import { describe, expect, test } from 'vitest';
import { askOwn } from './harness/ask-own.ts';
import { drawnKinds } from './harness/drawn-kinds.ts';
import { newSession } from './harness/later.ts';
import { stage } from './harness/stage.ts';
import { until } from './harness/until.ts';
import { checkedIn } from './walks/check.ts';
import { recoveryKey } from './walks/recovery-key.ts';

describe.each(drawnKinds('recovery-key'))('h. the recovery key in place of the security key, in %s', (kind) => {
  const on = stage(kind, 'h');

  test('it is told apart, and the new one is asked to be saved', async () => {
    const { journey, run } = on;
    const old = journey.account.atlassian?.recoveryKey;
    const whose = { layer: 'atlassian', account: '' } as const;
    await askOwn(run, 'vault/make', { plan: { kind: 'this-computer' }, own: null });
    await askOwn(run, 'recovery/keep-typed', { ...whose, text: old ?? '', total: 1 });
    // The user starts the browser anew before the day on which the key is needed.
    await newSession(run);
    await run.tab.page.bringToFront();
    await recoveryKey.take(journey, run, checkedIn(run.tab));
    expect(journey.account.atlassian?.recoveryKey).not.toBe(old);
  });

  test('the pages alone told that the old one is dead, and nobody is asked whether it was used', async () => {
    const { run } = on;
    const state = await askOwn(run, 'recovery/state', {});
    expect(state).toMatchObject({ done: { artefacts: [{ status: 'on-screen', due: null }], asked: [], looks: [] } });
    await run.tab.page.bringToFront();
    const words = await run.tab.popupSays({ page: 'official' });
    expect(words).not.toContain('Did you use it?');
    const popup = await run.tab.openPopup();
    await until('what to do now', async () => (await popup.text()).includes('As far as we know, it is not saved yet.'));
    await popup.close();
  });
});
