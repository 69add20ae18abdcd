import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { monthOf } from '../../src/core/vault/trace.ts';
import { type Journey, startJourney } from '../practice/journeys.ts';
import { askOwn } from './harness/ask-own.ts';
import { browserOwn } from './harness/browser-own.ts';
import { browserKinds } from './harness/driver.ts';
import { keep } from './harness/keep.ts';
import { clearPlace, deletePlace } from './harness/places.ts';
import { newProfile, removeProfile } from './harness/profile.ts';
import { openBrowser, type Run } from './harness/run.ts';
import { stage } from './harness/stage.ts';

const entry = { layer: 'bitbucket', account: 'robin', issuer: 'Bitbucket', key: 'JBSWY3DPEHPK3PXP' } as const;

let journey: Journey;
beforeAll(async () => {
  journey = await startJourney('b', { browserOwn });
});
afterAll(() => journey.practice.close());

/** Runs a task in a browser of its own, which is closed again no matter how it ends. */
async function inBrowser(
  settings: Omit<Parameters<typeof openBrowser>[1], 'proxyPort'>,
  task: (run: Run) => Promise<void>,
): Promise<void> {
  const run = await openBrowser('firefox', { proxyPort: journey.practice.proxyPort, ...settings });
  try {
    await task(run);
  } finally {
    await run.close();
  }
}

describe('Firefox that never remembers history', () => {
  const preferences = { 'browser.privatebrowsing.autostart': true };

  test('says so before the first code, asks for none, and claims no loss', async () => {
    await inBrowser({ preferences }, async (run) => {
      expect(await askOwn(run, 'vault/state', {})).toEqual({ state: 'no-place' });
      for (const hash of ['#/codes', '#/recovery'] as const) {
        const own = await run.openOwn(hash);
        await own.shows('This browser won’t keep your codes');
        await own.shows('Never remember history');
        await own.shows('Keep using the authenticator app on your phone.');
        const words = await own.text();
        expect(words, hash).not.toContain('Nothing was deleted');
        expect(words, hash).not.toContain('Codes were saved here');
        expect(await own.page.evaluate(`document.querySelectorAll('form, .choose-way').length`), hash).toBe(0);
        await own.page.close();
      }
      const made = await askOwn(run, 'vault/make', { plan: { kind: 'this-computer' }, own: null });
      expect(made.ok, 'and nothing is saved').toBe(false);
    });
  });

  test('says so of codes that were saved before, and finds them once it remembers again', async () => {
    const profile = newProfile();
    try {
      await inBrowser({ profile }, async (run) => void (await keep(run, entry)));
      await inBrowser({ profile, preferences }, async (run) => {
        expect(await askOwn(run, 'vault/state', {})).toEqual({ state: 'no-place', kept: monthOf(Date.now()) });
        const own = await run.openOwn('#/codes');
        await own.shows('This browser won’t keep your codes');
        await own.page.close();
      });
      await inBrowser({ profile, preferences: { 'browser.privatebrowsing.autostart': false } }, async (run) => {
        expect(await askOwn(run, 'entry/list', {})).toMatchObject({
          ok: true,
          value: { names: [{ account: 'robin' }] },
        });
      });
    } finally {
      removeProfile(profile);
    }
  });
});

test('Firefox that clears everything when it closes keeps codes over three restarts', async () => {
  const kinds = ['cache', 'cookies', 'downloads', 'formdata', 'history', 'offlineApps', 'sessions', 'siteSettings'];
  const kindsNow = ['cache', 'cookiesAndStorage', 'historyFormDataAndDownloads', 'browsingHistoryAndDownloads'];
  const preferences = {
    'privacy.sanitize.sanitizeOnShutdown': true,
    ...Object.fromEntries(kinds.map((kind) => [`privacy.clearOnShutdown.${kind}`, true])),
    ...Object.fromEntries([...kindsNow, 'siteSettings'].map((kind) => [`privacy.clearOnShutdown_v2.${kind}`, true])),
  };
  const profile = newProfile();
  try {
    await inBrowser({ profile, preferences }, async (run) => void (await keep(run, entry)));
    for (const restart of [1, 2, 3])
      await inBrowser({ profile, preferences }, async (run) => {
        const list = await askOwn(run, 'entry/list', {});
        expect(list, `restart ${restart}`).toMatchObject({ ok: true, value: { names: [{ account: 'robin' }] } });
      });
  } finally {
    removeProfile(profile);
  }
});

describe.each(browserKinds)('a browser that removed the codes, in %s', (kind) => {
  const on = stage(kind, 'b');

  test('is named as the one who did, which tells it from a first run', async () => {
    const month = monthOf(Date.now());
    await keep(on.run, entry);
    const own = await on.run.openOwn('#/welcome');
    const vaultKeys = ['vault.ring', 'vault.0', 'vault.1', 'vault.2', 'vault.3'];
    if (kind === 'firefox') await deletePlace(own, 'local');
    else await clearPlace(own, 'local', vaultKeys);
    await deletePlace(own, 'database');
    expect(await askOwn(on.run, 'vault/state', {})).toEqual({ state: 'empty', kept: month });
    await own.page.evaluate(`location.hash = '#/codes'`);
    await own.shows('This browser removed them.');
    await own.page.close();
  });

  test('was not, where the user deleted everything', async () => {
    await keep(on.run, entry);
    expect(await askOwn(on.run, 'vault/erase', {})).toMatchObject({ ok: true });
    expect(await askOwn(on.run, 'vault/state', {})).toEqual({ state: 'empty' });
  });
});
