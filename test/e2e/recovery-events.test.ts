import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Status } from '../../src/core/recovery/artefact.ts';
import type { ArtefactView } from '../../src/core/recovery/view.ts';
import { ok } from '../../src/core/result.ts';
import { phoneCode } from '../practice/phone-code.ts';
import { newBitbucketLock } from '../practice/second-step.ts';
import { askFrom } from './harness/ask-own.ts';
import { drawnKinds } from './harness/drawn-kinds.ts';
import { keep } from './harness/keep.ts';
import { dumped, later, newSession } from './harness/later.ts';
import { signInAt } from './harness/sign-in.ts';
import { stage } from './harness/stage.ts';
import type { Tab } from './harness/tab.ts';
import { until } from './harness/until.ts';
import { keepLocks } from './walks/keep-locks.ts';

const day = 24 * 60 * 60_000;
const content = 'https://bitbucket.org/acme-team/widgets/src/main/';
const lists = {
  first: ['1a2b-3c4d-5e6f', '2a2b-3c4d-5e6f', '3a2b-3c4d-5e6f', '4a2b-3c4d-5e6f', '5a2b-3c4d-5e6f', '6a2b-3c4d-5e6f'],
  second: ['a1c3-0000-5e6f', 'b1c3-0000-5e6f', 'c1c3-0000-5e6f', 'd1c3-0000-5e6f', 'e1c3-0000-5e6f', 'f1c3-0000-5e6f'],
} as const;

describe.each(drawnKinds('recovery-events'))('what happens to recovery codes, in %s', (kind) => {
  const on = stage(kind, 'j');
  const folder = mkdtempSync(join(tmpdir(), 'downloads-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  let page: Tab;
  /** Stays open, and asks. */
  let own: Tab;
  const robin = () => ({ layer: 'bitbucket', account: on.journey.account.email }) as const;

  /** What the extension knows about the account's codes. */
  async function codesOf(account = robin().account): Promise<ArtefactView | undefined> {
    const state = await askFrom(own, 'recovery/state', {});
    if (!state.ok) throw new Error(`Nothing is known: ${JSON.stringify(state)}`);
    return state.value.artefacts.find((it) => it.layer === 'bitbucket' && it.account === account);
  }
  async function keepList(codes: readonly string[], whose: { layer: 'bitbucket'; account: string } = robin()) {
    const kept = await askFrom(own, 'recovery/keep-typed', { ...whose, text: codes.join('\n'), total: codes.length });
    expect(kept).toEqual(ok({ total: codes.length, weak: false }));
  }
  /** The checklist, reloaded. */
  async function checklist(): Promise<void> {
    page = await on.run.openOwn('#/recovery');
    await page.shows('For both locks');
  }
  const shows = (status: Status) =>
    until(
      `the status "${status}"`,
      () =>
        page.page.evaluate(
          `document.querySelector('[data-lock=bitbucket] .lock-steps').dataset.status === '${status}'`,
        ) as Promise<boolean>,
    );
  /** The icon on a page that says nothing itself. */
  async function reminds(mark: string): Promise<void> {
    await on.run.tab.page.bringToFront();
    let badge = '';
    const look = async () => {
      ({ badge } = await on.run.tab.icon());
      return badge === mark;
    };
    await until(`the mark "${mark}" on the icon`, look, () => `it is "${badge}"`);
  }
  /** Waits until the popup says this; it stays open. */
  async function popupWith(words: string) {
    await on.run.tab.page.bringToFront();
    const popup = await on.run.tab.openPopup();
    let seen = '';
    const look = async () => {
      seen = await popup.text();
      return seen.includes(words);
    };
    await until(`"${words}" in the popup`, look, () => `it says: ${seen}`);
    return popup;
  }
  async function answer(question: string, with_: string, said: string): Promise<void> {
    const popup = await popupWith(question);
    await popup.click(with_);
    await until(`"${said}"`, async () => (await popup.text()).includes(said));
    await popup.close();
  }

  test('codes without an account go to the one that is named later, and are not asked for twice', async () => {
    own = await on.run.openOwn('#/locked-out');
    await askFrom(own, 'vault/make', { plan: { kind: 'this-computer' }, own: null });
    await keepList(lists.second, { layer: 'bitbucket', account: '' });
    await keepLocks(on.journey, on.run);
    await checklist();
    const blocks = await page.page.evaluate(
      `[...document.querySelectorAll('[data-lock=bitbucket] .lock-steps')].map(({ dataset }) => dataset.account)`,
    );
    expect(blocks).toEqual([on.journey.account.email]);
    await shows('saved');
  });

  test('lost ones, new ones, and new ones by SSH: the old sheet is dead', async () => {
    await page.click('Something changed?');
    await page.click('I lost them');
    await shows('lost');
    await page.shows('You lost them. Please make new ones now, while you can still get in.');
    await page.click('I have them, and I won’t type them');
    await shows('saved');
    await page.click('I made new ones');
    await shows('replaced');
    await page.shows('The old sheet most likely no longer counts.');
    await page.click('I have them, and I won’t type them');
    await shows('saved');
    await page.click('Show');
    await page.click('For people who use SSH');
    await page.click('I did that');
    await shows('replaced');
    expect(await codesOf()).toMatchObject({ due: null, reminds: false });
    await page.page.bringToFront();
  });

  test('a downloaded text file is opened, counted, and forgotten', async () => {
    const file = join(folder, 'bitbucket-recovery-codes.txt');
    writeFileSync(file, `Bitbucket recovery codes\r\n\r\n${lists.first.join('\r\n')}\r\n`);
    await page.click('Type or paste them here');
    const field = await until('the field for a file', () => page.page.$('[data-lock=bitbucket] input[type=file]'));
    await (field as unknown as { uploadFile: (path: string) => Promise<void> }).uploadFile(file);
    await page.shows('6 codes. The first begins with 1a.');
    await page.click('Right. Now forget them');
    await shows('saved');
    await page.page.close();
    const kept = await dumped(on.run);
    for (const code of lists.first) expect(kept.includes(code), 'a code of the file').toBe(false);
    expect(await codesOf()).toMatchObject({ total: 6, left: 6, weak: false });
  });

  test('a drill that is due is a mark on the icon, but not where the user types a code', async () => {
    const { account, start, practice } = on.journey;
    const { tab } = on.run;
    await newSession(on.run);
    await later(on.run, 2 * day);
    expect(await codesOf()).toMatchObject({ reminds: true });
    await signInAt(on, start);
    const words = await tab.popupSays({ page: 'bitbucket-code' });
    expect(words).not.toContain('time to check');
    await reminds('B');
    await tab.type('code', phoneCode(practice, account, 'bitbucket'));
    await tab.click('submit');
    await tab.arrives(on.journey.end);
    await (await popupWith('Recovery codes: time to check')).close();
    await tab.goto(content);
    await reminds('!');
  });

  test('a drill can be put off for a week', async () => {
    const drill = await on.run.openOwn('#/drill?bitbucket');
    await drill.click('Not now: ask me again in a week');
    await drill.shows('All right. We ask again in a week.');
    await drill.page.close();
    await reminds('');
    await later(on.run, 6 * day);
    expect(await codesOf()).toMatchObject({ reminds: false });
    await later(on.run, day);
    expect(await codesOf()).toMatchObject({ reminds: true });
    await reminds('!');
  });

  test('a code that was named by its number is crossed out: it counts once, and no drill asks for it', async () => {
    await checklist();
    await page.click('Something changed?');
    for (const number of ['2', '2']) {
      await page.click('I used one');
      await page.type('Its number on your sheet, counted from the top', '7');
      await page.page.keyboard.press('Enter');
      await page.shows('Please type the number of a code on your sheet.');
      await page.type('Its number on your sheet, counted from the top', number);
      await page.page.keyboard.press('Enter');
      await page.shows('5 of 6 codes are left.');
    }
    await page.page.close();
    for (const number of [1, 3, 5, 6]) await askFrom(own, 'recovery/event', { ...robin(), what: 'used', number });
    expect(await codesOf()).toMatchObject({ left: 1, weak: false });
    expect(await askFrom(own, 'drill/begin', robin())).toMatchObject(ok({ numbers: [4] }));
  });

  test('a second list replaces the first: only the new sheet passes', async () => {
    await keepList(lists.second);
    await newSession(on.run);
    await later(on.run, 2 * day);
    const begun = await askFrom(own, 'drill/begin', robin());
    const [number = 0] = begun.ok ? begun.value.numbers : [];
    const beginning = (list: readonly string[]) => [list[number - 1]?.slice(0, 4) ?? ''];
    const old = await askFrom(own, 'drill/try', { ...robin(), typed: beginning(lists.first) });
    expect(old).toMatchObject(ok({ passed: false, triesLeft: 2 }));
    await later(on.run, 60_000);
    const fresh = await askFrom(own, 'drill/try', { ...robin(), typed: beginning(lists.second) });
    expect(fresh).toMatchObject(ok({ passed: true }));
    expect(await codesOf()).toMatchObject({ status: 'proved', left: 6, reminds: false });
    await reminds('');
  });

  test('what only looks switched off is asked about, and nothing changes if it is not so', async () => {
    const { account, start } = on.journey;
    const { tab } = on.run;
    await tab.goto(start);
    await tab.type('gate-password', account.password);
    await tab.click('submit');
    await tab.shows('is enabled');
    // No user is that quick: the page has to have been looked at before it goes.
    await tab.popupSays({ page: 'bitbucket-settings' });
    await tab.click('disable');
    await tab.click('confirm-disable');
    await tab.shows('is disabled');
    await answer('Bitbucket’s two-step verification seems to be off.', 'No', 'All right. Nothing changes here.');
    expect(await codesOf()).toMatchObject({ status: 'proved', left: 6 });
  });

  test('what only looks set up is asked; then its codes are to be saved now', async () => {
    const { account, start, practice } = on.journey;
    const { tab } = on.run;
    await tab.page.bringToFront();
    await tab.click('set-up');
    await tab.popupSays({ page: 'bitbucket-set-up' });
    // The set-up is finished somewhere else, such as on the phone.
    account.bitbucket = newBitbucketLock(practice.world.fresh);
    await tab.goto(start);
    await tab.shows('is enabled');
    const question = 'It looks as if you set up Bitbucket’s second step.';
    await (await popupWith(question)).close();
    expect(await codesOf(), 'no one said so yet').toMatchObject({ status: 'proved' });
    await answer(question, 'Yes', 'Good. Please save its recovery codes now');
    expect(await codesOf()).toMatchObject({ status: 'set-up', due: null });
    await tab.goto(content);
    await (await popupWith('As far as we know, its recovery codes are not saved yet.')).close();
    await checklist();
    await shows('set-up');
    await page.shows('The second step is on, and its codes are not saved yet.');
    await page.page.close();
  });

  test('codes that a page shows after others were saved are asked about, and only a yes makes the sheet dead', async () => {
    const { tab } = on.run;
    const question = 'A page showed recovery codes for Bitbucket. Were these new ones?';
    await keepList(lists.first);
    for (const [word, said, status] of [
      ['No, these are the same ones', 'All right. Nothing changes here.', 'saved'],
      ['Yes, new ones', 'Noted. The old sheet most likely no longer counts', 'replaced'],
    ] as const) {
      await tab.page.bringToFront();
      await tab.goto(on.journey.start);
      await tab.click('new-codes');
      await tab.popupSays({ page: 'bitbucket-recovery-shown' });
      await tab.click('submit');
      await tab.shows('is enabled');
      expect(await codesOf(), 'no one said so yet').toMatchObject({ status: 'saved' });
      await answer(question, word, said);
      expect(await codesOf()).toMatchObject({ status });
    }
  });

  test('with several accounts we don’t guess whose codes a page shows: the user says it', async () => {
    const { start } = on.journey;
    const { tab } = on.run;
    await keepList(lists.first);
    await keep(on.run, { key: 'B'.repeat(32), layer: 'bitbucket', account: 'sam@example.com', issuer: 'Bitbucket' });
    await tab.page.bringToFront();
    await tab.goto(start);
    await tab.click('new-codes');
    await tab.popupSays({ page: 'bitbucket-recovery-shown' });
    const before = await codesOf();
    expect(before).toMatchObject({ status: 'saved', total: 6 });
    expect(await codesOf('sam@example.com')).toBeUndefined();
    const popup = await popupWith('Count these codes');
    await popup.click('Count these codes');
    await until('the question whose they are', async () => (await popup.text()).includes('Whose are they?'));
    await popup.fill('whose', 'sam@example.com');
    await popup.click('Right. Now forget them');
    await until('the end of it', async () => (await popup.text()).includes('they are forgotten here'));
    await popup.close();
    expect(await codesOf('sam@example.com')).toMatchObject({ status: 'saved', total: 6 });
    // What the page showed were the other account's, so it's no question any more whether these are old.
    expect(await codesOf()).toEqual({ ...before, maybeOld: null });
    expect(await askFrom(own, 'drill/begin', robin())).toMatchObject(ok({ state: { state: 'still-shown' } }));
    // Another site's page tells us nothing, not even that the codes are gone.
    await tab.page.bringToFront();
    await tab.goto('https://example.com/');
    expect(await askFrom(own, 'drill/begin', robin())).toMatchObject(ok({ state: { state: 'same-session' } }));
  });

  test('of several due drills, the one that was pressed opens, and its address names no account', async () => {
    await newSession(on.run);
    await later(on.run, 2 * day);
    expect(await codesOf()).toMatchObject({ reminds: true });
    await checklist();
    for (const account of [robin().account, 'sam@example.com']) {
      await page.page.evaluate(`location.hash = '#/recovery'`);
      const link = `document.querySelector('[data-lock=bitbucket] [data-account="${account}"] a[href^="#/drill"]')`;
      await until('the way to the drill', () => page.page.evaluate(`!!${link}`) as Promise<boolean>);
      await page.page.evaluate(`${link}.click()`);
      const drill = `document.querySelector('[data-drill]')?.textContent.includes('${account}') ?? false`;
      await until(`the drill of ${account}`, () => page.page.evaluate(drill) as Promise<boolean>);
      expect(await page.address()).toMatch(/#\/drill\?bitbucket$/);
    }
    await page.page.close();
  });

  test('once it was switched off the old codes are void, and nothing more is asked', async () => {
    const { start } = on.journey;
    const { tab } = on.run;
    await tab.page.bringToFront();
    await tab.goto(start);
    await tab.shows('is enabled');
    // No user is that quick: the page has to have been looked at before it goes.
    await tab.popupSays({ page: 'bitbucket-settings' });
    await tab.click('disable');
    await tab.click('confirm-disable');
    await tab.shows('is disabled');
    await answer(
      'Bitbucket’s two-step verification seems to be off.',
      'Yes',
      'The old recovery codes probably don’t work anymore.',
    );
    expect(await codesOf()).toMatchObject({ status: 'off', due: null, reminds: false, drill: { state: 'none' } });
    await checklist();
    await shows('off');
    await page.shows('Two-step verification is off, so there are no codes to save.');
    await page.click('I switched it on again');
    await shows('set-up');
    await page.click('Something changed?');
    await page.click('I switched this second step off');
    await shows('off');
    await page.page.close();
    // Of the other account a sheet is still due.
    await askFrom(own, 'recovery/event', { ...robin(), account: 'sam@example.com', what: 'switched-off' });
    await tab.page.bringToFront();
    await tab.goto(content);
    await reminds('');
  });
});
