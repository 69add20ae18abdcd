import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { fromBase32, toBase32 } from '../practice/base32.ts';
import { askOwn } from './harness/ask-own.ts';
import { openCodes } from './harness/codes-page.ts';
import { drawnKinds } from './harness/drawn-kinds.ts';
import { later, newSession } from './harness/later.ts';
import { places, readPlace } from './harness/places.ts';
import {
  formsOf,
  type Loot,
  newProfile,
  removeProfile,
  searchBytes,
  searchFiles,
  textForms,
} from './harness/profile.ts';
import type { Run } from './harness/run.ts';
import { stage } from './harness/stage.ts';
import { until } from './harness/until.ts';

const bytes = new Uint8Array([211, 4, 97, 158, 33, 250, 76, 19, 142, 201, 8, 117, 66, 229, 184, 51, 90, 173, 14, 238]);
const letters = toBase32(bytes);
const unsentBytes = new Uint8Array([86, 127, 11, 154, 201, 229, 30, 205, 96, 61]);
const unsent = toBase32(unsentBytes);
const account = 'quiet.otter.773@practice.example';
const passphrase = 'grelm vosk 41 tibbet';
const address = `otpauth://totp/Bitbucket:${encodeURIComponent(account)}?secret=${letters}&issuer=Bitbucket&digits=10`;

const recoveryCodes = ['c41f-9a07-e2b8-5d36', '0be7-52cd-91f4-a68e', '7d3a-e815-4c09-bf62'] as const;
const unsentCode = '95f0-1b6e-d73c-28a4';
/** A recovery code in every form, and what of it may be nowhere even if its covered beginning is known. */
const formsOfCode = (code: string) => {
  const bare = code.replaceAll('-', '');
  return textForms([code, bare, code.slice(5), bare.slice(4)]);
};

const views = [...readFileSync('src/pages/views.ts', 'utf8').matchAll(/'(#\/[a-z-]+)': \{ title/g)].map(([, at]) =>
  String(at),
);

/** The key of the open vault, which is in memory only. */
const openKey = async (run: Run) => {
  const own = await run.openOwn('#/welcome');
  const text = await own.page.evaluate('chrome.storage.session.get("open").then(({ open }) => open.key)');
  await own.page.close();
  return Buffer.from(String(text), 'base64');
};

/** Leaves a text like a key in each of the browser's stores, among others that it resembles, and gives these texts. */
async function leaveMarks(run: Run): Promise<readonly string[]> {
  const own = await run.openOwn('#/welcome');
  const [local, database] = [1, 2].map(() => toBase32(crypto.getRandomValues(new Uint8Array(20))));
  const among = (mark: string | undefined) =>
    JSON.stringify(Array.from({ length: 20 }, (_, at) => `key ${at} is ${mark}`));
  await own.page.evaluate(`(async () => {
    await chrome.storage.local.set({ marks: ${among(local)} });
    await new Promise((done, failed) => {
      const opening = indexedDB.open('marks');
      opening.onupgradeneeded = () => opening.result.createObjectStore('marks');
      opening.onerror = () => failed(opening.error);
      opening.onsuccess = () => {
        const change = opening.result.transaction('marks', 'readwrite');
        change.objectStore('marks').put(${among(database)}, 'marks');
        change.oncomplete = done;
      };
    });
  })()`);
  await own.page.close();
  return [local ?? '', database ?? ''];
}

/** Everything that one of our own pages can get out of the browser's stores, and what each view of ours shows. */
async function everything(run: Run): Promise<string> {
  const own = await run.openOwn('#/welcome');
  const dump = await own.page.evaluate(`(async () => {
    const all = [];
    for (const area of ['local', 'session', 'sync', 'managed'])
      all.push(area, await chrome.storage[area].get(null).catch((error) => String(error)));
    return JSON.stringify([all, { ...localStorage }, { ...sessionStorage }, document.cookie]);
  })()`);
  const found = [
    String(dump),
    ...(await Promise.all(places.map((place) => readPlace(own, place)))).map((it) => JSON.stringify(it)),
  ];
  for (const view of views) {
    // The view has its answer when two more of ours have come after it.
    await own.page.evaluate(`(async () => {
      location.hash = ${JSON.stringify(view)};
      for (const _ of [1, 2]) await chrome.runtime.sendMessage({ name: 'vault/state', data: {} });
    })()`);
    found.push(String(await own.page.evaluate('document.documentElement.outerHTML + document.title')));
  }
  await own.page.close();
  return found.join('\n');
}

describe.each(drawnKinds('theft'))('what is left for a thief, in %s', (kind) => {
  const profile = newProfile();
  const on = stage(kind, 'a', { profile });
  afterAll(() => removeProfile(profile));

  test('after a whole day of use: no key, no passphrase, no code and no name', async () => {
    const { run, journey } = on;
    const { tab } = run;
    const theirs = journey.account.atlassian?.secret ?? expect.fail('no key');
    const codes = new Set<string>();
    const page = await openCodes(run);
    await page.tab.type('key', address);
    await page.tab.click('Add this code');
    await page.tab.click('On this computer only');
    await page.tab.click('Use this computer only');
    await page.showsCode('[data-added]', bytes, { digits: 10 });
    codes.add(String(await page.tab.page.evaluate('document.querySelector("[data-added] [data-code]").textContent')));
    await page.tab.click('Done');
    await page.tab.click('Add a code');
    await page.tab.type('key', theirs);
    await page.choose('atlassian');
    await page.paste('account', journey.account.email);
    await page.tab.click('Add this code');
    await page.showsCode('[data-added]', fromBase32(theirs));
    await page.tab.click('Done');

    // As long as the vault opens by itself, too, its keys are in nothing but the sealed documents.
    const keys: Loot = {
      'the key': formsOf(bytes, [letters]),
      'the key of the site': formsOf(fromBase32(theirs), [theirs]),
    };
    expect(searchBytes('what our pages can see', Buffer.from(await everything(run)), keys)).toEqual([]);

    // Recovery codes that are typed, kept as evidence, and asked for in a drill; and one that is typed and left there.
    const steps = await run.openOwn('#/recovery');
    const typing = '[data-lock=bitbucket] [data-fold=type] summary';
    const typeCodes = async (text: string) => {
      const pressed = `(() => { const found = document.querySelector('${typing}'); found?.click(); return found !== null; })()`;
      await until('the fold', () => steps.page.evaluate(pressed) as Promise<boolean>);
      await steps.type('Your recovery codes, one a line', text);
    };
    await typeCodes(recoveryCodes.join('\n'));
    await steps.shows('3 codes.');
    await steps.click('Right. Now forget them');
    await steps.shows('Done:');
    await newSession(run);
    await later(run, 2 * 24 * 60 * 60_000);
    const drill = await run.openOwn('#/drill?bitbucket');
    await drill.type('Code', 'ffff');
    await drill.click('Check');
    await drill.shows('That is not right.');
    const open = `document.querySelectorAll('[data-lock=bitbucket] details').forEach((it) => { it.open = true; })`;
    await steps.page.bringToFront();
    await steps.page.evaluate(open);
    await steps.type('Your recovery codes, one a line', unsentCode);
    await steps.shows('One, and it begins with 95.');

    await tab.page.bringToFront();
    await tab.goto(journey.start);
    await tab.type('email', journey.account.email);
    await tab.click('submit');
    await tab.type('password', journey.account.password);
    await tab.click('submit');
    await tab.popupSays({ page: 'atlassian-code' });
    const popup = await tab.openPopup();
    await popup.verdict();
    const code = await popup.read((document) => document.querySelector('.asked [data-code]')?.textContent ?? '');
    await popup.close();
    await tab.type('code', code);
    await tab.click('submit');
    await tab.arrives(journey.end);

    const settings = await run.openOwn('#/settings');
    await settings.click('Protect them with a passphrase');
    await settings.type('New passphrase', passphrase);
    await settings.click('Show');
    await settings.type('The same once more', passphrase);
    await settings.click('Use this passphrase');
    await settings.shows('From now on, the new passphrase opens your codes.');
    const key = await openKey(run);
    expect(key).toHaveLength(32);

    const loot: Loot = {
      'the key': formsOf(bytes, [
        letters,
        (letters.match(/.{4}/g) ?? []).join(' '),
        address,
        encodeURIComponent(address),
      ]),
      'the key of the site': formsOf(fromBase32(theirs), [theirs]),
      'the key that was only typed': formsOf(unsentBytes, [unsent]),
      'the key of the vault': formsOf(key),
      'the passphrase': textForms([passphrase, Buffer.from(passphrase).toString('base64')]),
      'the name': textForms([account, encodeURIComponent(account)]),
      'an old code': textForms([...codes]),
      'a recovery code': recoveryCodes.flatMap(formsOfCode),
      'the recovery code that was only typed': formsOfCode(unsentCode),
    };
    // A key and a passphrase that are typed and left there when the vault locks and the browser closes.
    await page.tab.page.bringToFront();
    await page.tab.click('Add a code');
    await page.tab.type('key', unsent);
    await settings.page.bringToFront();
    await settings.click('Lock them now');
    await settings.shows('Your codes are locked.');
    await settings.type('Your passphrase', passphrase);
    await settings.click('Show');
    const { 'the key that was only typed': _, 'the recovery code that was only typed': __, ...stored } = loot;
    expect(searchBytes('what our pages can see', Buffer.from(await everything(run)), stored)).toEqual([]);
    for (const web of await tab.page.browser().pages()) {
      if ([page.tab.page, settings.page, steps.page].includes(web)) continue;
      const html = String(await web.evaluate('document.documentElement.outerHTML').catch(() => ''));
      expect(searchBytes('a page', Buffer.from(html), loot)).toEqual([]);
    }
    expect(await askOwn(run, 'vault/state', {})).toMatchObject({ state: 'locked' });
    const marks = await leaveMarks(run);
    await run.close();
    // What is looked for could be found: the sealed documents are, and so is what is like a key, although the browsers
    // pack some of their files.
    expect(searchFiles(profile, { 'a sealed document': [Buffer.from('which-code-vault')] })).not.toEqual([]);
    for (const mark of marks) expect(searchFiles(profile, { [mark]: [Buffer.from(mark)] }), mark).not.toEqual([]);
    expect(searchFiles(profile, loot)).toEqual([]);
  });
});
