import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askOwn } from './harness/ask-own.ts';
import { drawnKinds } from './harness/drawn-kinds.ts';
import { keep } from './harness/keep.ts';
import { places, readPlace } from './harness/places.ts';
import { formsOf, searchBytes, textForms } from './harness/profile.ts';
import { stage } from './harness/stage.ts';
import type { Tab } from './harness/tab.ts';
import { until } from './harness/until.ts';

const passphrase = 'seven blue kettles whistle';
const key = Buffer.from('Only in the copy');
const letters = 'J5XGY6JANFXCA5DIMUQGG33QPE';
const entry = { layer: 'bitbucket', account: 'quiet.otter@practice.example', issuer: 'Bitbucket' } as const;

describe.each(drawnKinds('backup'))('a copy outside this computer, in %s', (kind) => {
  const on = stage(kind, 'a');
  const folder = mkdtempSync(join(tmpdir(), 'downloads-'));
  const file = join(folder, 'which-code-backup.json');
  afterAll(() => rmSync(folder, { recursive: true }));
  beforeAll(() => on.run.saveInto(folder));

  /** Chooses the saved file in the part of the page that asks for one. */
  async function choose(page: Tab): Promise<void> {
    const field = await until('the field for a file', () => page.page.$('input[type=file]'));
    await (field as unknown as { uploadFile: (path: string) => Promise<void> }).uploadFile(file);
  }
  /** What the checklist says of the copy. */
  async function checklistSays(words: string): Promise<void> {
    const checklist = await on.run.openOwn('#/recovery');
    await checklist.shows(words);
    await checklist.page.close();
  }
  const disk = async () => {
    const own = await on.run.openOwn('#/welcome');
    const held = await Promise.all(places.map((place) => readPlace(own, place)));
    await own.page.close();
    return held.map((values) => Object.entries(values).filter(([name]) => name.startsWith('vault.')));
  };
  const names = async () => {
    const list = await askOwn(on.run, 'entry/list', {});
    return list.ok ? list.value.names.map(({ account }) => account) : list;
  };

  test('counts only when it was opened again, with its own passphrase', async () => {
    await keep(on.run, { key: letters, ...entry });
    await checklistSays('There is no copy outside this computer yet.');
    const page = await on.run.openOwn('#/backup');
    await page.type('New passphrase', passphrase);
    await page.type('The same once more', passphrase);
    await page.click('Save the copy');
    await page.shows('Your codes have no passphrase, so anyone at this computer can make a copy of them.');
    await page.click('Save the copy anyway');
    await page.shows('Now make sure that it works.');
    const saved = await until('the saved file', async () => {
      const text = await readFile(file);
      return text.length > 0 && text;
    });
    // Written is not done.
    await checklistSays('There is no copy outside this computer yet.');

    await choose(page);
    await page.type('Its passphrase', `${passphrase}!`);
    await page.click('Open it once');
    await page.shows('That did not open the copy.');
    await checklistSays('There is no copy outside this computer yet.');
    await page.type('Its passphrase', passphrase);
    await page.click('Open it once');
    await page.shows('It works.');
    await page.page.close();
    await checklistSays('A copy was opened again on ');

    const loot = {
      'the key': formsOf(key, [letters]),
      'the name': textForms([entry.account]),
      'the passphrase': textForms([passphrase]),
    };
    expect(saved.toString()).toContain('which-code-backup');
    expect(searchBytes('the file', saved, loot)).toEqual([]);
  });

  test('that lacks the newest code is told to be behind', async () => {
    await keep(on.run, { key: 'GEZDGNBVGY3TQOJQ', layer: 'none', account: 'later', issuer: 'x' });
    await checklistSays('Your copy is older than your newest code.');
  });

  test('brings codes back on a computer that has none, and changes nothing before it was allowed to', async () => {
    await askOwn(on.run, 'vault/erase', {});
    const page = await on.run.openOwn('#/backup');
    await page.click('On this computer only');
    await page.click('Use this computer only');
    const before = await disk();

    const look = async (text: string) => {
      await choose(page);
      await page.type('Its passphrase', text);
      await page.click('See what is in it');
    };
    await look('seven blue kettles');
    await page.shows('That did not open the copy.');
    expect(await disk()).toEqual(before);
    await look(passphrase);
    await page.shows('In the copy: 1. New here: 1.');
    await page.shows(entry.account);
    expect(await disk()).toEqual(before);
    await page.click('Change nothing');
    await until('the question to be gone', async () => !(await page.text()).includes('New here'));
    expect(await disk()).toEqual(before);
    expect(await names()).toEqual([]);

    await page.page.bringToFront();
    await look(passphrase);
    await page.click('Add 1 to my codes');
    await page.shows('Added: 1.');
    expect(await names()).toEqual([entry.account]);
    await page.page.bringToFront();
    await look(passphrase);
    await page.shows('In the copy: 1. New here: 0.');
    await page.page.close();
  });
});
