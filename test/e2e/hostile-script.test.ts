import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { messages } from '../../src/core/protocol/protocol.ts';
import { ok } from '../../src/core/result.ts';
import { chromeId, firefoxId } from '../../tools/build/manifest-for.ts';
import { codeAt } from '../practice/rfc6238.ts';
import { askOwn } from './harness/ask-own.ts';
import { drawnKinds } from './harness/drawn-kinds.ts';
import { runInScript } from './harness/in-script.ts';
import { keep } from './harness/keep.ts';
import { places, readPlace } from './harness/places.ts';
import { sampleNamed } from './harness/sample-named.ts';
import { stage } from './harness/stage.ts';
import { until } from './harness/until.ts';

const key = new TextEncoder().encode('No eyes but ours');
const letters = 'JZXSAZLZMVZSAYTVOQQG65LSOM';
const names = { account: 'quiet.otter@practice.example', issuer: 'Bitbucket' };
const own = Buffer.alloc(32, 9).toString('base64');
const kdf = {
  name: 'argon2id',
  memory: 65_536,
  passes: 3,
  lanes: 1,
  salt: Buffer.alloc(16, 4).toString('base64'),
} as const;
const page = sampleNamed('Bitbucket code');

/** What an attacker who knows the protocol could send with every message. */
const bait = (way: string, id: string) => ({
  ...{ way, own, stays: way, id, ids: [id], search: '', most: 2000, tabId: 1, minutes: 1, reach: 'page', text: '{}' },
  ...{ plan: { kind: 'passphrase', kdf }, kdf, naming: { layer: 'none', account: 'mine', issuer: '' }, seen: {} },
  draft: { layer: 'none', account: 'mine', issuer: '', secret: 'AAAA', algorithm: 'SHA1', digits: 6, period: 30 },
  ...{
    layer: 'bitbucket',
    account: names.account,
    total: 10,
    typed: [],
    place: 'mine',
    step: 'x',
    on: true,
    managed: true,
  },
});

/** Listens to everything that is sent or changes, and asks for everything that there is to ask for. */
const attack = (asks: readonly string[], data: object) => `async () => {
  if (!location.href.startsWith(${JSON.stringify(page.url)})) return null;
  const api = globalThis.browser ?? chrome;
  const loot = [];
  const note = (what, got) => loot.push(what + ' ' + (typeof got === 'string' ? got : JSON.stringify(got) ?? String(got)));
  const attempt = async (what, task) => {
    try { note(what, await task()); } catch (error) { note(what, 'threw ' + error); }
  };
  api.runtime.onMessage.addListener((message, sender) => note('heard', [message, sender]));
  api.storage?.onChanged?.addListener((changes, area) => note('changed ' + area, changes));
  globalThis.lootOfTest = loot;
  const data = ${JSON.stringify(data)};
  const replies = {};
  for (const name of ${JSON.stringify(asks)}) {
    for (const question of [{ name, data }, { name, data, from: 'pages', sender: { id: api.runtime.id, url: api.runtime.getURL('') } }]) {
      try { replies[name] = await api.runtime.sendMessage(question); } catch (error) { replies[name] = 'threw ' + error; }
      note(name, replies[name]);
    }
  }
  for (const area of ['local', 'session', 'sync', 'managed']) {
    await attempt(area + ' opened', () => api.storage[area].setAccessLevel({ accessLevel: 'TRUSTED_AND_UNTRUSTED_CONTEXTS' }));
    await attempt(area, () => api.storage[area].get(null));
  }
  await attempt('databases', () => indexedDB.databases());
  await attempt('fetched', async () => (await fetch(api.runtime.getURL('src/pages/index.html'))).text());
  await attempt('connected', () => new Promise((done) => {
    const port = api.runtime.connect();
    port.onMessage.addListener((message) => done(message));
    port.onDisconnect.addListener(() => done('disconnected'));
    port.postMessage({ name: 'entry/list', data });
  }));
  return { replies, loot: loot.join('\\n') };
}`;

describe.each(drawnKinds('hostile-script'))('an attacker who controls our script in a page, in %s', (kind) => {
  const on = stage(kind, 'b');

  test('gets no code, name, key or way in, no matter what it sends and how long it listens', async () => {
    const { run } = on;
    const id = await keep(run, { key: letters, layer: 'bitbucket', ...names });
    const codes = new Set<string>();
    const noteCode = () => codes.add(codeAt(key, Date.now()));
    const holds = (text: string) =>
      [letters, id, names.account, 'which-code-vault', 'which-code-ring', own, ...codes].filter((it) =>
        text.includes(it),
      );
    await run.tab.page.bringToFront();
    on.practice.serve(page.url, page.html);
    await run.tab.goto(page.url);
    await run.tab.popupSays({ page: 'bitbucket-code' });
    noteCode();

    // While the vault opens by itself, and its key lies beside it.
    const asks = Object.keys(messages);
    const first = (await runInScript(run, attack(asks, bait('', id)))) as {
      replies: Record<string, unknown>;
      loot: string;
    };
    noteCode();
    const answered = asks.filter((name) => !JSON.stringify(first.replies[name]).includes('is refused'));
    expect(answered.toSorted()).toEqual(['banner/dismiss', 'page/seen', 'page/sent', 'page/words']);
    expect(first.loot).toContain('vault/unlock is refused');
    expect(holds(first.loot)).toEqual([]);

    // With a passphrase whose key it knows, and locked: it gets it no further.
    expect(await askOwn(run, 'vault/add-way', { plan: { kind: 'passphrase', kdf }, own })).toHaveProperty('ok', true);
    const state = await askOwn(run, 'vault/state', {});
    const way = 'ways' in state ? (state.ways[0]?.id ?? '') : '';
    await askOwn(run, 'vault/lock', {});
    const second = (await runInScript(run, attack(asks, bait(way, id)))) as { loot: string };
    expect(holds(second.loot)).toEqual([]);
    expect(await askOwn(run, 'vault/state', {})).toMatchObject({ state: 'locked', ways: [{ id: way }] });

    // It keeps listening while our own pages do their work.
    expect(await askOwn(run, 'vault/unlock', { way, own })).toHaveProperty('ok', true);
    expect(await askOwn(run, 'code/of', { ids: [id] })).toMatchObject(ok([{ account: names.account }]));
    noteCode();
    await run.tab.page.bringToFront();
    const popup = await run.tab.openPopup();
    expect(await popup.text()).toContain(names.account);
    await popup.close();
    const heard = await runInScript(run, '() => globalThis.lootOfTest?.join("\\n") ?? null');
    expect(heard).toContain('page/seen');
    expect(holds(String(heard))).toEqual([]);
    expect(await askOwn(run, 'entry/list', {})).toMatchObject(ok({ names: [{ id, ...names }], total: 1 }));
    // What it was kept from is there.
    const helper = await run.openOwn('#/welcome');
    for (const place of places) expect(JSON.stringify(await readPlace(helper, place))).toContain('which-code-vault');
    await helper.page.close();
  });

  test('silences no more than one kind of page, and one click brings that back', async () => {
    const { run } = on;
    const { url, html } = sampleNamed('Bitbucket invitation');
    on.practice.serve(url, html);
    const show = async (): Promise<void> => {
      await run.tab.page.bringToFront();
      await run.tab.goto('about:blank');
      await run.tab.goto(url);
    };
    await show();
    await run.tab.bannerSays('An invitation');
    const wishes = ['all', 'ALL', ['all'], ['page', 'all'], { reach: 'all' }, null, 1];
    const tried = await runInScript(
      run,
      `async () => {
        if (!location.href.startsWith(${JSON.stringify(url)})) return null;
        const api = globalThis.browser ?? chrome;
        const replies = [];
        for (const reach of ${JSON.stringify(wishes)})
          replies.push(await api.runtime.sendMessage({ name: 'banner/dismiss', data: { reach } }));
        for (const name of ['banner/hide', 'banner/restore'])
          replies.push(await api.runtime.sendMessage({ name, data: {}, from: 'pages' }));
        return replies;
      }`,
    );
    expect(tried).toHaveLength(wishes.length + 2);
    for (const reply of tried as unknown[]) expect(reply).toHaveProperty('refusal');
    const helper = await run.openOwn('#/welcome');
    const kept = () => helper.page.evaluate(`chrome.storage.local.get('settings').then((it) => JSON.stringify(it))`);
    expect(await kept()).not.toContain('"bannersOff":true');
    await show();
    await run.tab.bannerSays('An invitation');

    // As far as it gets.
    await runInScript(
      run,
      `() => location.href.startsWith(${JSON.stringify(url)})
        ? (globalThis.browser ?? chrome).runtime.sendMessage({ name: 'banner/dismiss', data: { reach: 'kind' } })
        : null`,
    );
    await until('it to be kept', async () => String(await kept()).includes('bitbucket-invitation'));
    await helper.page.close();
    await run.tab.page.bringToFront();
    const popup = await run.tab.openPopup();
    await popup.verdict();
    await popup.click('Show banners again');
    await until('the promise', async () => (await popup.text()).includes('Banners are shown again.'));
    await popup.close();
    await show();
    await run.tab.bannerSays('An invitation');
  });

  test('is no better off as another extension, or as a page', async () => {
    const { run } = on;
    const ours = kind === 'chromium' ? chromeId : firefoxId;
    const folder = await mkdtemp(join(tmpdir(), 'which-code-other-'));
    try {
      await writeFile(
        join(folder, 'manifest.json'),
        JSON.stringify({
          ...{
            manifest_version: 3,
            name: 'Another extension',
            version: '1',
            host_permissions: ['https://bitbucket.org/*'],
          },
          background: {
            ...(kind === 'chromium' ? { service_worker: 'background.js' } : { scripts: ['background.js'] }),
          },
          content_scripts: [{ matches: ['https://bitbucket.org/*'], js: ['content.js'] }],
          browser_specific_settings: { gecko: { id: 'another@practice.example' } },
        }),
      );
      await writeFile(
        join(folder, 'background.js'),
        `chrome.runtime.onMessage.addListener((names, sender, reply) => {
          Promise.all(names.map(async (name) => {
            try {
              const got = await (globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify(ours)}, { name, data: {} });
              return name + ' gave ' + JSON.stringify(got);
            } catch (error) { return name + ' threw ' + error; }
          })).then(reply);
          return true;
        });`,
      );
      await writeFile(
        join(folder, 'content.js'),
        `chrome.runtime.sendMessage(${JSON.stringify(Object.keys(messages))}, (loot) => {
          document.documentElement.dataset.loot = JSON.stringify(loot);
        });`,
      );
      await run.loadBeside(folder);
      await run.tab.page.bringToFront();
      await run.tab.goto(page.url);
      const read = `document.documentElement.dataset.loot ?? null`;
      const loot = (await until('the other extension to have asked', () => run.tab.page.evaluate(read))) as string;
      const told = JSON.parse(loot) as string[];
      expect(told).toHaveLength(Object.keys(messages).length);
      expect(told.filter((line) => !/ (threw |gave (undefined|null)$)/.test(line))).toEqual([]);

      const page_ = (await run.tab.page.evaluate(`(async () => {
        const heard = [];
        addEventListener('message', ({ data }) => heard.push(JSON.stringify(data)));
        const api = globalThis.chrome?.runtime ?? globalThis.browser?.runtime;
        const got = [];
        for (const name of ${JSON.stringify(Object.keys(messages))}) {
          window.postMessage({ name, data: {} }, '*');
          document.dispatchEvent(new CustomEvent(name));
          if (api?.sendMessage) got.push(await new Promise((done) => api.sendMessage(${JSON.stringify(ours)}, { name, data: {} }, (reply) => done(reply ?? null))));
        }
        return { got, heard };
      })()`)) as { got: unknown[]; heard: string[] };
      expect(page_.got.filter((reply) => reply !== null)).toEqual([]);
      // Its own messages, and no answers.
      expect(
        page_.heard.every((text) => Object.keys(messages).some((name) => text === JSON.stringify({ name, data: {} }))),
      ).toBe(true);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
