import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ok } from '../../core/result.ts';
import { fakeBrowser } from '../../ports/platform.fake.ts';

vi.mock('../../ports/browser.ts', async () => (await import('../../ports/platform.fake.ts')).fakeBrowser);
vi.mock('../../ports/database-store.ts', async () => (await import('../../ports/platform.fake.ts')).fakeDatabase());
vi.mock('../../ports/crypto.ts', async (original) => (await import('./quiet.fake.ts')).quietCrypto(original));
vi.mock('../../ports/page-look.ts', async (original) => (await import('./quiet.fake.ts')).quietLook(original));
vi.mock('../../ports/tabs.ts', async (original) => (await import('./quiet.fake.ts')).openTabs(original));
let time = 1_800_000_000_000;
vi.mock('../../ports/clock.ts', async (original) => ({ ...(await original<object>()), now: () => time }));

const { judgePage } = await import('../judge-tab.ts');
const { codesHandlers } = await import('./codes.ts');
const { eventHandlers } = await import('./events.ts');
const { vaultHandlers } = await import('../vault.ts');

const whose = { layer: 'bitbucket', account: 'jo' } as const;
const settings = 'https://bitbucket.org/account/settings/two-step-verification/manage';

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
  time += 2 * 24 * 3_600_000;
});

describe('the place of a list', () => {
  const others = list.map((code) => code.replace('a', '9'));
  const artefact = async () => (await state()).artefacts[0];

  test('stays with the list that it was named for', async () => {
    await eventHandlers['recovery/place']({ ...whose, place: 'blue folder' });
    await showCodes();
    expect(await artefact()).toMatchObject({ place: 'blue folder', oldList: null, maybeOld: { since: time } });
    await save(others);
    const oldList = { place: 'blue folder', provedAt: null };
    expect(await artefact()).toMatchObject({ status: 'saved', place: '', maybeOld: null, oldList });
    await eventHandlers['recovery/event']({ ...whose, what: 'old-list-gone' });
    expect(await artefact()).toMatchObject({ status: 'saved', place: '', oldList: null });
  });

  test('is that of the same list when it is saved once more', async () => {
    await eventHandlers['recovery/place']({ ...whose, place: 'blue folder' });
    await showCodes();
    await save();
    expect(await artefact()).toMatchObject({ status: 'saved', place: 'blue folder', oldList: null });
  });

  test('waits for the user’s word if only a page’s list says that there may be new ones', async () => {
    await eventHandlers['recovery/place']({ ...whose, place: 'blue folder' });
    await eventHandlers['recovery/event']({ ...whose, what: 'saved-unread' });
    expect(await artefact()).toMatchObject({ place: 'blue folder', oldList: null, maybeOld: null });
    await showCodes();
    const open = { status: 'saved', place: 'blue folder', oldList: null, maybeOld: { since: time } };
    await eventHandlers['recovery/event']({ ...whose, what: 'saved-unread' });
    expect(await artefact(), 'said to be saved').toMatchObject(open);
    await save(others);
    expect(await artefact(), 'typed').toMatchObject(open);
    expect((await state()).looks).toEqual([{ layer: 'bitbucket', now: 'new' }]);
    await eventHandlers['recovery/event']({ ...whose, what: 'made-new', question: 'new' });
    expect(await artefact()).toMatchObject({ place: '', maybeOld: null, oldList: { place: 'blue folder' } });
  });

  test('is not in question after the list was lost: what was shown is saved now', async () => {
    await eventHandlers['recovery/event']({ ...whose, what: 'lost' });
    await showCodes();
    await save(others);
    expect((await state()).looks).toEqual([]);
    expect(await artefact()).toMatchObject({ status: 'saved', maybeOld: null });
  });

  test.each([
    ['one code is mistyped', list.with(1, '9999-3c4d-5e6f'), null],
    ['fewer codes are read than were saved', list.slice(1), expect.anything()],
    ['more codes are read than were saved', [...list, '6a2b-3c4d-5e6f'], expect.anything()],
  ])('stays when %s', async (_, codes, maybeOld) => {
    await eventHandlers['recovery/place']({ ...whose, place: 'blue folder' });
    await showCodes();
    await save(codes);
    expect(await artefact()).toMatchObject({ place: 'blue folder', oldList: null, maybeOld });
  });

  test('stays when a page leaves out a code that was used', async () => {
    await eventHandlers['recovery/place']({ ...whose, place: 'blue folder' });
    await eventHandlers['recovery/event']({ ...whose, what: 'used', number: 1 });
    await showCodes();
    await save(list.slice(1));
    expect(await artefact()).toMatchObject({ place: 'blue folder', oldList: null, maybeOld: null });
  });
});
