import type { CDPSession } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { failed, ok } from '../../src/core/result.ts';
import { chromeId } from '../../tools/build/manifest-for.ts';
import { askOwn } from './harness/ask-own.ts';
import { drawnKinds } from './harness/drawn-kinds.ts';
import { keep } from './harness/keep.ts';
import { keyOf } from './harness/key-of.ts';
import { sampleNamed } from './harness/sample-named.ts';
import { stage } from './harness/stage.ts';
import { until } from './harness/until.ts';

const passphrase = 'four quiet tractors sing';
const second = 'nine green lanterns hum';
const asking = sampleNamed('Bitbucket code');
const entry = {
  key: 'JBSWY3DPEHPK3PXP',
  layer: 'bitbucket',
  account: 'jo@practice.example',
  issuer: 'Bitbucket',
} as const;

describe.each(drawnKinds('unlock'))('opening the codes with a passphrase, in %s', (kind) => {
  const on = stage(kind, 'a');

  test('it is typed twice, then asked for, and a wrong one changes nothing', async () => {
    const id = await keep(on.run, entry);
    const settings = await on.run.openOwn('#/settings');
    await settings.shows('How your codes are protected');
    expect(await settings.text(), 'not to be had here, so not a word of it').not.toMatch(/fingerprint/i);
    await settings.click('Protect them with a passphrase');
    await settings.type('New passphrase', passphrase);
    await settings.type('The same once more', `${passphrase}!`);
    await settings.click('Use this passphrase');
    await settings.shows('The two are not the same.');
    await settings.type('The same once more', passphrase);
    await settings.click('Use this passphrase');
    await settings.shows('From now on, the new passphrase opens your codes.');
    expect(await askOwn(on.run, 'vault/state', {})).toMatchObject({ state: 'open', until: expect.any(Number) });

    await settings.page.bringToFront();
    await settings.click('Lock them now');
    await settings.shows('Your codes are locked.');
    expect(await askOwn(on.run, 'code/of', { ids: [id] })).toEqual(failed('locked'));
    expect(await askOwn(on.run, 'entry/list', {})).toEqual(failed('locked'));
    await settings.page.bringToFront();
    await settings.type('Your passphrase', 'four quiet tractors');
    await settings.click('Open my codes');
    await settings.shows('That did not open your codes.');
    expect(await askOwn(on.run, 'vault/state', {})).toMatchObject({ state: 'locked' });
    await settings.page.bringToFront();
    await settings.type('Your passphrase', passphrase);
    await settings.click('Open my codes');
    await settings.shows('How your codes are protected');
    expect(await askOwn(on.run, 'code/of', { ids: [id] })).toMatchObject(ok([{ account: entry.account }]));
    await settings.page.close();
  });

  test('a new passphrase takes the place of the old one', async () => {
    const settings = await on.run.openOwn('#/settings');
    await settings.click('Change the passphrase');
    await settings.type('Your current passphrase', 'four quiet tractors');
    await settings.type('New passphrase', 'nine green lanterns hum');
    await settings.type('The same once more', 'nine green lanterns hum');
    await settings.click('Use this passphrase');
    await settings.shows('That isn’t your current passphrase.');
    await settings.type('Your current passphrase', passphrase);
    await settings.click('Use this passphrase');
    await settings.shows('From now on, the new passphrase opens your codes.');
    await settings.click('Lock them now');
    await settings.type('Your passphrase', passphrase);
    await settings.click('Open my codes');
    await settings.shows('That did not open your codes.');
    await settings.type('Your passphrase', 'nine green lanterns hum');
    await settings.click('Open my codes');
    await settings.shows('How your codes are protected');
    await settings.page.close();
  });

  test('one that was set up with a weaker derivation opens the codes, and is exchanged for today’s', async () => {
    // As an earlier version may have left it: the same passphrase, by the least that is taken.
    const salt = 'AAECAwQFBgcICQoLDA0ODw==';
    const kdf = { name: 'argon2id', memory: 19_456, passes: 2, lanes: 1, salt } as const;
    const settings = await on.run.openOwn('#/settings');
    const kdfs = async () => {
      const state = await askOwn(on.run, 'vault/state', {});
      return 'ways' in state ? state.ways.map((way) => way.kind === 'passphrase' && way.kdf.memory) : [];
    };
    const state = await askOwn(on.run, 'vault/state', {});
    const [old] = 'ways' in state ? state.ways : [];
    if (old?.kind !== 'passphrase') throw new Error('There is no passphrase');
    const way = old.id;
    const proof = { way, own: await keyOf('nine green lanterns hum', old.kdf) };
    const plan = { kind: 'passphrase', kdf } as const;
    const own = await keyOf('nine green lanterns hum', kdf);
    const replaced = await askOwn(on.run, 'vault/replace-way', { way, plan, own, proof });
    expect(replaced).toEqual(ok('replaced'));
    expect(await kdfs()).toEqual([kdf.memory]);
    await settings.page.bringToFront();
    await settings.click('Lock them now');
    await settings.type('Your passphrase', 'nine green lanterns hum');
    await settings.click('Open my codes');
    await settings.shows('How your codes are protected');
    await until('the stronger one', async () => (await kdfs()).every((memory) => memory === 65_536));
    await settings.click('Lock them now');
    await settings.type('Your passphrase', 'nine green lanterns hum');
    await settings.click('Open my codes');
    await settings.shows('How your codes are protected');
    await settings.page.close();
  });

  test('a locked popup shows no code and no name', async () => {
    const { tab } = on.run;
    await askOwn(on.run, 'vault/lock', {});
    await tab.page.bringToFront();
    await tab.goto('https://bitbucket.org/account/signin/');
    const popup = await tab.openPopup();
    await popup.verdict();
    expect(await popup.read((document) => document.documentElement.outerHTML)).not.toContain(entry.account);
    await popup.close();
  });

  test('the popup itself opens them, and gives the code', async () => {
    const { tab } = on.run;
    on.practice.serve(asking.url, asking.html);
    await askOwn(on.run, 'vault/lock', {});
    await tab.page.bringToFront();
    await tab.goto(asking.url);
    await tab.popupSays({ page: 'bitbucket-code' });
    const popup = await tab.openPopup();
    await popup.verdict();
    const type = async (text: string) => {
      await until('the field for the passphrase', () => popup.read(typePassphrase, text));
      await popup.click('Open my codes');
    };
    await type('nine green lanterns');
    await until('the popup to refuse', () => popup.read((document) => document.querySelector('.problem') !== null));
    expect(await popup.read((document) => document.documentElement.outerHTML)).not.toContain(entry.account);
    await type('nine green lanterns hum');
    const code = await until('the code', () =>
      popup.read((document) => document.querySelector('.asked [data-code]')?.textContent ?? null),
    );
    expect(code).toMatch(/^\d{6}$/);
    expect(await popup.text()).toContain(entry.account);
    await popup.close();
    expect(await askOwn(on.run, 'vault/state', {})).toMatchObject({ state: 'open' });
  });

  test('a background that the browser stopped leaves open what was open, and locked what was locked', async () => {
    const { run } = on;
    // The popup before may still be using the codes, which sets the deadline anew. Uses queue, so ours is the last one.
    expect(await askOwn(run, 'entry/list', {})).toHaveProperty('ok', true);
    const before = await askOwn(run, 'vault/state', {});
    expect(before).toMatchObject({ state: 'open' });
    await run.killBackground();
    expect(await askOwn(run, 'vault/state', {})).toEqual(before);
    expect(await askOwn(run, 'entry/list', {})).toHaveProperty('ok', true);
    await askOwn(run, 'vault/lock', {});
    await run.killBackground();
    expect(await askOwn(run, 'entry/list', {})).toEqual(failed('locked'));
    const settings = await run.openOwn('#/settings');
    await settings.type('Your passphrase', 'nine green lanterns hum');
    await settings.click('Open my codes');
    await settings.shows('How your codes are protected');
    // Its time goes by while nothing is there to check a clock.
    await run.killBackground();
    await settings.page.evaluate(`chrome.storage.session.get('open').then(({ open }) =>
      chrome.storage.session.set({ open: { ...open, until: Date.now() } }))`);
    expect(await askOwn(run, 'entry/list', {})).toEqual(failed('locked'));
    await settings.page.bringToFront();
    await settings.type('Your passphrase', 'nine green lanterns hum');
    await settings.click('Open my codes');
    await settings.shows('How your codes are protected');
    await settings.page.close();
  });

  test('when their time is up, no page and no popup shows a code or a name', async () => {
    const { run } = on;
    expect(await askOwn(run, 'settings/lock-after', { minutes: 1 })).toEqual({ minutes: 1 });
    // A use after the change: it is this that counts from.
    expect(await askOwn(run, 'entry/list', {})).toHaveProperty('ok', true);
    const state = await askOwn(run, 'vault/state', {});
    const left = ('until' in state ? (state.until ?? 0) : 0) - Date.now();
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThanOrEqual(60_000);
    const codes = await run.openOwn('#/codes');
    await codes.shows(entry.account);
    const helper = await run.openOwn('#/welcome');
    await helper.page.evaluate(`chrome.storage.session.get('open').then(({ open }) =>
      chrome.storage.session.set({ open: { ...open, until: Date.now() - 1 } }))`);
    await run.tab.page.bringToFront();
    const popup = await run.tab.openPopup();
    await popup.verdict();
    const html = await popup.read((document) => document.documentElement.outerHTML);
    expect(html).not.toContain(entry.account);
    expect(html).not.toContain('data-code');
    await popup.close();
    // The page in a background tab clears what it showed, with no one looking at it.
    await until('the page to be empty of codes', async () => {
      const shown = String(await codes.page.evaluate('document.documentElement.outerHTML'));
      return !shown.includes(entry.account) && !shown.includes('data-code');
    });
    await codes.shows('Your codes are locked.');
    expect(await helper.page.evaluate('chrome.storage.session.get("open").then(({ open }) => open)')).toBeNull();
    await helper.page.close();
    await codes.page.close();
  });
});

/** Types into the popup, which no driver can reach with its keys. */
function typePassphrase(document: Document, text: string): boolean {
  const field = document.querySelector<HTMLInputElement>('.unlock input');
  if (!field || field.disabled) return false;
  field.focus();
  field.value = text;
  field.dispatchEvent(new (document.defaultView ?? globalThis).Event('input', { bubbles: true }));
  return true;
}

describe('opening the codes with the passkey of the computer, in chromium', () => {
  const on = stage('chromium', 'a');
  let authenticator: CDPSession;

  beforeAll(async () => {
    await keep(on.run, entry);
  });
  afterAll(async () => authenticator?.detach().catch(() => undefined));

  test('it is added beside a passphrase, unlocks, and can be removed', async () => {
    const settings = await on.run.openOwn('#/settings');
    authenticator = await settings.page.createCDPSession();
    await authenticator.send('WebAuthn.enable');
    const { authenticatorId } = await authenticator.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        ctap2Version: 'ctap2_1',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        hasPrf: true,
        automaticPresenceSimulation: true,
      },
    });
    await settings.page.reload();
    await settings.shows('Fingerprint, face or PIN need a passphrase beside them.');
    expect(await settings.text(), 'never alone: no passphrase yet').not.toContain('Use that as well');
    await settings.click('Protect them with a passphrase');
    await settings.type('New passphrase', passphrase);
    await settings.type('The same once more', passphrase);
    await settings.click('Use this passphrase');
    await settings.shows('From now on, the new passphrase opens your codes.');
    await settings.type('Your passphrase', passphrase);
    await settings.click('Use that as well');
    await settings.shows('With fingerprint, face or PIN of this computer');
    // No site may ever ask for it: it belongs to the extension alone.
    const { credentials } = await authenticator.send('WebAuthn.getCredentials', { authenticatorId });
    expect(credentials.map(({ rpId }) => rpId)).toEqual([`chrome-extension://${chromeId}`]);
    await settings.click('Lock them now');
    await settings.click('Use fingerprint, face or PIN');
    await settings.shows('How your codes are protected');

    // It does instead of the passphrase where keys leave, or the passphrase changes.
    await settings.page.evaluate("location.hash = '#/backup'");
    await settings.type('New passphrase', 'seven blue kettles whistle');
    await settings.type('The same once more', 'seven blue kettles whistle');
    await settings.click('Use fingerprint, face or PIN instead');
    await settings.shows('Now make sure that it works.');
    await settings.page.evaluate("location.hash = '#/settings'");
    await settings.click('Change the passphrase');
    await settings.type('New passphrase', second);
    await settings.type('The same once more', second);
    await settings.click('Use fingerprint, face or PIN instead');
    await settings.shows('From now on, the new passphrase opens your codes.');

    // A quarter of a year with the passkey alone.
    await settings.page.evaluate(`chrome.storage.local.get('settings').then(({ settings }) =>
      chrome.storage.local.set({ settings: { ...settings, data: { ...settings.data, passphraseTyped: 1 } } }))`);
    await settings.click('Lock them now');
    await settings.click('Use fingerprint, face or PIN');
    await settings.shows('It is three months since you last typed your passphrase.');
    await settings.type('Your passphrase', second);
    await settings.click('Check');
    await settings.shows('How your codes are protected');
    await settings.click('Lock them now');
    await settings.click('Use fingerprint, face or PIN');
    await settings.shows('How your codes are protected');

    await settings.click('Stop using fingerprint, face or PIN');
    await settings.type('Your passphrase', second);
    await settings.page.keyboard.press('Enter');
    await until('the passkey to be gone', async () => !(await settings.text()).includes('of this computer'));
    await settings.click('Lock them now');
    await settings.shows('Your codes are locked.');
    await settings.type('Your passphrase', second);
    await settings.click('Open my codes');
    await settings.shows('How your codes are protected');
  });
});
