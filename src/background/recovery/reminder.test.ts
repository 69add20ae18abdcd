import { expect, test, vi } from 'vitest';
import { happened } from '../../core/recovery/events.ts';
import { ok } from '../../core/result.ts';
import { fakeBrowser } from '../../ports/platform.fake.ts';

vi.mock('../../ports/browser.ts', async () => (await import('../../ports/platform.fake.ts')).fakeBrowser);
vi.mock('../../ports/database-store.ts', async () => (await import('../../ports/platform.fake.ts')).fakeDatabase());
let time = 1_800_000_000_000;
vi.mock('../../ports/clock.ts', async (original) => ({ ...(await original<object>()), now: () => time }));

const { changeRecovery } = await import('./change.ts');
const { notice } = await import('./log.ts');
const { remind } = await import('./reminder.ts');
const { vaultHandlers } = await import('../vault.ts');

test('there are no more reminders or questions after everything was erased', async () => {
  const badge = vi.spyOn(fakeBrowser.browser.action, 'setBadgeText');
  await vaultHandlers['vault/make']({ plan: { kind: 'this-computer' }, own: null });
  const saved = { what: 'saved', at: time, session: 'earlier', total: 6, evidence: null } as const;
  await changeRecovery((recovery, present) =>
    happened(recovery, { layer: 'bitbucket', account: 'jo' }, { ...saved, time: present.time }),
  );
  await notice([{ layer: 'bitbucket', what: 'asked' }]);
  time += 2 * 24 * 3_600_000;
  await remind();
  expect(badge).toHaveBeenLastCalledWith({ text: 'badge_reminder' });
  expect(await vaultHandlers['vault/erase']()).toHaveProperty('ok', true);
  expect(badge).toHaveBeenLastCalledWith({ text: '' });
  await remind();
  expect(badge).toHaveBeenLastCalledWith({ text: '' });
  await vaultHandlers['vault/make']({ plan: { kind: 'this-computer' }, own: null });
  expect(await changeRecovery((recovery) => recovery)).toMatchObject(ok({ asked: [], artefacts: [] }));
});
