import { beforeAll, describe, expect, test } from 'vitest';
import { harmless, plain, sendsAway, turned, unseen } from '../pages/fill-attacks.ts';
import { drawnKinds } from './harness/drawn-kinds.ts';
import { fillByClick, heldBy, offerFor, refusalIn, show } from './harness/fill-stage.ts';
import { keep } from './harness/keep.ts';
import { type Stage, stage } from './harness/stage.ts';

const key = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
const keepOne = (on: Stage, layer: 'atlassian' | 'bitbucket') =>
  keep(on.run, { key, layer, account: 'jo@practice.example', issuer: 'Practice' });
const namesOf = <Pages extends object>(pages: Pages) => Object.keys(pages) as (keyof Pages & string)[];

/** Nothing may be filled in there, even for an attacker who asks for it without the popup. */
async function getsNothing(on: Stage, html: string, url?: string, policy?: string): Promise<void> {
  await show(on, html, url, policy);
  expect(await offerFor(on)).toMatchObject({ ticket: null });
}

describe.each(drawnKinds('fill-attacks'))('a code that others are after, in %s', (kind) => {
  const on = stage(kind, 'a');
  beforeAll(() => keepOne(on, 'atlassian'));

  test('an honest page gets it', async () => {
    await show(on, plain);
    expect(await offerFor(on)).toMatchObject({ ticket: expect.any(String), host: 'id.atlassian.com' });
    expect(await fillByClick(on)).toBe('filled');
    expect(await heldBy(on)).toMatch(/^\d{6}$/);
  });

  test.each(namesOf(sendsAway))('%s gets nothing', (name) => getsNothing(on, sendsAway[name]));

  test.each(namesOf(unseen))('%s gets nothing', (name) => getsNothing(on, unseen[name]));

  test.each(namesOf(harmless))('%s gets it', async (name) => {
    await show(on, harmless[name]);
    expect(await fillByClick(on)).toBe('filled');
    expect(await heldBy(on)).toMatch(/\d{6}/);
  });

  test.each(namesOf(turned))('%s gets nothing, even after the click', async (name) => {
    const [html, why] = turned[name];
    await show(on, html);
    expect(await fillByClick(on, 'trick()')).toBe(why);
    expect(await heldBy(on)).toBe('');
  });

  test.each([
    ['a sign-in address', 'https://id.atlassian.com/login?application=jira'],
    ['a sign-in address of Bitbucket', 'https://bitbucket.org/account/signin/'],
  ])('a document that its server disowns gets nothing at %s', (_, url) =>
    getsNothing(on, plain, url, "sandbox allow-scripts allow-forms; default-src 'unsafe-inline'"),
  );

  test('a form that leads away: the popup says so, and offers neither to fill in nor to copy', async () => {
    await show(on, sendsAway['a button that sends it to another site']);
    const popup = await on.run.tab.openPopup();
    expect(await refusalIn(popup, 'sends-away')).toContain('sends what you type somewhere else');
    expect(await popup.read((document) => document.querySelectorAll('.asked button').length)).toBe(0);
    await popup.close();
  });

  test('a covered field: the popup says so, and offers to copy', async () => {
    await show(on, unseen['a field under a cover that lets the pointer through']);
    const popup = await on.run.tab.openPopup();
    expect(await refusalIn(popup, 'covered')).toContain('copy the code');
    expect(await popup.read((document) => document.querySelectorAll('.asked button').length)).toBe(1);
    await popup.close();
  });
});
