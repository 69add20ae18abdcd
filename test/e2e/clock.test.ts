import { describe, expect, test } from 'vitest';
import { fillable } from '../pages/fill-traps.ts';
import { fromBase32 } from '../practice/base32.ts';
import { codeAt } from '../practice/rfc6238.ts';
import { drawnKinds } from './harness/drawn-kinds.ts';
import { keep } from './harness/keep.ts';
import { type Stage, stage } from './harness/stage.ts';
import { until } from './harness/until.ts';

const atAtlassian = 'https://id.atlassian.com/login?application=jira';
const atBitbucket = 'https://bitbucket.org/practice';
const second = 1_000;

/** Answers whose date is this far ahead of this computer's clock, as when the clock is slow. */
const dated = (ahead: number) => ({ date: new Date(Date.now() + ahead).toUTCString() });

/** The same page of a site, requested again. */
async function visit(on: Stage, url: string): Promise<void> {
  on.practice.serve(url, fillable['a field that listens'], "default-src 'unsafe-inline'");
  await on.run.tab.goto(url);
}

/** What the popup says about the clock, beside the code that it shows; `says` is null if it says nothing. */
async function popupNow(
  on: Stage,
): Promise<{ readonly says: string | null; readonly how: string | null; readonly code: string }> {
  const popup = await on.run.tab.openPopup();
  const shown = until('the code', () =>
    popup.read((document) => {
      const code = document.querySelector('.asked [data-code]')?.textContent || null;
      const clock = document.querySelector<HTMLElement>('[data-clock]');
      return code === null ? null : { says: clock?.innerText ?? null, how: clock?.dataset.clock ?? null, code };
    }),
  );
  return shown.finally(popup.close);
}

/** Makes the extension forget what sites said before. */
async function forget(on: Stage): Promise<void> {
  const own = await on.run.openOwn('#/welcome');
  await own.page.evaluate(`(globalThis.browser ?? chrome).storage.session.remove('clock')`);
  await own.page.close();
  await on.run.tab.page.bringToFront();
}

/** Moments in which a code of this computer's own time is not also the code of a clock that is 20 s ahead of it. */
const codesDiffer = async () => Math.floor(Date.now() / 30_000) !== Math.floor((Date.now() + 20_000) / 30_000);

describe.each(drawnKinds('clock'))('the clock, in %s', (kind) => {
  let ahead = 0;
  const on = stage(kind, 'a', { now: () => Date.now() + ahead });
  const secret = () => on.journey.account.atlassian?.secret ?? '';
  const codeIn = (later: number) => codeAt(fromBase32(secret()), Date.now() + later);

  test('two minutes slow: it is said beside the code with the steps, and nothing is made up for', async () => {
    await keep(on.run, { key: secret(), layer: 'atlassian', account: on.journey.account.email, issuer: 'Atlassian' });
    on.practice.settings.headersFor = () => dated(120 * second);
    for (const url of [atAtlassian, atBitbucket, atAtlassian]) await visit(on, url);
    const { says, how } = await popupNow(on);
    expect(how).toBe('wrong');
    expect(says).toContain('Your computer’s clock is 2 minutes slow.');
    expect(says).toContain('To set it:');
    await until('the code of this computer’s own time', async () => (await popupNow(on)).code === codeIn(0));
  });

  test('twenty seconds slow: reported at once, corrected after three answers that agree, and accepted', async () => {
    await forget(on);
    ahead = 20 * second;
    on.practice.settings.headersFor = () => dated(ahead);
    await visit(on, atAtlassian);
    expect((await popupNow(on)).how).toBe('wrong');
    const now = await until('the clock to be made up for', async () => {
      await visit(on, atAtlassian);
      const shown = await popupNow(on);
      return shown.how === 'corrected' && shown;
    });
    expect(now.says).toContain('seconds slow.');
    expect(now.says).toContain('We made up for it in this code.');

    on.practice.stopServing();
    const { tab } = on.run;
    const { account, start, end } = on.journey;
    await tab.goto(start);
    await tab.type('email', account.email);
    await tab.click('submit');
    await tab.type('password', account.password);
    await tab.click('submit');
    await tab.popupSays({ page: 'atlassian-code' });
    await until('codes of the two clocks to differ', codesDiffer);
    const code = await until('the code of the right time', async () => {
      const { code } = await popupNow(on);
      return code === codeIn(ahead) && code !== codeIn(0) && code;
    });
    await tab.type('code', code);
    await tab.click('submit');
    await tab.arrives(end);
    ahead = 0;
  });

  test('if two sites contradict each other nothing is said and nothing is corrected', async () => {
    await forget(on);
    on.practice.settings.headersFor = (host) => dated(host === 'bitbucket.org' ? 0 : 20 * second);
    for (const url of [atAtlassian, atBitbucket, atAtlassian, atBitbucket, atAtlassian]) await visit(on, url);
    expect(await popupNow(on)).toMatchObject({ says: null });
  });

  test('a proxy that gives every answer the same date moves no code', async () => {
    await forget(on);
    const date = new Date(Date.now() + 20 * second).toUTCString();
    on.practice.settings.headersFor = () => ({ date });
    for (const url of [atAtlassian, atAtlassian, atAtlassian, atAtlassian]) await visit(on, url);
    expect((await popupNow(on)).how).not.toBe('corrected');
    await until('codes of the two clocks to differ', codesDiffer);
    await until('the code of this computer’s own time', async () => (await popupNow(on)).code === codeIn(0));
  });

  test('answers that were kept on the way say nothing', async () => {
    await forget(on);
    on.practice.settings.headersFor = () => ({ ...dated(120 * second), age: '120' });
    for (const url of [atAtlassian, atBitbucket, atAtlassian]) await visit(on, url);
    expect(await popupNow(on)).toMatchObject({ says: null });
    on.practice.settings.headersFor = undefined;
  });
});
