import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ok } from '../../src/core/result.ts';
import { codeForKey, phoneCode } from '../practice/phone-code.ts';
import { newBitbucketLock } from '../practice/second-step.ts';
import { askOwn } from './harness/ask-own.ts';
import { drawnKinds } from './harness/drawn-kinds.ts';
import { dumped, later, newSession } from './harness/later.ts';
import { signInAt } from './harness/sign-in.ts';
import { stage } from './harness/stage.ts';
import type { Tab } from './harness/tab.ts';
import { until } from './harness/until.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
const whose = { layer: 'bitbucket', account: '' } as const;
const sheet = [
  '1a2b-3c4d-5e6f',
  '2e5f-6a7b-8c9d',
  '3c8d-9e1f-2a3b',
  '4a5b-6c7d-8e9f',
  '5e8f-9a2b-3c4d',
  '6c3d-4e5f-7a8b',
];
const challenge = 'https://bitbucket.org/account/signin/?next=/acme-team/widgets';

/** The state of a step of the checklist, as its element says it. */
const stepOf = (tab: Tab, lock: string, step: string) =>
  tab.page.evaluate(
    `(() => { const { dataset, innerText } = document.querySelector('[data-lock=${lock}] [data-step=${step}]');
      return { done: dataset.done === 'true', text: innerText }; })()`,
  ) as Promise<{ done: boolean; text: string }>;

const html = (tab: Tab) =>
  tab.page.evaluate(
    `document.documentElement.outerHTML + [...document.querySelectorAll('input, textarea')].map(({ value }) => value).join()`,
  ) as Promise<string>;

/** No code, nor more than the four characters that evidence covers of one, is in a text. */
function expectNone(text: string, codes: readonly string[], where: string): void {
  for (const code of codes) {
    const bare = code.replace(/-/g, '');
    expect(text.includes(code), `a code in ${where}`).toBe(false);
    for (const some of [bare, bare.slice(0, 5), bare.slice(4), code.slice(0, 6), code.slice(5)])
      expect(text.includes(some), `${some.length} characters of a code in ${where}`).toBe(false);
  }
}

describe.each(drawnKinds('recovery'))('getting in without the phone, in %s', (kind) => {
  const on = stage(kind, 'c');
  /** The recovery codes of the test. */
  let codes: readonly string[] = [];
  beforeEach(async () => {
    codes = [];
    await askOwn(on.run, 'vault/erase', {});
    await newSession(on.run);
    on.practice.forgetSessions();
  });
  afterEach(async () => {
    expectNone(await dumped(on.run), codes, 'storage');
  });

  /** A vault that knows of these codes of Bitbucket's, as if they had been typed. */
  async function keepCodes(given: readonly string[]): Promise<void> {
    codes = given;
    await askOwn(on.run, 'vault/make', { plan: { kind: 'this-computer' }, own: null });
    const kept = await askOwn(on.run, 'recovery/keep-typed', { ...whose, text: given.join('\n'), total: given.length });
    expect(kept).toMatchObject(ok({ total: given.length }));
  }
  /** The same, on a later day and after a restart of the browser: then it is time for a check. */
  async function keepForDrill(): Promise<void> {
    await keepCodes(sheet);
    await newSession(on.run);
    await later(on.run, 2 * day);
  }

  test('the checklist begins with a choice, and takes a key that is typed', async () => {
    const page = await on.run.openOwn('#/recovery');
    await page.click('this-computer');
    await page.click('Use this computer only');
    await page.shows('We know of no second step at your Atlassian account');
    await page.click('I have one: show me the steps');
    await page.click('Type or paste it here');
    const key = '7K2MX9QZ4HBTA8WP30FDZZ1C';
    await page.type('Your recovery key', key);
    await page.shows('One, and it begins with 7K.');
    await page.click('Right. Now forget them');
    await page.shows('You have it, since');
    expectNone(await html(page), [key], 'the page');
    expectNone(await dumped(on.run), [key], 'storage');
    await page.page.bringToFront();

    await page.click('On paper, printed or written');
    await page.click('In a password manager');
    await until('two places', async () => (await stepOf(page, 'atlassian', 'places')).done);
    await page.type('The place', 'blue folder');
    await page.click('Save');
    await page.shows('The place: blue folder');
    expect((await stepOf(page, 'atlassian', 'prove')).text).toContain('We ask for your sheet on');
    expect(await page.text(), 'nothing is kept here that could be copied').toContain('there is nothing to copy');
    expect(await page.text()).toContain('If your company manages your Atlassian account');
    await page.click('No');
    await page.shows('Nobody in your company manages the account');

    await page.click('Something changed?');
    await page.click('I used it');
    await page.shows('The old key is dead.');
    const places = await stepOf(page, 'atlassian', 'places');
    expect(places, 'the old paper is dead, wherever it is').toMatchObject({ done: false });
    await page.page.close();
  });

  test('codes too short for anything to be kept of them are reported as such', async () => {
    await askOwn(on.run, 'vault/make', { plan: { kind: 'this-computer' }, own: null });
    await askOwn(on.run, 'recovery/event', { ...whose, what: 'set-up' });
    const page = await on.run.openOwn('#/recovery');
    const type = '[data-lock=bitbucket] [data-fold=type] summary';
    await until(
      'the fold',
      () =>
        page.page.evaluate(
          `(() => { const found = document.querySelector('${type}'); found?.click(); return found !== null; })()`,
        ) as Promise<boolean>,
    );
    await page.type('Your recovery codes, one a line', '392847\n582019\n102938');
    await page.shows('We count 3.');
    await page.shows('so short that nothing of them may be kept');
    await page.click('Right. Now forget them');
    await page.shows('Done: nothing of them is kept.');
    await until('the step to be done', async () => (await stepOf(page, 'bitbucket', 'get')).done);
    expect(await page.text(), 'what came of it does not fold away').toContain('Done: nothing of them is kept.');
    expect((await dumped(on.run)).includes('392847')).toBe(false);
    await page.page.close();
    await newSession(on.run);
    await later(on.run, day);
    const drill = await on.run.openOwn('#/drill?bitbucket');
    await drill.shows('Your tick proves less');
    await drill.click('Check');
    await drill.shows('Please get the sheet, and tick this.');
    await drill.click('I found the sheet');
    await drill.click('Check');
    await drill.shows('You know where your sheet is.');
    await drill.page.close();
  });

  test('on the page that shows them the popup counts them, after a click and not before', async () => {
    const { account, start, end, practice } = on.journey;
    await keepCodes(['392847', '582019', '102938']);
    const { tab } = on.run;
    await tab.page.bringToFront();
    await tab.goto(start);
    await tab.click('accept');
    await tab.type('email', account.email);
    await tab.click('submit');
    await tab.type('password', account.password);
    await tab.click('submit');
    await tab.type('code', phoneCode(practice, account, 'atlassian'));
    await tab.click('submit');
    await tab.click('accept');
    await tab.click('block-link');
    await tab.click('set-up');
    await tab.type('gate-password', account.password);
    await tab.click('submit');
    await tab.shows('Key');
    const key = (await tab.page.evaluate(`document.querySelector('[data-practice="key"]').textContent`)) as string;
    await tab.type('code', codeForKey(practice, key));
    await tab.click('submit');
    await tab.shows('Check your email');
    const link = await until('the mail with the link', async () => practice.world.mailbox.at(-1)?.link);
    await tab.goto(link);
    await tab.popupSays({ page: 'bitbucket-recovery-shown', wants: 'save-recovery' });
    codes = [...(account.bitbucket?.recoveryCodes ?? [])];
    expect(codes).toHaveLength(6);
    const noticed = await askOwn(on.run, 'recovery/state', {});
    expect(noticed, 'the pages alone change nothing').toMatchObject(
      ok({ looks: [{ layer: 'bitbucket', now: 'new' }] }),
    );
    expect(noticed.ok && noticed.value.artefacts.find(({ layer }) => layer === 'bitbucket')).toMatchObject({
      ...{ status: 'saved', total: 3 },
    });
    await tab.page.bringToFront();
    const [first = ''] = codes;

    const popup = await tab.openPopup();
    expect(await popup.text()).toContain('This is the moment');
    const before = await popup.read((document) => document.documentElement.outerHTML);
    expect(before.includes('begins with'), 'nothing is read before the click').toBe(false);
    expectNone(before, codes, 'the popup');
    await popup.click('Count these codes');
    await until('the count', async () =>
      (await popup.text()).includes(`6 codes. The first begins with ${first.slice(0, 2)}.`),
    );
    expect((await popup.size()).height, 'taller than a popup may be').toBeLessThanOrEqual(600);
    await popup.click('Right. Now forget them');
    await until('the end of it', async () => (await popup.text()).includes('they are forgotten here'));
    expectNone(await popup.read((document) => document.documentElement.outerHTML), codes, 'the popup');
    await popup.close();

    const state = await askOwn(on.run, 'recovery/state', {});
    const kept = state.ok && state.value.artefacts.find(({ layer }) => layer === 'bitbucket');
    expect(kept).toMatchObject({ status: 'saved', total: 6, left: 6, weak: false, drill: { state: 'still-shown' } });
    await tab.page.bringToFront();
    await tab.click('submit');
    await tab.arrives(end);
  });

  test('there is no drill in the session that saw them, also not a day later', async () => {
    await keepCodes(sheet);
    await later(on.run, 2 * day);
    const drill = await on.run.openOwn('#/drill?bitbucket');
    await drill.shows('You saw these codes since the browser was started.');
    await drill.page.close();
    const beginnings = codes.map((code) => code.slice(0, 4));
    for (const typed of beginnings)
      expect(await askOwn(on.run, 'drill/try', { ...whose, typed: [typed] })).toMatchObject(
        ok({ passed: false, triesLeft: 3, state: { state: 'same-session' } }),
      );
  });

  test('in another session, what is typed from the sheet passes; what is pasted does not count', async () => {
    await keepForDrill();
    const drill = await on.run.openOwn('#/drill?bitbucket');
    const beginning = await askedFor(drill);
    await pasteInto(drill, kind, beginning);
    await drill.shows('Pasting doesn’t count here.');
    expect(await typedIn(drill)).toBe('');
    await drill.page.evaluate(
      `(() => { const field = document.querySelector('[name^="code-"]'); field.value = '${beginning}';
        field.dispatchEvent(new InputEvent('input', { bubbles: true })); })()`,
    );
    expect(await typedIn(drill), 'nor what a tool filled in').toBe('');
    // Capitals and small letters are the same on paper, and so are look-alikes.
    await drill.type('Code', beginning.toUpperCase().replaceAll('0', 'O').replaceAll('1', 'I'));
    await drill.click('Check');
    await drill.shows('Well done. You have what lets you in without your phone.');
    await drill.shows('We ask again on');
    await drill.page.close();
  });

  test('a code that was used at the lock counts down, and few left ask for new ones', async () => {
    const { account, practice } = on.journey;
    const { tab } = on.run;
    account.bitbucket = newBitbucketLock(practice.world.fresh);
    practice.world.workspaces.get('acme-team')?.members.set(account.email, 'developers');
    await keepCodes([...account.bitbucket.recoveryCodes]);
    await signInAt(on, challenge);
    await tab.type('code', phoneCode(practice, account, 'atlassian', { unused: true }));
    await tab.click('submit');
    await tab.popupSays({ page: 'bitbucket-code' });
    await tab.click('other-ways');
    expect(await tab.popupSays({ page: 'bitbucket-recovery-code' })).not.toContain('Did you use one?');
    await tab.type('recovery-code', codes[2] ?? '');
    await tab.click('submit');
    await tab.shows('Widgets for everybody');
    expect(account.bitbucket?.recoveryCodes.size).toBe(5);
    const popup = await tab.openPopup();
    await until('the question', async () => (await popup.text()).includes('Did you use one?'));
    await popup.click('Yes');
    await until('the number', async () => (await popup.text()).includes('Its number on your sheet'));
    await popup.fill('number', '3');
    await popup.click('Save');
    await until('the count', async () => (await popup.text()).includes('5 left.'));
    await popup.close();
    const again = await askOwn(on.run, 'recovery/event', { ...whose, what: 'used', number: 3 });
    expect(again, 'the same code once more').toMatchObject(ok({ artefacts: [{ left: 5 }], asked: [] }));
    await askOwn(on.run, 'recovery/event', { ...whose, what: 'used', number: 1 });
    await askOwn(on.run, 'recovery/event', { ...whose, what: 'used' });
    const page = await on.run.openOwn('#/recovery');
    await page.shows('3 of 6 codes are left.');
    await page.page.close();
    await askOwn(on.run, 'recovery/event', { ...whose, what: 'used' });
    await tab.page.bringToFront();
    await tab.goto('https://bitbucket.org/account/settings/two-step-verification/manage');
    const quiet = await tab.openPopup();
    await until('the quiet line', async () =>
      (await quiet.text()).includes('Recovery codes: 2 left. Make new ones now'),
    );
    await quiet.close();
  });

  test('three wrong tries, with waits that a restart does not end, lead to new codes', async () => {
    await keepForDrill();
    let drill = await on.run.openOwn('#/drill?bitbucket');
    const right = await askedFor(drill);
    const wrong = right.startsWith('zz') ? 'yyyy' : 'zzzz';
    await drill.type('Code', wrong);
    await drill.click('Check');
    await drill.shows('That is not right.');
    await drill.shows('You can try again in');
    await drill.shows('Tries left: 2');
    await newSession(on.run);
    const question = await askOwn(on.run, 'drill/begin', whose);
    expect(question).toMatchObject(ok({ state: { state: 'wait' }, triesLeft: 2 }));
    // No matter which code the restart drew, no try counts before the wait is over, not even a right one.
    const [number = 0] = question.ok ? question.value.numbers : [];
    const typed = [codes[number - 1]?.slice(0, 4) ?? ''];
    expect(await askOwn(on.run, 'drill/try', { ...whose, typed })).toMatchObject(ok({ passed: false, triesLeft: 2 }));
    await later(on.run, minute);
    expect(await askOwn(on.run, 'drill/try', { ...whose, typed: [wrong] })).toMatchObject(ok({ triesLeft: 1 }));
    await later(on.run, 2 * minute);
    expect(await askOwn(on.run, 'drill/begin', whose), 'the second wait is longer').toMatchObject(
      ok({ state: { state: 'wait' } }),
    );
    await later(on.run, 14 * minute);
    await drill.page.close();
    drill = await on.run.openOwn('#/drill?bitbucket');
    await drill.type('Code', wrong);
    await drill.click('Check');
    await drill.shows('Please make new ones now, while you can still get in.');
    expect(await askOwn(on.run, 'drill/try', { ...whose, typed })).toMatchObject(
      ok({ passed: false, state: { state: 'none' } }),
    );
    await drill.page.close();
    const page = await on.run.openOwn('#/recovery');
    await page.shows('Three tries were wrong.');
    expectNone(await html(page), codes, 'the checklist');
    await page.page.close();
  });

  /** The beginning of the code that the drill asks for, as printed on the sheet. */
  async function askedFor(page: Tab): Promise<string> {
    const name = await until(
      'the question',
      () => page.page.evaluate(`document.querySelector('[name^="code-"]')?.name`) as Promise<string | undefined>,
    );
    const offered = await page.page.evaluate(
      `document.querySelectorAll('[data-drill] :is(select, [type=radio])').length`,
    );
    expect(offered, 'nothing to choose from').toBe(0);
    expectNone(await html(page), codes, 'the drill');
    return codes[Number(name.slice('code-'.length)) - 1]?.slice(0, 4) ?? '';
  }
});

const typedIn = (tab: Tab) => tab.page.evaluate(`document.querySelector('[name^="code-"]').value`) as Promise<string>;

/** Types, cuts and pastes with the keyboard, through the clipboard of the browser. */
async function pasteInto(tab: Tab, kind: 'chromium' | 'firefox', text: string): Promise<void> {
  const { keyboard } = tab.page;
  await tab.type('Code', text);
  // Chromium has no menu that would turn keys into edits when it is driven, so the edit is named.
  const press = async (key: 'a' | 'x' | 'v', command: string) => {
    await keyboard.down('Control');
    await keyboard.press(key, kind === 'chromium' ? { commands: [command] } : {});
    await keyboard.up('Control');
  };
  await press('a', 'SelectAll');
  await press('x', 'Cut');
  await until('the field to be empty', async () => (await typedIn(tab)) === '');
  await press('v', 'Paste');
}
