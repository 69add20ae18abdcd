import { base64 } from '@scure/base';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { readKey } from '../../src/core/entries/base32.ts';
import type { Draft } from '../../src/core/entries/entry.ts';
import { failed, ok } from '../../src/core/result.ts';
import { usualKdf } from '../../src/core/vault/way.ts';
import { type Journey, startJourney } from '../practice/journeys.ts';
import { askOwn } from './harness/ask-own.ts';
import { browserOwn } from './harness/browser-own.ts';
import { drawnKinds } from './harness/drawn-kinds.ts';
import { keep } from './harness/keep.ts';
import { places, readPlace } from './harness/places.ts';
import { newProfile, removeProfile } from './harness/profile.ts';
import { openBrowser, type Run } from './harness/run.ts';
import { mishaps, ruinFiles } from './harness/vault-files.ts';

const cases = places.flatMap((place) => mishaps.map((mishap) => ({ place, mishap })));
const soak = Boolean(process.env.SOAK);
const seed = Number(process.env.SEED ?? 1);
/** All of them in the long run, else one for each place, drawn by the seed. */
const drawn = soak ? cases : cases.filter((_, at) => at % mishaps.length === seed % mishaps.length);
/** How a browser ends: both in the long run, else one of them. */
const endings = (['closed', 'killed'] as const).filter((_, at) => soak || at === seed % 2);

async function accounts(run: Run): Promise<readonly string[]> {
  const list = await askOwn(run, 'entry/list', {});
  if (!list.ok) throw new Error(`Not readable: ${JSON.stringify(list)}`);
  return list.value.names.map(({ account }) => account);
}

function draftOf(account: string): Draft {
  const read = readKey('JBSWY3DPEHPK3PXP');
  if (!('value' in read)) throw new Error('This is no key');
  return {
    layer: 'none',
    account,
    issuer: 'x',
    secret: base64.encode(read.value),
    algorithm: 'SHA1',
    digits: 6,
    period: 30,
  };
}

describe.each(drawnKinds('vault-files'))('the files of the vault on the disk, in %s', (kind) => {
  let journey: Journey;
  let run: Run | undefined;
  const profiles: string[] = [];
  const open = async (profile: string) => {
    run = await openBrowser(kind, { proxyPort: journey.practice.proxyPort, profile });
    return run;
  };
  beforeAll(async () => {
    journey = await startJourney('a', { browserOwn });
  });
  afterEach(async () => {
    await run?.close();
    for (const profile of profiles.splice(0)) removeProfile(profile);
  });
  afterAll(() => journey.practice.close());

  test.each(drawn)(
    'of one place ($place) may be $mishap: the codes are there, and in both places after the next change',
    async ({ place, mishap }) => {
      const profile = newProfile();
      profiles.push(profile);
      const before = await open(profile);
      await keep(before, { key: 'MFRGGZDFMZTWQ2LK', layer: 'none', account: 'first', issuer: 'x' });
      await before.close();
      ruinFiles(kind, profile, place, mishap);

      const after = await open(profile);
      expect(await accounts(after)).toEqual(['first']);
      expect(await askOwn(after, 'entry/add', { draft: draftOf('second') })).toHaveProperty('ok', true);
      expect(await accounts(after)).toEqual(['first', 'second']);
      const own = await after.openOwn('#/welcome');
      for (const one of places) expect(JSON.stringify(await readPlace(own, one))).toContain('which-code-ring');
    },
  );

  test.each(endings)('hold no way in once the browser was %s: the codes are locked', async (how) => {
    const profile = newProfile();
    profiles.push(profile);
    const before = await open(profile);
    const id = await keep(before, { key: 'MFRGGZDFMZTWQ2LK', layer: 'none', account: 'first', issuer: 'x' });
    // As if this key had been derived from a passphrase.
    const kdf = { ...usualKdf, salt: base64.encode(new Uint8Array(16)) };
    const own = base64.encode(new Uint8Array(32).fill(7));
    expect(await askOwn(before, 'vault/add-way', { plan: { kind: 'passphrase', kdf }, own })).toHaveProperty(
      'ok',
      true,
    );
    expect(await askOwn(before, 'code/of', { ids: [id] })).toHaveProperty('ok', true);
    await (how === 'closed' ? before.close() : before.kill());

    const after = await open(profile);
    const state = await askOwn(after, 'vault/state', {});
    expect(state).toMatchObject({ state: 'locked' });
    expect(await askOwn(after, 'code/of', { ids: [id] })).toEqual(failed('locked'));
    const way = 'ways' in state ? (state.ways[0]?.id ?? '') : '';
    expect(await askOwn(after, 'vault/unlock', { way, own })).toEqual(ok('open'));
    expect(await accounts(after)).toEqual(['first']);
  });

  test('of both places hold everything: without them nothing is left', async () => {
    const profile = newProfile();
    profiles.push(profile);
    const before = await open(profile);
    await keep(before, { key: 'MFRGGZDFMZTWQ2LK', layer: 'none', account: 'first', issuer: 'x' });
    await before.close();
    for (const place of places) ruinFiles(kind, profile, place, 'filled with noise');
    expect(await askOwn(await open(profile), 'entry/list', {})).not.toHaveProperty('ok', true);
  });
});
