import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type Draft, usualRecipe } from '../../core/entries/entry.ts';
import { signNames } from '../../core/recognise/signs.ts';
import { ok } from '../../core/result.ts';
import type { Content } from '../../core/vault/content.ts';
import { fakeBrowser } from '../../ports/platform.fake.ts';

vi.mock('../../ports/browser.ts', async () => (await import('../../ports/platform.fake.ts')).fakeBrowser);
vi.mock('../../ports/database-store.ts', async () => (await import('../../ports/platform.fake.ts')).fakeDatabase());
vi.mock('../../ports/crypto.ts', async (original) => (await import('./quiet.fake.ts')).quietCrypto(original));
vi.mock('../../ports/page-look.ts', async (original) => (await import('./quiet.fake.ts')).quietLook(original));
vi.mock('../../ports/tabs.ts', async (original) => (await import('./quiet.fake.ts')).openTabs(original));
let time = 1_800_000_000_000;
vi.mock('../../ports/clock.ts', async (original) => ({ ...(await original<object>()), now: () => time }));

const { entryHandlers } = await import('../entries.ts');
const { judgePage } = await import('../judge-tab.ts');
const { codesHandlers } = await import('./codes.ts');
const { eventHandlers } = await import('./events.ts');
const { log } = await import('./log.ts');
const { vault, vaultHandlers } = await import('../vault.ts');

const seed = Number(process.env.SEED ?? 1);
const whose = { layer: 'bitbucket', account: 'jo' } as const;
const day = 24 * 3_600_000;
const settings = 'https://bitbucket.org/account/settings/two-step-verification/manage';
const addresses = [
  settings,
  'https://bitbucket.org/account/signin/',
  'https://bitbucket.org/acme-team/widgets/src/main/README.md',
  'https://id.atlassian.com/manage-profile/security/two-step-verification',
  'https://id.atlassian.com/login',
  'https://acme.atlassian.net/jira/software',
];

async function held(): Promise<Content> {
  const read = await vault.read();
  if (!read.ok) throw new Error('It is not open');
  return read.value;
}
async function state() {
  const view = await eventHandlers['recovery/state']();
  if (!view.ok) throw new Error('It is not open');
  return view.value;
}
const list = ['1a2b-3c4d-5e6f', '2a2b-3c4d-5e6f', '3a2b-3c4d-5e6f', '4a2b-3c4d-5e6f', '5a2b-3c4d-5e6f'];
const save = (codes = list) =>
  codesHandlers['recovery/keep-typed']({ ...whose, text: codes.join('\n'), total: codes.length });
/** A page of this tab that shows codes, after one that shows none. */
async function showCodes(tab = 1) {
  await judgePage(tab, 'https://bitbucket.org/', { text: 1 });
  await judgePage(tab, settings, { 'code-list': 4, 'says-save-codes': 1, dialog: 1, text: 1 });
}

beforeEach(async () => {
  await fakeBrowser.browser.storage.session.clear();
  await vaultHandlers['vault/erase']();
  await vaultHandlers['vault/make']({ plan: { kind: 'this-computer' }, own: null });
  expect(await save()).toMatchObject(ok({ weak: false }));
  await eventHandlers['recovery/tick']({ step: 'bitbucket:jo:paper', on: true });
  time += 2 * day;
});

describe('a page that shows codes', () => {
  test('changes nothing, and is asked about', async () => {
    const before = await held();
    await showCodes();
    await showCodes(2);
    expect(await state()).toMatchObject({
      looks: [{ layer: 'bitbucket', now: 'new' }],
      artefacts: [{ status: 'saved', total: 5, reminds: true }],
    });
    expect(await held()).toEqual(before);
  });

  test('that had the same ones is forgotten, and nothing else', async () => {
    const before = await held();
    await judgePage(2, 'https://bitbucket.org/account/signin/', { 'says-recovery': 1, 'recovery-field': 1, text: 1 });
    await showCodes();
    const open = (await state()).asked;
    await eventHandlers['recovery/event']({ ...whose, what: 'not-so', question: 'new' });
    expect(await state()).toMatchObject({ looks: [], asked: open, artefacts: [{ status: 'saved', total: 5 }] });
    expect(await held()).toEqual(before);
  });

  test('that had new ones starts over, and that can be undone in one step', async () => {
    const before = await held();
    await showCodes();
    await eventHandlers['recovery/event']({ ...whose, what: 'made-new', question: 'new' });
    expect(await state()).toMatchObject({ looks: [], artefacts: [{ status: 'replaced', undo: 'made-new' }] });
    expect(await eventHandlers['recovery/undo'](whose)).toMatchObject(ok({ artefacts: [{ status: 'saved' }] }));
    expect(await held()).toEqual(before);
  });

  test('changes nothing about the codes that were saved from it', async () => {
    await showCodes();
    await save(list.map((code) => `9${code}`));
    expect((await state()).looks).toEqual([]);
  });

  test('leaves a locked vault alone', async () => {
    const kept = await held();
    await vault.lock();
    await showCodes();
    expect(await held()).toEqual(kept);
  });
});

test('page claims, in any number and order, leave evidence, checks, due dates and reminders alone', async () => {
  const seen = fc.dictionary(fc.constantFrom(...signNames), fc.integer({ min: 1, max: 12 }), { maxKeys: 8 });
  const page = fc.record({
    tab: fc.integer({ min: 1, max: 3 }),
    address: fc.constantFrom(...addresses),
    seen: fc.oneof(
      seen,
      seen.map((others) => ({ ...others, 'code-list': 6, 'says-save-codes': 1, text: 1 })),
      fc.constantFrom({ 'says-set-up': 1, text: 1 }, { 'says-switch-off': 1, text: 1 }, { 'qr-picture': 1, text: 1 }),
    ),
    restart: fc.boolean(),
  });
  await state();
  const before = await held();
  const { due } = await log.read();
  await fc.assert(
    fc.asyncProperty(fc.array(page, { maxLength: 25 }), async (pages) => {
      for (const { tab, address, seen, restart } of pages) {
        if (restart) await fakeBrowser.browser.storage.session.clear();
        await judgePage(tab, address, seen);
      }
      const { looks, asked, artefacts } = await state();
      expect(await held()).toEqual(before);
      expect((await log.read()).due).toBe(due);
      const layers = [...looks.map(({ layer }) => layer), ...asked];
      expect(new Set(layers).size, 'one question of each lock').toBe(layers.length);
      expect(artefacts.find(({ layer }) => layer === 'bitbucket')).toMatchObject({ status: 'saved', reminds: true });
    }),
    { seed, numRuns: 30 },
  );
});

describe('a second step that a page shows as off', () => {
  const draft: Draft = {
    ...{ layer: 'bitbucket', account: 'jo', issuer: 'Bitbucket', secret: 'AAAAAAAAAAAAAAAAAAAAAA==' },
    ...usualRecipe,
  };
  const off = { 'says-set-up': 1, button: 1, text: 1 };

  test('is asked about at once in a new tab, and on the user’s word its code is marked and nothing reminds', async () => {
    await entryHandlers['entry/add']({ draft });
    const before = await held();
    await judgePage(7, settings, off);
    expect(await state()).toMatchObject({
      looks: [{ layer: 'bitbucket', now: 'off' }],
      artefacts: [{ status: 'saved' }],
    });
    expect(await held(), 'a page changes nothing').toEqual(before);

    await eventHandlers['recovery/event']({ ...whose, what: 'switched-off', question: 'off' });
    expect(await state()).toMatchObject({ looks: [], artefacts: [{ status: 'off', reminds: false, due: null }] });
    expect((await held()).entries).toMatchObject([{ doubt: { why: 'switched-off' } }]);
    expect((await log.read()).due).toBeNull();
    await judgePage(8, settings, off);
    expect((await state()).looks, 'known by now').toEqual([]);

    await eventHandlers['recovery/undo'](whose);
    expect((await held()).entries).toEqual(before.entries);
  });

  test('on the word that a link in an email did it, says so', async () => {
    await entryHandlers['entry/add']({ draft });
    await judgePage(7, settings, off);
    await eventHandlers['recovery/event']({ ...whose, what: 'recovery-link', question: 'off' });
    expect(await state()).toMatchObject({ looks: [], artefacts: [{ status: 'off', undo: 'recovery-link' }] });
    expect((await held()).entries).toMatchObject([{ doubt: { why: 'recovery-link' } }]);
  });

  test('says nothing of a code that is being set up, which waits for its email until it is accepted', async () => {
    await vaultHandlers['vault/erase']();
    await vaultHandlers['vault/make']({ plan: { kind: 'this-computer' }, own: null });
    await judgePage(3, settings, { 'qr-picture': 1, 'code-field': 1, text: 1 });
    await entryHandlers['entry/add']({ draft });
    expect((await held()).entries).toMatchObject([{ doubt: { why: 'not-confirmed' } }]);
    await judgePage(9, settings, off);
    expect((await state()).looks).toEqual([]);

    await judgePage(4, 'https://id.atlassian.com/login', { 'email-field': 1, text: 1 });
    await judgePage(4, 'https://bitbucket.org/account/signin/', { 'code-field': 1, 'says-app-code': 1, text: 1 });
    await judgePage(4, 'https://bitbucket.org/acme-team/widgets', { text: 1 }, 'otherwise');
    expect((await state()).looks, 'the page of the code was only left').toEqual([]);
    await judgePage(4, 'https://bitbucket.org/account/signin/', { 'code-field': 1, 'says-app-code': 1, text: 1 });
    await judgePage(4, 'https://bitbucket.org/acme-team/widgets', { text: 1 }, 'forward');
    expect((await state()).looks).toEqual([{ layer: 'bitbucket', now: 'accepted' }]);
    expect((await held()).entries, 'a page confirms nothing').toMatchObject([{ doubt: { why: 'not-confirmed' } }]);
    await eventHandlers['recovery/event']({ ...whose, what: 'accepted', question: 'accepted' });
    expect((await state()).looks).toEqual([]);
    expect((await held()).entries[0]).not.toHaveProperty('doubt');
  });
});
