import { describe, expect, test } from 'vitest';
import { ok } from '../../src/core/result.ts';
import { type CodesPage, openCodes } from './harness/codes-page.ts';
import { drawnKinds } from './harness/drawn-kinds.ts';
import { stage } from './harness/stage.ts';

// RFC 4648 base32 of the key in appendix B of RFC 6238, as sites show keys: in groups, in small letters.
const bytes = new TextEncoder().encode('12345678901234567890');
const key = 'gezd gnbv gy3t qojq gezd gnbv gy3t qojq';
const otherBytes = new TextEncoder().encode('abcdefghijklmnopqrst');
const otherKey = 'MFRGGZDFMZTWQ2LKNNWG23TPOBYXE43U';
const address =
  `otpauth://totp/Bitbucket:jo%40example.com?secret=${otherKey}&issuer=Bitbucket` +
  '&algorithm=SHA256&digits=8&period=60';

async function addFirst(page: CodesPage): Promise<void> {
  await page.paste('key', key);
  await page.choose('atlassian');
  await page.paste('account', 'jo@example.com');
  await page.tab.click('Add this code');
  await page.tab.click('On this computer only');
  await page.tab.click('Use this computer only');
  await page.tab.shows('Now type this code on the site to finish');
}

/** By how much each button below a code moves when a word in its place becomes the code. */
const movedByCodes = `(() => {
  const tops = () => [...document.querySelectorAll('[data-added] > .acts button, [data-id] > .acts button')]
    .map((it) => it.getBoundingClientRect().top);
  const after = tops();
  const waiting = [...document.querySelectorAll('[data-added] > .code, [data-id] .code')].map((code) => {
    const word = document.createElement(code.closest('[data-added]') ? 'p' : 'span');
    word.className = 'code-soon quiet';
    word.textContent = '…';
    code.replaceWith(word);
    return () => word.replaceWith(code);
  });
  const before = tops();
  for (const show of waiting) show();
  return after.map((top, at) => Math.abs(top - before[at]));
})()`;

async function addByAddress(page: CodesPage, given = address): Promise<void> {
  await page.tab.click('Add a code');
  await page.paste('key', given);
  await page.tab.click('Add this code');
  await page.tab.shows('Now type this code on the site to finish');
}

/** Each with what the user did, and what must then be beside which field. */
const bad: readonly {
  what: string;
  given: { [field: string]: string };
  field: string;
  says: string;
}[] = [
  { what: 'no key', given: { key: '' }, field: 'key', says: 'Type or paste the key first' },
  { what: 'a key with a digit that keys have not', given: { key: 'GEZD GNB1' }, field: 'key', says: '“1”' },
  { what: 'a key that was cut', given: { key: 'GEZDGNBVG' }, field: 'key', says: 'A part of the key is missing' },
  { what: 'a thousand characters', given: { key: 'GEZDGNBV'.repeat(125) }, field: 'key', says: 'longer than a key' },
  { what: 'the address of a page', given: { key: 'https://bitbucket.org/' }, field: 'key', says: 'begins with' },
  { what: 'an address without a key', given: { key: 'otpauth://totp/A:b?issuer=A' }, field: 'key', says: 'no key' },
  {
    what: 'an unknown algorithm',
    given: { key: `otpauth://totp/A:b?secret=${otherKey}&algorithm=MD5` },
    field: 'key',
    says: '“MD5”',
  },
  {
    what: 'an address that counts',
    given: { key: `otpauth://hotp/A:b?secret=${otherKey}&counter=1` },
    field: 'key',
    says: 'changes each time you use it',
  },
  {
    what: 'a name in an address that runs backwards',
    given: { key: `otpauth://totp/A:%E2%80%AEmoc.elpmaxe?secret=${otherKey}` },
    field: 'key',
    says: 'hidden character',
  },
  {
    what: 'a name that runs backwards',
    given: { key, account: '\u202emoc.elpmaxe@oj' },
    field: 'account',
    says: 'hidden character',
  },
  { what: 'a name of a thousand characters', given: { key, account: 'a'.repeat(1000) }, field: 'account', says: '200' },
  { what: 'a site that runs backwards', given: { key, issuer: 'A\u202eB' }, field: 'issuer', says: 'hidden character' },
  { what: 'eleven digits', given: { key, digits: '11' }, field: 'digits', says: '5 to 10 digits' },
  { what: 'no seconds', given: { key, period: 'x' }, field: 'period', says: '1 to 300 seconds' },
];

describe.each(drawnKinds('entries'))('the page with the codes, in %s', (kind) => {
  const on = stage(kind, 'a');

  test('a key that was typed becomes a code that agrees with RFC 6238, and leaves the field', async () => {
    const page = await openCodes(on.run);
    await page.tab.type('Key or address', key);
    await page.choose('atlassian');
    await page.tab.type('Account name', 'jo@example.com');
    await page.tab.click('Add this code');
    // Nothing is kept before it was said how.
    expect(await page.state()).toEqual({ state: 'empty' });
    await page.tab.click('On this computer only');
    await page.tab.click('Use this computer only');
    await page.tab.shows('Now type this code on the site to finish');
    await page.showsCode('[data-added]', bytes);
    await page.listShows(['Atlassian jo@example.com']);
    await page.showsCode('[data-id]', bytes);
    await page.tab.click('Done');
    await page.tab.click('Add a code');
    await page.keyboardIn('key');
    expect((await page.field('key')).value).toBe('');
  });

  test('an address fills in the rest, which can be corrected, and its values count', async () => {
    const page = await openCodes(on.run);
    await addFirst(page);
    await page.tab.click('Done');
    await page.tab.click('Add a code');
    await page.paste('key', address);
    await page.tab.shows('We filled in the rest');
    expect((await page.field('account')).value).toBe('jo@example.com');
    expect((await page.field('issuer')).value).toBe('Bitbucket');
    await page.paste('account', 'jo at work');
    await page.tab.click('Add this code');
    await page.showsCode('[data-added]', otherBytes, { algorithm: 'sha256', digits: 8, period: 60 });
    await page.listShows(['Atlassian jo@example.com', 'Bitbucket jo at work']);
    const list = await page.list();
    expect(list).toMatchObject(ok({ names: [{ layer: 'atlassian' }, { layer: 'bitbucket' }] }));
  });

  test('nothing that is wrong is kept, and nothing that was typed is lost', async () => {
    const page = await openCodes(on.run);
    await page.tab.click('Details for IT');
    for (const { what, given, field, says } of bad) {
      const whole = { key, account: 'jo@example.com', issuer: 'Acme', digits: '6', period: '30', ...given };
      await page.paste('key', whole.key);
      const isKey = !whole.key.includes(':');
      await page.choose('atlassian');
      for (const [name, text] of Object.entries(whole)) {
        // An address says itself how its codes are made.
        if (isKey || !['digits', 'period'].includes(name)) await page.paste(name, text);
      }
      await page.tab.click('Add this code');
      const now = await page.fieldSays(field, says);
      expect(now.value, what).toBe(whole[field as keyof typeof whole]);
      expect((await page.field('key')).value, what).toBe(whole.key);
      expect((await page.field('account')).value, what).toBe(whole.account);
      expect(await page.state(), what).toEqual({ state: 'empty' });
      if (!isKey) {
        await page.paste('key', key);
        await page.tab.click('Details for IT');
      }
    }
  });

  test('a key without a lock, or without any name, is asked for them', async () => {
    const page = await openCodes(on.run);
    await page.paste('key', key);
    await page.tab.click('Add this code');
    await page.fieldSays('layer', 'Please choose the lock');
    await page.choose('company');
    await page.tab.click('Add this code');
    await page.fieldSays('account', 'Please give it a name');
    expect(await page.state()).toEqual({ state: 'empty' });
  });

  test('the same key twice is refused by the name that it has', async () => {
    const page = await openCodes(on.run);
    await addFirst(page);
    await page.tab.click('Done');
    await page.tab.click('Add a code');
    await page.paste('key', key.toUpperCase());
    await page.choose('bitbucket');
    await page.tab.click('Add this code');
    const now = await page.fieldSays('key', 'You already have this one: Atlassian – jo@example.com');
    expect(now.value).toBe(key.toUpperCase());
    await page.listShows(['Atlassian jo@example.com']);
  });

  test('an entry gets another lock and other names, and keeps its codes', async () => {
    const page = await openCodes(on.run);
    await addFirst(page);
    await page.tab.click('Done');
    await page.tab.click('Rename Atlassian – jo@example.com');
    await page.paste('account', 'sam\u202e');
    await page.tab.click('Save');
    await page.fieldSays('account', 'hidden character');
    await page.paste('account', 'sam@example.com');
    await page.choose('company');
    await page.paste('issuer', 'Acme');
    await page.tab.click('Save');
    await page.tab.shows('Saved: Acme – sam@example.com');
    await page.listShows(['Acme sam@example.com']);
    await page.showsCode('[data-id]', bytes);
    const list = await page.list();
    expect(list).toMatchObject(ok({ names: [{ layer: 'company', issuer: 'Acme' }] }));
  });

  test('a code that appears moves nothing that the user is about to press', async () => {
    const page = await openCodes(on.run);
    await addFirst(page);
    await page.showsCode('[data-added]', bytes);
    await page.showsCode('[data-id]', bytes);
    for (const width of [1280, 360]) {
      await page.tab.page.setViewport({ width, height: 800 });
      const moved = (await page.tab.page.evaluate(movedByCodes)) as readonly number[];
      expect(moved.length, 'done, rename, delete').toBe(3);
      expect(Math.max(...moved), `${width} px`).toBeLessThan(1);
    }
  });

  test('what was deleted can be restored by Undo, by its fold, and never after "for good"', async () => {
    const page = await openCodes(on.run);
    await addFirst(page);
    await page.tab.click('Done');
    await addByAddress(page);
    await page.tab.click('Done');
    await page.tab.click('Delete Atlassian – jo@example.com');
    await page.tab.shows('Deleted: Atlassian – jo@example.com');
    await page.listShows(['Bitbucket jo@example.com']);
    // The focus is where the user can undo.
    await page.tab.page.keyboard.press('Enter');
    await page.tab.shows('It is back: Atlassian – jo@example.com');
    await page.listShows(['Atlassian jo@example.com', 'Bitbucket jo@example.com']);
    await page.tab.click('Delete Atlassian – jo@example.com');
    await page.tab.click('Recently deleted (1)');
    await page.tab.click('Bring back Atlassian – jo@example.com');
    await page.listShows(['Atlassian jo@example.com', 'Bitbucket jo@example.com']);
    await page.showsCode('[data-id]', bytes);
    await page.tab.click('Delete Atlassian – jo@example.com');
    await page.tab.click('Recently deleted (1)');
    await page.tab.click('Delete Atlassian – jo@example.com for good');
    await page.tab.click('Yes, delete for good');
    await page.tab.shows('Deleted for good: Atlassian – jo@example.com');
    expect(await page.list()).toMatchObject(ok({ total: 1, deleted: [] }));
  });

  test('everything goes only after it was said what that is, and was understood', async () => {
    const page = await openCodes(on.run);
    await addFirst(page);
    await page.tab.click('Done');
    await addByAddress(page);
    await page.tab.click('Done');
    await page.tab.click('Delete everything …');
    await page.tab.shows('Codes: 2');
    await page.tab.shows('Atlassian account: 1.');
    await page.tab.shows('Bitbucket: 1.');
    await page.tab.click('Delete everything now');
    await page.tab.shows('Please tick this first.');
    expect(await page.list()).toMatchObject(ok({ total: 2 }));
    await page.tab.click('I understand');
    await page.tab.click('Delete everything now');
    await page.tab.shows('Everything is deleted.');
    expect(await page.state()).toEqual({ state: 'empty' });
    expect(await page.names()).toEqual([]);
    expect(await page.field('key')).toMatchObject({ value: '' });
  });
});
