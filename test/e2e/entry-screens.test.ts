import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { askFrom, askOwn } from './harness/ask-own.ts';
import { type CodesPage, openCodes } from './harness/codes-page.ts';
import { drawnKinds } from './harness/drawn-kinds.ts';
import { keep } from './harness/keep.ts';
import { readPlace, writePlace } from './harness/places.ts';
import { stage } from './harness/stage.ts';
import { until } from './harness/until.ts';

/** Writes a value next to the vault's, as a damaged disk or a later version would leave it. */
const plant = (page: CodesPage, values: Readonly<Record<string, unknown>>) => writePlace(page.tab, 'local', values);
const onDisk = async (page: CodesPage) => JSON.stringify((await readPlace(page.tab, 'local'))['vault.ring'] ?? null);

/** Every broken accessibility rule, in words. */
async function against(page: CodesPage): Promise<readonly string[]> {
  await page.tab.page.evaluate(axe.source);
  const found = (await page.tab.page.evaluate(
    'axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html).join(" ")))',
  )) as string[];
  return found;
}

async function inBothLights(page: CodesPage, dark: boolean): Promise<void> {
  // Not every browser lets a test set the system's preference; the page's own colors follow this in the same way.
  await page.tab.page.evaluate(`document.documentElement.style.colorScheme = '${dark ? 'dark' : 'light'}'`);
}

describe.each(drawnKinds('entry-screens'))('what the page with the codes shows, in %s', (kind) => {
  const on = stage(kind, 'a');

  test('what can’t be read is not taken for empty, and nothing is written over it', async () => {
    const before = await openCodes(on.run);
    await plant(before, { 'vault.ring': 'damaged' });
    const page = await openCodes(on.run, { emptied: false });
    await page.tab.shows('Your codes can’t be read right now. Nothing was deleted.');
    expect(await page.tab.page.evaluate('document.querySelector("[name=key]")')).toBe(null);
    expect(await onDisk(page)).toContain('damaged');
    await page.tab.click('Delete everything …');
    await page.tab.shows('We can’t tell how many codes there are.');
    await page.tab.click('Delete everything now');
    await page.tab.shows('Please tick this first.');
    expect(await onDisk(page)).toContain('damaged');
    await page.tab.click('I understand');
    await page.tab.click('Delete everything now');
    await page.tab.shows('Everything is deleted.');
    expect((await page.field('key')).value).toBe('');
    expect(await onDisk(page)).toBe('null');
  });

  test('what a newer version saved is left alone, and no way to delete it is offered', async () => {
    const before = await openCodes(on.run);
    await plant(before, { 'vault.ring': { format: 'which-code-ring', version: 99, number: 1 } });
    const page = await openCodes(on.run, { emptied: false });
    await page.tab.shows('A newer version of Which Code? saved your codes.');
    expect(await page.tab.page.evaluate('document.querySelector("[name=key], [data-erase]")')).toBe(null);
    expect(await onDisk(page)).toContain('99');
  });

  test('when the codes are locked, everything goes out of sight at once', async () => {
    await openCodes(on.run);
    await keep(on.run, { key: 'GEZDGNBVGY3TQOJQ', layer: 'atlassian', account: 'jo@example.com', issuer: 'Atlassian' });
    // A way whose key is known here, as if it had been derived from a passphrase.
    const kdf = { name: 'argon2id', memory: 65_536, passes: 3, lanes: 1, salt: `${'A'.repeat(22)}==` } as const;
    const plan = { kind: 'passphrase', kdf } as const;
    const own = Buffer.alloc(32, 1).toString('base64');
    expect(await askOwn(on.run, 'vault/add-way', { plan, own })).toHaveProperty('ok', true);
    const page = await openCodes(on.run, { emptied: false });
    await page.listShows(['Atlassian jo@example.com']);
    // From a tab that stays in front: coming back to the page would make it look again.
    const front = await on.run.openOwn('#/welcome');
    await front.page.bringToFront();
    await askFrom(front, 'vault/lock', {});
    await page.tab.shows('Your codes are locked.');
    expect(await page.tab.page.evaluate('document.documentElement.outerHTML')).not.toContain('jo@example.com');
    await front.page.close();
  });

  test('many codes are shown by fifties, and found by any words of their names', async () => {
    const page = await openCodes(on.run);
    const entry = { layer: 'none', issuer: 'Site', account: 'first' } as const;
    await keep(on.run, { key: 'A'.repeat(32), ...entry });
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'];
    const drafts = Array.from({ length: 53 }, (_, at) => ({
      ...entry,
      account: `number ${at + 1}`,
      secret: Buffer.from(`${letters[at % 32]}${at}`.padEnd(20, '.')).toString('base64'),
      algorithm: 'SHA1',
      digits: 6,
      period: 30,
    }));
    await page.tab.page.evaluate(`(async () => {
      for (const draft of ${JSON.stringify(drafts)})
        await (globalThis.browser ?? chrome).runtime.sendMessage({ name: 'entry/add', data: { draft } });
    })()`);
    const again = await openCodes(on.run, { emptied: false });
    await again.tab.shows('Show more (4 left)');
    expect(await again.names()).toHaveLength(50);
    const codes = () => again.tab.page.evaluate('document.querySelectorAll("[data-id] [data-code]").length');
    await until('fifty codes', async () => (await codes()) === 50);
    await again.tab.click('Show more (4 left)');
    await until('all codes', async () => (await codes()) === 54);
    await again.paste('search', 'NÚMBER 17 site');
    await again.listShows(['Site number 17']);
    await again.tab.shows('Codes found: 1');
    await again.paste('search', 'nowhere');
    await again.tab.shows('No code has these words in its name.');
  });

  test('the form is accessible, in light and dark', async () => {
    const page = await openCodes(on.run);
    await page.paste('key', 'GEZD1');
    await page.tab.click('Add this code');
    await page.fieldSays('key', '“1”');
    await page.tab.click('Set up already, on your phone?');
    await page.tab.shows('Do that only while your phone still gives you the code.');
    await page.tab.click('Details for IT');
    for (const dark of [false, true]) {
      await inBothLights(page, dark);
      expect(await against(page)).toEqual([]);
    }
  });

  test('the list is accessible, in light and dark', async () => {
    await openCodes(on.run);
    for (const [at, layer] of (['atlassian', 'bitbucket', 'company', 'none'] as const).entries())
      await keep(on.run, { key: 'BCDE'.charAt(at).repeat(32), layer, account: `jo${at}@example.com`, issuer: 'Acme' });
    const list = await openCodes(on.run, { emptied: false });
    await list.tab.click('Delete Acme – jo3@example.com');
    await list.tab.shows('Deleted: Acme – jo3@example.com');
    await list.tab.click('Recently deleted (1)');
    await list.tab.click('Delete Acme – jo3@example.com for good');
    await list.tab.click('Rename Acme – jo0@example.com');
    await list.tab.click('Delete everything …');
    await list.tab.shows('What you will lose');
    for (const dark of [false, true]) {
      await inBothLights(list, dark);
      expect(await against(list)).toEqual([]);
    }
  });
});
