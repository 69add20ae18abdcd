import { beforeEach, describe, expect, test, vi } from 'vitest';
import { patiently } from '../../test/patiently.ts';
import { alarms, fakeBrowser } from '../ports/platform.fake.ts';

const open = new Map<number, { id: number; url: string; openerTabId?: number }>();
vi.mock('../ports/browser.ts', () => ({
  browser: {
    ...fakeBrowser.browser,
    tabs: {
      get: async (id: number) => open.get(id) ?? Promise.reject(new Error('No such tab')),
      sendMessage: async () => null,
    },
  },
}));
let time = 1_800_000_000_000;
vi.mock('../ports/clock.ts', async (original) => ({ ...(await original<object>()), now: () => time }));

const { judgePage } = await import('./judge-tab.ts');
const { followTab, forgetOldJourneys, forgetTab, journeyAlarm, noteOpened } = await import('./tabs.ts');

const block = 'https://bitbucket.org/acme-team/widgets';
const settings = 'https://bitbucket.org/account/settings/two-step-verification';
const message = { text: 1, 'blocking-message': 2 };
const nobody = Promise.resolve(undefined);

/** What is remembered of all tabs. */
async function remembered(): Promise<Readonly<Record<string, unknown>>> {
  const { tabs = {} } = await fakeBrowser.browser.storage.session.get('tabs');
  return tabs;
}
function opens(id: number, url: string, openerTabId?: number): void {
  open.set(id, { id, url, ...(openerTabId !== undefined && { openerTabId }) });
}
const why = async (id: number) => (await judgePage(id, settings, { text: 1 }, 'otherwise')).verdict.why;

beforeEach(async () => {
  open.clear();
  await fakeBrowser.browser.storage.session.clear();
  opens(1, block);
  await noteOpened(1, nobody);
});

describe('a tab that closed', () => {
  test('leaves nothing, not even if its page reports later', async () => {
    await judgePage(1, block, message, 'otherwise');
    expect(await remembered()).toHaveProperty('1');
    open.delete(1);
    await forgetTab(1);
    const { verdict } = await judgePage(1, block, message, 'here');
    expect(verdict.page).toBe('bitbucket-blocked');
    expect(await remembered()).toEqual({});
  });

  test('leaves nothing if it closed while it opened', async () => {
    await noteOpened(2, nobody);
    expect(await remembered()).not.toHaveProperty('2');
  });
});

describe('what led to the settings', () => {
  test('is known where the tab opened while we were there, and nowhere else', async () => {
    expect(await why(1)).toBe('own-choice');
    opens(2, settings);
    expect(await why(2), 'never seen to open').toBe('unknown');
    opens(3, settings);
    await noteOpened(3, Promise.resolve(4));
    expect(await why(3), 'from a tab that we don’t know').toBe('unknown');
    opens(5, settings);
    await noteOpened(5, Promise.resolve(1));
    expect(await why(5), 'from one that we know').toBe('own-choice');
  });

  test('is known in the tab that takes the place of one that was unloaded', async () => {
    await judgePage(1, block, message, 'otherwise');
    opens(9, settings);
    await followTab(9, 1);
    expect(await remembered()).not.toHaveProperty('1');
    expect(await why(9)).toBe('workspace-requires');
  });

  test('is known even if the new tab reports before the browser names the old one', async () => {
    await judgePage(1, block, message, 'otherwise');
    opens(9, settings);
    expect(await why(9)).toBe('unknown');
    await followTab(9, 1);
    expect(await why(9)).toBe('workspace-requires');
  });
});

describe('a journey', () => {
  const journey = async () => JSON.stringify(await remembered());

  test('is forgotten an hour after its last stop, by an alarm', async () => {
    await judgePage(1, block, message, 'otherwise');
    const at = alarms.get(journeyAlarm) ?? expect.fail('No alarm is set');
    expect(at - time).toBeLessThanOrEqual(3_602_000);
    time = at;
    await forgetOldJourneys();
    expect(await journey()).not.toContain('acme-team');
  });

  test('is forgotten at the next event if the alarm never went off', async () => {
    await judgePage(1, block, message, 'otherwise');
    time += 3_601_000;
    opens(2, settings);
    await noteOpened(2, nobody);
    await patiently(async () => expect(await journey()).not.toContain('acme-team'));
  });
});
