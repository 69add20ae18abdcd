import { base64 } from '@scure/base';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { patiently } from '../../test/patiently.ts';
import { usualKdf } from '../core/vault/way.ts';
import { fakeBrowser } from '../ports/platform.fake.ts';

type Listener = (...given: unknown[]) => unknown;
/** Everything that was registered, by the name of its event. */
const heard = vi.hoisted(() => new Map<string, Listener[]>());
vi.mock('../ports/browser.ts', async () => {
  const { fakeBrowser } = await import('../ports/platform.fake.ts');
  /** The fake browser, with something that answers nothing for what it lacks; each event notes its listeners. */
  const noting = (name: string, fake: object): object =>
    new Proxy(fake, {
      get(target, part) {
        const path = `${name}.${String(part)}`;
        if (part === 'addListener') return (call: Listener) => heard.set(name, [...(heard.get(name) ?? []), call]);
        const own = Reflect.get(target, part);
        if (typeof own === 'function') return own;
        return noting(path, typeof own === 'object' && own !== null ? own : async () => undefined);
      },
    });
  return { browser: noting('browser', fakeBrowser.browser) };
});
vi.mock('../ports/database-store.ts', async () => (await import('../ports/platform.fake.ts')).fakeDatabase());
let time = 1_800_000_000_000;
vi.mock('../ports/clock.ts', async (original) => ({ ...(await original<object>()), now: () => time }));

await import('./index.ts');
const { lockAlarm } = await import('./vault/held-key.ts');
const { vaultHandlers } = await import('./vault.ts');

const passphrase = { kind: 'passphrase', kdf: { ...usualKdf, salt: base64.encode(new Uint8Array(16)) } } as const;
const isHeld = async () => JSON.stringify(await fakeBrowser.browser.storage.session.get(['open'])) !== '{"open":null}';
/** Lets something happen in the browser, and waits until everything that follows is done. */
async function happen(event: string, ...given: unknown[]): Promise<void> {
  const listeners = heard.get(`browser.${event}`) ?? expect.fail(`Nothing listens to ${event}`);
  for (const call of listeners) call(...given);
  await new Promise((done) => setImmediate(done));
}

beforeEach(async () => {
  await vaultHandlers['vault/erase']();
  await vaultHandlers['vault/make']({ plan: passphrase, own: base64.encode(new Uint8Array(32)) });
  expect(await isHeld()).toBe(true);
});

test('the codes lock when the screen does, and not while a person only reads', async () => {
  await happen('idle.onStateChanged', 'idle');
  await happen('idle.onStateChanged', 'active');
  expect(await isHeld()).toBe(true);
  await happen('idle.onStateChanged', 'locked');
  expect(await isHeld()).toBe(false);
  expect(await vaultHandlers['vault/state']()).toMatchObject({ state: 'locked' });
});

test('the alarm takes the key away when its time is up, and no other alarm does', async () => {
  time += 15 * 60_000;
  await happen('alarms.onAlarm', { name: 'another' });
  expect(await isHeld()).toBe(true);
  await happen('alarms.onAlarm', { name: lockAlarm });
  expect(await isHeld()).toBe(false);
});

test('a background that starts after the clock was set back takes the key away at once', async () => {
  const now = time;
  time -= 30 * 24 * 60 * 60_000;
  vi.resetModules();
  await import('./index.ts');
  await patiently(async () => expect(await isHeld()).toBe(false));
  time = now;
});

describe('the welcome page, once an administrator installed the extension', () => {
  const { storage } = fakeBrowser.browser;
  const create = vi.fn();
  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    create.mockReset();
    Object.assign(fakeBrowser.browser.tabs, { create });
    heard.clear();
    vi.resetModules();
    await import('./index.ts');
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  test('waits for the company’s settings, and stays away where profiles are temporary', async () => {
    await happen('runtime.onInstalled', { reason: 'install' });
    await vi.advanceTimersByTimeAsync(2000);
    expect(create).not.toHaveBeenCalled();
    vi.spyOn(storage.managed, 'get').mockResolvedValue({ profilesAreTemporary: true });
    await happen('storage.onChanged', {}, 'managed');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(create).not.toHaveBeenCalled();
  });

  test('opens where none of them arrive', async () => {
    await happen('runtime.onInstalled', { reason: 'install' });
    await vi.advanceTimersByTimeAsync(2900);
    expect(create).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(200);
    await patiently(async () => expect(create).toHaveBeenCalledOnce());
  });
});
