import { beforeAll, describe, expect, test } from 'vitest';
import { fillable, refusedAtOnce } from '../pages/fill-traps.ts';
import { askOwn } from './harness/ask-own.ts';
import { drawnKinds } from './harness/drawn-kinds.ts';
import { keep } from './harness/keep.ts';
import { type Stage, stage } from './harness/stage.ts';
import { until } from './harness/until.ts';

const signIn = 'https://id.atlassian.com/login?application=jira';
const field = fillable['a field that listens'];
const entry = { layer: 'atlassian', account: 'jo@practice.example', issuer: 'Atlassian' } as const;

async function show(on: Stage, html: string, url = signIn): Promise<void> {
  on.practice.serve(url, html, "default-src 'unsafe-inline'");
  await on.run.tab.goto(url);
  await on.run.tab.page.bringToFront();
  // Keys go to the element with the focus, and a popup that had it gives it back only after a while.
  await until(
    'the page to have the keyboard',
    () => on.run.tab.page.evaluate('document.hasFocus()') as Promise<boolean>,
  );
}

const held = (on: Stage): Promise<unknown> =>
  on.run.tab.page.evaluate('[...document.querySelectorAll("input")].map((it) => it.value).join("")');

/** Asks for something short, in an unknown field. */
const unsure = `<!doctype html><title>Practice</title><h1>Hello</h1><form><label>Code
  <input name="short" inputmode="numeric" maxlength="6"></label><button>Go</button></form>`;

const leadsAwayWhenReached = field.replace(
  '</script>',
  `document.querySelector('input').addEventListener('focus', (event) => {
     event.target.form.action = 'https://example.com/take';
   });</script>`,
);

const bitbucket = 'https://bitbucket.org/account/signin/';
const prompt = `<!doctype html><title>Practice</title><h1>widgets</h1>
  <div role="dialog" aria-modal="true"><h2>Two-step verification</h2><p>Enter the code from your authenticator app.</p>
  <form method="post"><label>Code <input name="otpCode" autocomplete="one-time-code"></label><button>Verify</button></form></div>`;
const entrance = `<!doctype html><title>Practice</title><h1>Log in to continue</h1>
  <form><label>Email <input type="email" id="username" name="username"></label><button>Continue</button></form>`;

/** The Atlassian account's sign-in, judged. */
async function startSigningIn(on: Stage): Promise<void> {
  await show(on, entrance);
  await on.run.tab.popupSays({ page: 'atlassian-sign-in' });
}

/** A page of Bitbucket that asks for nothing, judged. */
async function showOther(on: Stage): Promise<void> {
  await show(
    on,
    '<!doctype html><title>Practice</title><h1>Your work</h1>',
    'https://bitbucket.org/dashboard/overview',
  );
  await on.run.tab.popupSays({ page: 'official' });
}

/** Presses the keys and waits for the popup, which must open in place of anything being filled in. */
async function asked(on: Stage) {
  await on.run.pressKeys('Alt+Shift+L');
  const popup = await on.run.openedPopup();
  await popup.verdict();
  expect(await held(on)).toBe('');
  return popup;
}

describe.each(drawnKinds('fill-by-key'))('filling a code in by the keyboard, in %s', (kind) => {
  // Headless, Chromium has no keyboard that its shortcuts would hear.
  const on = stage(kind, 'a', { onScreen: kind === 'chromium' });

  test('if one entry fits it is filled in without the popup, and nothing is submitted', async () => {
    await keep(on.run, { ...entry, key: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP' });
    await show(on, field);
    await on.run.pressKeys('Alt+Shift+L');
    const code = await until('the page to hold a code', async () => /^\d{6}$/.exec(String(await held(on))));
    expect(code[0]).toBe(await on.run.tab.page.evaluate('held'));
    expect(await on.run.tab.page.evaluate('submits')).toBe(0);
    expect(await on.run.isPopupOpen()).toBe(false);
  });

  test('the popup names the keys that do it', async () => {
    await show(on, field);
    const popup = await on.run.tab.openPopup();
    const named = () => popup.read((document) => document.querySelector('[data-keys]')?.textContent ?? null);
    expect(await until('the popup to name the keys', named)).toMatch(/Alt\s?\+\s?Shift\s?\+\s?L/);
    await popup.close();
  });

  test.each([
    ['a page that is unsure', unsure, signIn],
    ['a recovery field', refusedAtOnce['a field for a recovery key'], signIn],
    ['a hidden field', refusedAtOnce['a hidden field'], signIn],
    ['another host', field, 'https://acme-team.atlassian.net/login'],
  ])('%s: the popup opens, and nothing is filled in', async (_, html, url) => {
    await show(on, html, url);
    await (await asked(on)).close();
    expect(await held(on)).toBe('');
  });

  test('a form that leads away once its field is reached: the popup opens, and nothing is filled in', async () => {
    await show(on, leadsAwayWhenReached);
    await (await asked(on)).close();
    expect(await held(on)).toBe('');
  });

  describe('at Bitbucket, whose pages are never certain', () => {
    beforeAll(() => keep(on.run, { ...entry, layer: 'bitbucket', key: 'MFRGGZDFMZTWQ2LKMFRGGZDFMZTWQ2LK' }));

    test('the popup opens and names the host, and a click fills the code in', async () => {
      await showOther(on);
      await show(on, prompt, bitbucket);
      const popup = await asked(on);
      await popup.click('Fill in on bitbucket.org');
      await until('the page to hold a code', async () => /^\d{6}$/.test(String(await held(on))));
      await popup.close();
    });

    test('straight after a sign-in page the keys are enough', async () => {
      await startSigningIn(on);
      await show(on, prompt, bitbucket);
      await on.run.pressKeys('Alt+Shift+L');
      await until('the page to hold a code', async () => /^\d{6}$/.test(String(await held(on))));
      expect(await on.run.isPopupOpen()).toBe(false);
    });

    test.each([
      ['another page came in between', true, bitbucket],
      ['people write there', false, 'https://bitbucket.org/acme-team/widgets/src/main/'],
    ])('but not where %s', async (_, between, url) => {
      await startSigningIn(on);
      if (between) await showOther(on);
      await show(on, prompt, url);
      await (await asked(on)).close();
      expect(await held(on)).toBe('');
    });
  });

  test('if two entries fit, the popup opens and asks which', async () => {
    await keep(on.run, { ...entry, account: 'other@practice.example', key: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ' });
    await show(on, field);
    const popup = await asked(on);
    const offers = () => popup.read((document) => document.querySelectorAll('.asked .code-fill').length === 2);
    await until('both to be offered', offers);
    const names = await popup.read((document) => document.querySelector<HTMLElement>('.asked')?.innerText);
    expect(names).toContain('jo@practice.example');
    expect(names).toContain('other@practice.example');
    await popup.close();
  });

  test('locked, the popup opens and asks to unlock', async () => {
    const plan = {
      kind: 'passphrase' as const,
      kdf: { name: 'argon2id' as const, salt: 'AAAAAAAAAAAAAAAAAAAAAA==', memory: 65536, passes: 3, lanes: 1 },
    };
    const own = 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=';
    const done = await askOwn(on.run, 'vault/add-way', { plan, own });
    expect(done).toHaveProperty('ok', true);
    await askOwn(on.run, 'vault/lock', {});
    await show(on, field);
    const popup = await asked(on);
    expect(await popup.text()).toContain('locked');
    await popup.close();
  });
});
