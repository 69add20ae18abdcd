import { base64 } from '@scure/base';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readKey } from '../../src/core/entries/base32.ts';
import { failed } from '../../src/core/result.ts';
import { type Journey, startJourney } from '../practice/journeys.ts';
import { askOwn } from './harness/ask-own.ts';
import { browserOwn } from './harness/browser-own.ts';
import { drawnKinds } from './harness/drawn-kinds.ts';
import { keep } from './harness/keep.ts';
import { deletePlace, places, readPlace } from './harness/places.ts';
import { newProfile, removeProfile } from './harness/profile.ts';
import { openBrowser, type Run } from './harness/run.ts';
import { stage } from './harness/stage.ts';
import type { Tab } from './harness/tab.ts';
import { until } from './harness/until.ts';

const soak = Boolean(process.env.SOAK);
const seed = Number(process.env.SEED ?? 1);
const kills = soak ? 200 : 2;
const each = soak ? 500 : 25;
const long = soak ? 3_600_000 : 240_000;

/** Figures between 0 and 1 that the seed decides. */
function drawing(from: number): () => number {
  let state = from >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * Adds entries from one of our own pages as fast as the vault takes them, called `<name> 1`, `<name> 2` and so on. The page
 * counts which of them were confirmed, and what came instead of a confirmation.
 */
async function beginAdding(own: Tab, name: string, count: number): Promise<void> {
  await own.page.evaluate(`globalThis.confirmed = []; globalThis.refused = [];
    globalThis.adding = (async () => {
      for (let number = 1; number <= ${count}; number++) {
        const account = ${JSON.stringify(name)} + ' ' + number;
        const secret = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(20))));
        const draft = { layer: 'none', account, issuer: 'x', secret, algorithm: 'SHA1', digits: 6, period: 30 };
        const reply = await chrome.runtime.sendMessage({ name: 'entry/add', data: { draft } });
        if (reply?.answer?.ok) confirmed.push(account); else refused.push(JSON.stringify(reply ?? null));
      }
    })(); null`);
}
const confirmedBy = (own: Tab) => own.page.evaluate('confirmed') as Promise<string[]>;
const refusedTo = (own: Tab) => own.page.evaluate('refused') as Promise<string[]>;

async function accounts(run: Run): Promise<string[]> {
  const list = await askOwn(run, 'entry/list', {});
  if (!list.ok) throw new Error(`Not readable: ${JSON.stringify(list)}`);
  return list.value.names.map(({ account }) => account);
}

const inOrder = (names: readonly string[]) => names.toSorted();
const draftOf = (account: string) => {
  const read = readKey('JBSWY3DPEHPK3PXP');
  if (!read.ok) throw new Error('This is no key');
  const secret = base64.encode(read.value);
  return { layer: 'none', account, issuer: 'x', secret, algorithm: 'SHA1', digits: 6, period: 30 } as const;
};

describe.each(drawnKinds('vault-mishaps'))('the vault in the midst of it, in %s', (kind) => {
  const on = stage(kind, 'a');
  beforeAll(async () => {
    await keep(on.run, { key: 'MFRGGZDFMZTWQ2LK', layer: 'none', account: 'first', issuer: 'x' });
  });

  test(
    'loses nothing that two pages add at once',
    async () => {
      const before = await accounts(on.run);
      const pages = [await on.run.openOwn('#/welcome'), await on.run.openOwn('#/settings')];
      await Promise.all(pages.map((own, at) => beginAdding(own, `page ${at}`, each)));
      await Promise.all(pages.map((own) => own.page.evaluate('adding.then(() => null)')));
      const added = (await Promise.all(pages.map(confirmedBy))).flat();
      expect((await Promise.all(pages.map(refusedTo))).flat()).toEqual([]);
      expect(added).toHaveLength(2 * each);
      expect(inOrder(await accounts(on.run))).toEqual(inOrder([...before, ...added]));
      for (const own of pages) await own.page.close();
    },
    long,
  );

  test.each(places)('is still there when its place “%s” was deleted, and is in both again', async (place) => {
    const before = await accounts(on.run);
    const own = await on.run.openOwn('#/welcome');
    await deletePlace(own, place);
    expect(JSON.stringify(await readPlace(own, place))).not.toContain('which-code-vault');
    expect(await accounts(on.run)).toEqual(before);
    // That reading has mended it.
    for (const one of places) {
      const held = JSON.stringify(await readPlace(own, one));
      expect(held).toContain('which-code-ring');
      expect(held).toContain('which-code-vault');
    }
    const draft = { ...draftOf(`after ${place}`), digits: place === 'local' ? 7 : 8 };
    expect(await askOwn(on.run, 'entry/add', { draft })).toHaveProperty('ok', true);
    expect(await accounts(on.run)).toHaveLength(before.length + 1);
    await own.page.close();
  });
});

describe('a full disk, in chromium', () => {
  const on = stage('chromium', 'a');

  test('is reported, changes nothing, and ends when there is room', async () => {
    await keep(on.run, { key: 'MFRGGZDFMZTWQ2LK', layer: 'none', account: 'first', issuer: 'x' });
    const own = await on.run.openOwn('#/welcome');
    // Smaller and smaller pieces, until not one letter fits any more.
    await own.page.evaluate(`(async () => {
      let number = 0;
      for (let size = 4_000_000; size >= 1; size = Math.floor(size / 2))
        for (;;)
          try { await chrome.storage.local.set({ ['filling ' + number]: 'x'.repeat(size) }); number++; } catch { break; }
    })()`);
    const before = await Promise.all(places.map((place) => readPlace(own, place)));
    expect(await askOwn(on.run, 'entry/add', { draft: draftOf('second') })).toEqual(failed('full'));
    expect(await Promise.all(places.map((place) => readPlace(own, place)))).toEqual(before);
    expect(await accounts(on.run)).toEqual(['first']);
    await own.page.evaluate(`chrome.storage.local.get(null).then((all) =>
      chrome.storage.local.remove(Object.keys(all).filter((name) => name.startsWith('filling'))))`);
    expect(await askOwn(on.run, 'entry/add', { draft: draftOf('second') })).toHaveProperty('ok', true);
    expect(await accounts(on.run)).toEqual(['first', 'second']);
    await own.page.close();
  });
});

describe.each(drawnKinds('vault-mishaps'))('the browser killed while entries are added, in %s', (kind) => {
  const profile = newProfile();
  let journey: Journey;
  let run: Run | undefined;
  beforeAll(async () => {
    journey = await startJourney('a', { browserOwn });
  });
  afterAll(async () => {
    await run?.close();
    await journey.practice.close();
    removeProfile(profile);
  });

  test(
    `keeps what was confirmed, ${kills} times`,
    async () => {
      process.stdout.write(`Moments drawn by SEED=${seed}\n`);
      const draw = drawing(seed);
      let known: string[] = [];
      for (let round = 0; round <= kills; round++) {
        run = await openBrowser(kind, { proxyPort: journey.practice.proxyPort, profile });
        const told = `round ${round}, SEED=${seed}`;
        if (round === 0) await keep(run, { key: 'MFRGGZDFMZTWQ2LK', layer: 'none', account: 'first', issuer: 'x' });
        const found = await accounts(run);
        // Everything that was confirmed, and what went on between the last look and the end: in order, without a gap.
        expect(found, told).toEqual(expect.arrayContaining(known));
        const ofLast = found.filter((name) => name.startsWith(`round ${round - 1} `));
        const inTurn = ofLast.map((_, at) => `round ${round - 1} ${at + 1}`);
        expect(inOrder(ofLast), told).toEqual(inOrder(inTurn));
        known = found;
        if (round === kills) break;
        const own = await run.openOwn('#/welcome');
        await beginAdding(own, `round ${round}`, 1_000);
        const many = Math.floor(draw() * 6);
        const late = draw() * 40;
        let confirmed: string[] = [];
        await until('some to be confirmed', async () => {
          confirmed = await confirmedBy(own);
          return confirmed.length >= many;
        });
        // The last look and the end at once, at an arbitrary moment.
        const last = own.page.evaluate(`new Promise((done) => setTimeout(() => done(confirmed.slice()), ${late}))`);
        confirmed = ((await last) as string[]) ?? confirmed;
        await run.kill();
        known = [...known, ...confirmed];
      }
      process.stdout.write(`Everything confirmed was kept, ${kills} times in ${kind}\n`);
    },
    long,
  );
});
