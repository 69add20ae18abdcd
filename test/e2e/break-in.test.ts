import { beforeAll, describe, expect, test } from 'vitest';
import { failed, ok } from '../../src/core/result.ts';
import { checksum, type Ring } from '../../src/core/vault/ring.ts';
import { usualKdf } from '../../src/core/vault/way.ts';
import { askFrom } from './harness/ask-own.ts';
import { browserKinds } from './harness/driver.ts';
import { keep } from './harness/keep.ts';
import { keyOf } from './harness/key-of.ts';
import { places, readPlace, writePlace } from './harness/places.ts';
import type { Run } from './harness/run.ts';
import { stage } from './harness/stage.ts';
import type { Tab } from './harness/tab.ts';

const passphrase = 'four quiet tractors sing';
const theirs = 'nine green lanterns hum';
const entry = {
  key: 'JBSWY3DPEHPK3PXP',
  layer: 'bitbucket',
  account: 'jo@practice.example',
  issuer: 'Bitbucket',
} as const;
/** A passphrase of an intruder's own, as its message carries it. */
const kdf = { ...usualKdf, salt: 'AAECAwQFBgcICQoLDA0ODw==' };
const own = Buffer.alloc(32, 7).toString('base64');
const plan = { kind: 'passphrase', kdf } as const;
const garbage = { iv: 'A'.repeat(16), data: 'A'.repeat(88) };

/** Sends a message that may lack anything, as an intruder would from one of our own pages. */
async function send(page: Tab, name: string, data: object): Promise<unknown> {
  const question = JSON.stringify({ name, data });
  return page.page.evaluate(`(globalThis.browser ?? chrome).runtime.sendMessage(${question})`);
}
const aCopy = ok(expect.stringMatching(/./));
const refusedForProof = { answer: failed('no-proof') };
/** What isn't even of the shape of a proof is refused before anything looks at the vault. */
const notAsked = { refusal: expect.stringMatching(/is asked with something else/) };

const accounts = async (page: Tab) => {
  const list = await askFrom(page, 'entry/list', {});
  return list.ok ? list.value.names.map(({ account }) => account) : list;
};
const vaultOn = async (page: Tab) => {
  const held = await Promise.all(places.map((place) => readPlace(page, place)));
  return held.map((values) => Object.entries(values).filter(([name]) => name.startsWith('vault.')));
};
/** The way by passphrase that there is, and its key. */
async function theWay(page: Tab, text: string) {
  const state = await askFrom(page, 'vault/state', {});
  const way = 'ways' in state ? state.ways.find(({ kind }) => kind === 'passphrase') : undefined;
  if (way?.kind !== 'passphrase') throw new Error(`No passphrase: ${JSON.stringify(state)}`);
  return { way: way.id, own: await keyOf(text, way.kdf) };
}
async function protect(run: Run): Promise<void> {
  const settings = await run.openOwn('#/settings');
  await settings.click('Protect them with a passphrase');
  await settings.type('New passphrase', passphrase);
  await settings.type('The same once more', passphrase);
  await settings.click('Use this passphrase');
  await settings.shows('From now on, the new passphrase opens your codes.');
  await settings.page.close();
}

describe.each(browserKinds)('someone at the unlocked browser, in %s', (kind) => {
  const on = stage(kind, 'a');
  let page: Tab;
  beforeAll(async () => {
    await keep(on.run, entry);
    page = await on.run.openOwn('#/welcome');
  });

  test('gets no copy without a warning if nothing protects the codes', async () => {
    expect(await send(page, 'backup/make', { kdf, own })).toEqual(notAsked);
    expect(await send(page, 'backup/make', { kdf, own, proof: 'warned' })).toEqual({ answer: aCopy });
  });

  test('gets no copy and changes no way by any message without the passphrase', async () => {
    await protect(on.run);
    const right = await theWay(page, passphrase);
    const held = await page.page.evaluate('chrome.storage.session.get("open").then(({ open }) => open.key)');
    const before = await vaultOn(page);
    const shapeless = [undefined, null, true, {}].map((proof) => [proof, notAsked] as const);
    const wrong = [
      'warned',
      { ...right, own },
      { ...right, own: held },
      { ...right, way: 'x' },
      await theWay(page, theirs),
    ];
    for (const [proof, refused] of [...shapeless, ...wrong.map((proof) => [proof, refusedForProof] as const)]) {
      expect(await send(page, 'backup/make', { kdf, own, proof }), JSON.stringify(proof)).toEqual(refused);
      // To change a way it takes the key: there "warned" isn't of the shape of a proof, and to add one it may be left out.
      for (const [name, data] of [
        ['vault/replace-way', { ...right, plan, own, proof }],
        ['vault/add-way', { plan, own, proof }],
      ] as const)
        expect([notAsked, refusedForProof], `${name} ${JSON.stringify(proof)}`).toContainEqual(
          await send(page, name, data),
        );
    }
    const removed = await send(page, 'vault/remove-way', { way: right.way, stays: right.way, own: right.own });
    expect(removed).toEqual({ answer: failed('wrong-key') });
    expect(await vaultOn(page)).toEqual(before);
    // What needs no proof still works.
    expect(await accounts(page)).toEqual([entry.account]);
    expect(await send(page, 'backup/make', { kdf, own, proof: right })).toEqual({ answer: aCopy });
  });

  test('gets none through the page either; nothing that was typed is lost, and the owner gets one', async () => {
    await page.page.bringToFront();
    const backup = await on.run.openOwn('#/backup');
    await backup.type('New passphrase', theirs);
    await backup.type('The same once more', theirs);
    await backup.click('Save the copy');
    await backup.shows('Please type your passphrase.');
    await backup.type('Your current passphrase', theirs);
    await backup.click('Save the copy');
    await backup.shows('That isn’t your current passphrase.');
    const fields = (await backup.page.evaluate(
      `[...document.querySelectorAll('.new-passphrase input')].map((it) => [it.value, it === document.activeElement])`,
    )) as unknown;
    expect(fields).toEqual([
      [theirs, true],
      [theirs, false],
      [theirs, false],
    ]);
    await backup.type('Your current passphrase', passphrase);
    await backup.page.keyboard.press('Enter');
    await backup.shows('Now make sure that it works.');
    // The focus is where the user continues.
    expect(await backup.page.evaluate('document.activeElement.textContent')).toContain('Now make sure');
    await backup.page.close();
  });

  test('can’t use a proof that was seen before the passphrase was changed', async () => {
    const old = await theWay(page, passphrase);
    const settings = await on.run.openOwn('#/settings');
    await settings.click('Change the passphrase');
    await settings.type('Your current passphrase', passphrase);
    await settings.type('New passphrase', theirs);
    await settings.type('The same once more', theirs);
    await settings.click('Use this passphrase');
    await settings.shows('From now on, the new passphrase opens your codes.');
    await settings.page.close();
    expect(await send(page, 'backup/make', { kdf, own, proof: old })).toEqual(refusedForProof);
    const { way } = await theWay(page, theirs);
    expect(await send(page, 'vault/replace-way', { way, plan, own, proof: old })).toEqual(refusedForProof);
    expect(await send(page, 'vault/replace-way', { way, plan, own, proof: { ...old, way } })).toEqual(refusedForProof);
  });

  test('finds it locked once its deadline is further ahead than the set time, since the clock was set back', async () => {
    const set = (ahead: number) =>
      page.page.evaluate(`chrome.storage.session.get('open').then(({ open }) =>
        chrome.storage.session.set({ open: { ...open, until: Date.now() + ${ahead} } }))`);
    await set(10 * 60_000);
    expect(await accounts(page)).toEqual([entry.account]);
    await set(30 * 24 * 60 * 60_000);
    expect(await accounts(page)).toEqual(failed('locked'));
    expect(await page.page.evaluate('chrome.storage.session.get("open").then(({ open }) => open)')).toBeNull();
  });
});

/** A later version's document, as far as anyone can tell. */
const laterContent = { format: 'which-code-vault', version: 900, number: 2 ** 40, other: 'sealed' };
const laterRing = { format: 'which-code-ring', version: 900, number: 2 ** 40, other: ['ways'] };
/** What an attacker writes who can write to one place: numbers and checksums are right, the keys aren't. */
const forgeries: { readonly [name: string]: (ring: Ring) => Readonly<Record<string, unknown>> } = {
  'content of a later version': () => ({ 'vault.3': laterContent }),
  'ways of a later version': () => ({ 'vault.ring': laterRing }),
  'ways with a great number': (ring) => {
    const [number, ways] = [2 ** 40, ring.ways.map((way) => ({ ...way, wrapped: garbage }))];
    return { 'vault.ring': { ...ring, number, ways, check: checksum(JSON.stringify([number, ring.keyId, ways])) } };
  },
  'a whole vault under another key': (ring) => {
    const [number, keyId, ways] = [2 ** 40, 'another', [{ ...plan, id: 'w', added: 1, wrapped: garbage }]];
    const check = checksum(JSON.stringify([number, keyId, ways]));
    const content = { format: 'which-code-vault', version: 2, number, keyId, sealed: garbage };
    return { 'vault.ring': { ...ring, number, keyId, ways, check }, 'vault.0': content };
  },
};

describe.each(browserKinds)('an attacker who writes to one of the two places, in %s', (kind) => {
  const on = stage(kind, 'a');
  let page: Tab;
  beforeAll(async () => {
    await keep(on.run, entry);
    page = await on.run.openOwn('#/welcome');
    await protect(on.run);
  });
  const unlock = async () => {
    const state = await askFrom(page, 'vault/state', {});
    for (const way of 'ways' in state ? state.ways : [])
      if (way.kind === 'passphrase') {
        const opened = await askFrom(page, 'vault/unlock', { way: way.id, own: await keyOf(passphrase, way.kdf) });
        if (opened.ok) return opened;
      }
    return state;
  };
  const cases = places.flatMap((place) => Object.keys(forgeries).map((name) => [name, place] as const));

  test.each(cases)('does not keep the vault shut with %s in “%s”', async (name, place) => {
    await askFrom(page, 'vault/lock', {});
    const ring = (await readPlace(page, place))['vault.ring'] as Ring;
    await writePlace(page, place, forgeries[name]?.(ring) ?? {});
    expect(await unlock()).toEqual(ok('open'));
    expect(await accounts(page)).toEqual([entry.account]);
    // What can't be told from a later version's work is kept, in its place.
    if (name.includes('later')) {
      const wanted = name.startsWith('ways') ? laterRing : laterContent;
      const held = Object.entries(await readPlace(page, place)).filter(([key]) => key.startsWith('vault.aside.'));
      expect(held.map(([, value]) => (value as { document: unknown }).document)).toContainEqual(wanted);
    }
    const [one, two] = await Promise.all(places.map(async (it) => (await readPlace(page, it))['vault.ring']));
    expect(one).toEqual(two);
  });

  test('the page finds the right passphrase among forged ways', async () => {
    await askFrom(page, 'vault/lock', {});
    const ring = (await readPlace(page, 'local'))['vault.ring'] as Ring;
    await writePlace(page, 'local', forgeries['a whole vault under another key']?.(ring) ?? {});
    const settings = await on.run.openOwn('#/settings');
    await settings.type('Your passphrase', passphrase);
    await settings.click('Open my codes');
    await settings.shows('How your codes are protected');
    expect(await accounts(page)).toEqual([entry.account]);
    await settings.page.close();
  });

  test('what a later version wrote in both is left alone', async () => {
    for (const place of places) await writePlace(page, place, { 'vault.3': laterContent });
    const before = await vaultOn(page);
    expect(await accounts(page)).toEqual(failed('newer'));
    await askFrom(page, 'vault/lock', {});
    expect(await unlock()).toEqual({ state: 'newer' });
    expect(await vaultOn(page)).toEqual(before);
    // Once one of them no longer says so, the vault opens again.
    await writePlace(page, 'database', { 'vault.3': 'damaged' });
    expect(await unlock()).toEqual(ok('open'));
    expect(await accounts(page)).toEqual([entry.account]);
  });
});
