import { describe, expect, test } from 'vitest';
import { signNames } from '../../src/core/recognise/signs.ts';
import type { RecoveryQuestion } from '../../src/core/recovery/questions.ts';
import { ok } from '../../src/core/result.ts';
import { phoneCode } from '../practice/phone-code.ts';
import { askFrom } from './harness/ask-own.ts';
import { drawnKinds } from './harness/drawn-kinds.ts';
import { runInScript } from './harness/in-script.ts';
import { later, newSession } from './harness/later.ts';
import { sampleNamed } from './harness/sample-named.ts';
import { signInAt } from './harness/sign-in.ts';
import { stage } from './harness/stage.ts';
import type { Tab } from './harness/tab.ts';
import { until } from './harness/until.ts';
import { keepLocks } from './walks/keep-locks.ts';

const day = 24 * 60 * 60_000;
const content = 'https://bitbucket.org/acme-team/widgets/src/main/';
const readme = 'https://bitbucket.org/mallory/gift/src/main/README.md';
const codes = ['1a2b-3c4d-5e6f', '2a2b-3c4d-5e6f', '3a2b-3c4d-5e6f'];
const shown = sampleNamed('Bitbucket recovery codes shown');
const settings = sampleNamed('Bitbucket two-step settings, on');
const question = 'A page showed recovery codes for Bitbucket. Were these new ones?';

const bare = '<!doctype html><html lang="en"><body><main><h1>widgets</h1></main></body></html>';
/** What an attacker writes into a file of their own repository. */
const written = `<!doctype html><html lang="en"><body><main><h1>gift</h1><section class="file">
  <div role="dialog" aria-modal="true" aria-labelledby="it"><h2 id="it">Your recovery codes</h2>
  <p>Save these recovery codes in a safe place.</p>
  <ul><li>7777-aaaa-1111</li><li>8888-bbbb-2222</li><li>9999-cccc-3333</li><li>6666-dddd-4444</li></ul></div>
</section></main></body></html>`;

/** Claims of a script in the page: all signs that there are, alone and together, in any order. */
const claims = `async () => {
  if (!location.href.startsWith('https://bitbucket.org/')) return null;
  const api = globalThis.browser ?? chrome;
  const names = ${JSON.stringify(signNames)};
  const say = (seen) => api.runtime.sendMessage({ name: 'page/seen', data: { seen } }).catch(() => null);
  const list = { 'code-list': 6, 'says-save-codes': 1, 'says-recovery': 1, dialog: 1, text: 1 };
  for (const seen of [list, { text: 1 }, list, { 'says-switch-off': 1, text: 1 }, { 'says-set-up': 1, text: 1 },
    { 'qr-picture': 1, 'says-set-up': 1, text: 1 }, list, { 'recovery-field': 1, 'says-recovery': 1, text: 1 }, list])
    await say(seen);
  for (let at = 0; at < 120; at++)
    await say(Object.fromEntries(names.filter((_, index) => ((at * 7919 + index * 104729) % 97) % 5 === 0).map((name) => [name, 4])));
  return 'said';
}`;

describe.each(drawnKinds('recovery-evidence'))('evidence of recovery codes, in %s', (kind) => {
  const on = stage(kind, 'j');
  let own: Tab;
  const robin = () => ({ layer: 'bitbucket', account: on.journey.account.email }) as const;

  async function known() {
    const state = await askFrom(own, 'recovery/state', {});
    if (!state.ok) throw new Error(`Nothing is known: ${JSON.stringify(state)}`);
    const { artefacts, looks, asked } = state.value;
    return { artefact: artefacts.find(({ layer }) => layer === 'bitbucket'), looks, asked };
  }
  /** Goes to a page, and waits until it has been looked at. */
  async function visit(url: string, page?: Parameters<Tab['popupSays']>[0]['page']): Promise<void> {
    const { tab } = on.run;
    await tab.page.bringToFront();
    await tab.goto(url);
    await tab.popupSays(page === undefined ? {} : { page });
  }
  async function popupWith(words: string) {
    const popup = await on.run.tab.openPopup();
    let seen = '';
    const look = async () => {
      seen = await popup.text();
      return seen.includes(words);
    };
    await until(`"${words}" in the popup`, look, () => `it says: ${seen}`);
    return popup;
  }
  let before: Awaited<ReturnType<typeof known>>;
  /** As before, but for the doubt that the user is asked about. */
  const inQuestion = () => ({ ...before.artefact, maybeOld: { since: expect.any(Number) } });

  test('is there: saved codes, whose check is due, after a page whose hint was sent away', async () => {
    own = await on.run.openOwn('#/locked-out');
    await askFrom(own, 'vault/make', { plan: { kind: 'this-computer' }, own: null });
    await keepLocks(on.journey, on.run);
    on.practice.serve(shown.url, shown.html);
    await visit(shown.url, 'bitbucket-recovery-shown');
    on.practice.serve(content, bare);
    await visit(content);
    expect((await known()).artefact, 'a hint, while nothing is known').toMatchObject({ status: 'on-screen' });
    const popup = await popupWith('As far as we know, they are not saved yet.');
    await popup.click('I have nothing to save');
    await until('the hint to go', async () => !(await popup.text()).includes('As far as we know'));
    await popup.close();
    expect(await known()).toMatchObject({ artefact: undefined, looks: [], asked: [] });
    await askFrom(own, 'recovery/keep-typed', { ...robin(), text: codes.join('\n'), total: 3 });
    await askFrom(own, 'recovery/tick', { step: `bitbucket:${robin().account}:paper`, on: true });
    await newSession(on.run);
    await later(on.run, 2 * day);
    before = await known();
    expect(before).toMatchObject({ artefact: { status: 'saved', total: 3, weak: false, reminds: true }, looks: [] });
  });

  test('a list in a dialog that an attacker wrote into a README changes none of it', async () => {
    on.practice.serve(readme, written);
    for (let times = 0; times < 2; times++) {
      await visit(readme);
      expect((await known()).artefact).toMatchObject({ status: 'saved', total: 3, weak: false, reminds: true });
      // No check is done while a page seems to show codes, and that ends with the page.
      await visit(content);
      expect((await known()).artefact).toEqual(before.artefact);
    }
  });

  test('nor does a list at the address of the settings, twice: it is asked about, and the reminder stays', async () => {
    on.practice.serve(shown.url, shown.html);
    for (let times = 0; times < 2; times++) {
      await visit(shown.url, 'bitbucket-recovery-shown');
      on.practice.serve(content, bare);
      await visit(content);
    }
    const { artefact, looks } = await known();
    expect(artefact).toEqual(inQuestion());
    expect(looks).toEqual([{ layer: 'bitbucket', now: 'new' }]);
    await on.run.tab.page.bringToFront();
    await until('the mark on the icon', async () => (await on.run.tab.icon()).badge === '!');
    on.practice.serve(shown.url, settings.html);
    await visit(shown.url, 'bitbucket-settings');
    const popup = await popupWith(question);
    expect(await popup.text(), 'the question replaces nothing').toContain('Recovery codes: time to check');
    await popup.close();
  });

  test('nor does any claim by a script in the page, and there is one question', async () => {
    on.practice.serve(shown.url, shown.html);
    for (const url of [shown.url, readme]) {
      await visit(url);
      expect(await runInScript(on.run, claims)).toBe('said');
    }
    await visit(content);
    const { artefact, looks, asked } = await known();
    expect(artefact).toEqual(inQuestion());
    expect(looks, 'the first one waits still').toContainEqual({ layer: 'bitbucket', now: 'new' });
    const layers = [...looks.map(({ layer }) => layer), ...asked];
    expect(new Set(layers).size).toBe(layers.length);
    expect(await until('the mark on the icon', async () => (await on.run.tab.icon()).badge === '!')).toBe(true);
  });

  test('“No, these are the same ones”, on the page of recovery, leaves it as it is', async () => {
    const page = await on.run.openOwn('#/recovery');
    await page.shows(question);
    await page.click('No, these are the same ones');
    await page.shows('All right. Nothing changes here.');
    await page.page.close();
    expect((await known()).artefact).toEqual(before.artefact);
    // Other claims are asked about after it, and are no reason to keep asking forever.
    for (let times = 0; times < 8; times++) {
      const { looks, asked } = await known();
      for (const { layer, now } of looks) await say('not-so', layer, now);
      for (const layer of asked) await say('not-used', layer, 'used');
    }
    expect(await known()).toEqual(before);
  });

  const say = (what: 'not-so' | 'not-used', layer: 'atlassian' | 'bitbucket', is: RecoveryQuestion) =>
    askFrom(own, 'recovery/event', { layer, account: robin().account, what, question: is });

  test('real new codes still raise the question; “Yes, new ones” starts over, “Undo” restores', async () => {
    const { tab } = on.run;
    on.practice.stopServing();
    await tab.page.bringToFront();
    const { account, start } = on.journey;
    await signInAt(on, start);
    await tab.popupSays({ page: 'bitbucket-code' });
    await tab.type('code', phoneCode(on.practice, account, 'bitbucket'));
    await tab.click('submit');
    await tab.arrives(on.journey.end);
    await tab.goto(start);
    await tab.type('gate-password', account.password);
    await tab.click('submit');
    await tab.click('new-codes');
    await tab.popupSays({ page: 'bitbucket-recovery-shown' });
    await tab.click('submit');
    await tab.shows('is enabled');
    await tab.popupSays({ page: 'bitbucket-settings' });
    expect((await known()).artefact).toEqual(inQuestion());
    await tab.page.bringToFront();
    const popup = await popupWith(question);
    await popup.click('Yes, new ones');
    await until('the way back', async () => (await popup.text()).includes('Undo'));
    expect((await popup.size()).height, 'taller than a popup may be').toBeLessThanOrEqual(600);
    expect((await known()).artefact).toMatchObject({ status: 'replaced', due: null, undo: 'made-new' });
    await popup.click('Undo');
    await until('the end of it', async () => (await popup.text()).includes('Undone.'));
    await popup.close();
    expect(await known()).toEqual(before);
  });

  test('it can be undone on the page of recovery, too, and what comes back still checks the old sheet', async () => {
    const page = await on.run.openOwn('#/recovery');
    await page.shows('For both locks');
    await page.click('Something changed?');
    await page.click('I made new ones');
    await page.shows('Your last answer: “I made new ones”');
    await page.click('Undo');
    await page.shows('Your last answer: “I saved these codes”');
    await page.page.close();
    expect(await known()).toEqual(before);
    const begun = await askFrom(own, 'drill/begin', robin());
    const [number = 0] = begun.ok ? begun.value.numbers : [];
    const typed = [codes[number - 1]?.slice(0, 4) ?? ''];
    expect(await askFrom(own, 'drill/try', { ...robin(), typed })).toMatchObject(ok({ passed: true }));
  });
});
