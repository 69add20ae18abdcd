import { beforeAll, describe, expect, test } from 'vitest';
import { fillable } from '../pages/fill-traps.ts';
import { drawnKinds } from './harness/drawn-kinds.ts';
import { fillByClick, heldBy, offerFor, show } from './harness/fill-stage.ts';
import { keep } from './harness/keep.ts';
import { stage } from './harness/stage.ts';
import { until } from './harness/until.ts';

const signIn = 'https://bitbucket.org/account/signin/';
const source = 'https://bitbucket.org/acme-team/widgets/src/main/';
const key = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';

const prompt = (field = '<input name="otpCode" autocomplete="one-time-code">') =>
  `<h2>Two-step verification</h2><p>Open your authenticator app and enter the code.</p>
<form method="post" action="/account/signin/two-step"><label>Code ${field}</label><button>Verify</button></form>`;
const dialog = (inside = prompt()) => `<div role="dialog" aria-modal="true">${inside}</div>`;
const page = (body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>widgets</title><h1>widgets</h1><p>Widgets for everybody</p>${body}</html>`;

describe.each(drawnKinds('fill-places'))('where people write, in %s', (kind) => {
  const on = stage(kind, 'b');
  beforeAll(() => keep(on.run, { key, layer: 'bitbucket', account: 'jo@practice.example', issuer: 'Bitbucket' }));

  test('a dialog of Bitbucket’s own gets the code after a click on a button that names the host', async () => {
    await show(on, page(dialog()), source);
    expect(await fillByClick(on)).toBe('filled');
    expect(await heldBy(on)).toMatch(/^\d{6}$/);
    const popup = await on.run.tab.openPopup();
    const button = () => popup.read((document) => document.querySelector('.code-fill')?.textContent ?? null);
    expect(await until('the button', button)).toBe('Fill in on bitbucket.org');
    await popup.close();
  });

  test.each([
    ['a README', page(`<div id="readme" class="wiki-content markdown">${dialog()}</div>`), source],
    [
      'a comment',
      page(`<div class="comment" id="comment-7">${dialog()}</div>`),
      'https://bitbucket.org/acme-team/widgets/pull-requests/7',
    ],
    [
      'a wiki',
      page(`<section class="wiki">${dialog()}</section>`),
      'https://bitbucket.org/acme-team/widgets/wiki/Home',
    ],
    [
      'a snippet',
      page(`<div class="snippet-content">${dialog()}</div>`),
      'https://bitbucket.org/snippets/acme-team/aBcD',
    ],
    [
      'a pull request',
      page(`<div data-qa="pull-request-description">${dialog()}</div>`),
      'https://bitbucket.org/acme-team/widgets/pull-requests/7',
    ],
    [
      'a README beside a frame that answers for the address',
      page(
        `<div id="readme" class="wiki-content markdown">${dialog()}</div><iframe name="location" srcdoc="<a id=hostname href='https://id.atlassian.com/login'></a><a id=href href='https://id.atlassian.com/login'></a>"></iframe>`,
      ),
      source,
    ],
    ['a comment in a dialog of the page’s own', page(dialog(`<div class="comment">${prompt()}</div>`)), source],
    ['a comment at the sign-in address', page(`<div class="comment">${prompt()}</div>`), signIn],
    [
      'a comment whose form answers for what is around it',
      page(
        dialog(
          `<div class="comment">${prompt('<input name="otpCode" autocomplete="one-time-code"><input type="hidden" name="parentNode"><input type="hidden" name="matches">')}</div>`,
        ),
      ),
      signIn,
    ],
    ['a file as it was stored', page(dialog()), 'https://bitbucket.org/acme-team/widgets/raw/main/page.html'],
    ['a download', page(dialog()), 'https://bitbucket.org/acme-team/widgets/downloads/page.html'],
  ])('a dialog in %s gets nothing', async (_, html, url) => {
    await show(on, html, url);
    expect(await offerFor(on)).toMatchObject({ ticket: null });
  });

  test.each(['https://bitbucket.org/acme-team/widgets/raw/main/page.html', source, signIn])(
    'a document that its server disowns gets nothing at %s',
    async (url) => {
      await show(on, page(dialog()), url, "sandbox allow-scripts allow-forms; default-src 'unsafe-inline'");
      expect(await offerFor(on)).toMatchObject({ ticket: null });
    },
  );

  test('a dialog whose form posts to another repository gets nothing', async () => {
    const elsewhere = prompt().replace('/account/signin/two-step', '/mallory/notes/issues/new');
    await show(on, page(dialog(elsewhere)), source);
    expect(await offerFor(on)).toEqual({ ticket: null, refused: 'sends-away' });
  });
});

describe.each(drawnKinds('fill-lengths'))('codes of eight digits, in %s', (kind) => {
  const on = stage(kind, 'b');
  const six = prompt('<input name="otpCode" autocomplete="one-time-code" maxlength="6">');
  const eight = prompt('<input name="otpCode" autocomplete="one-time-code" maxlength="8">');
  const told = prompt('<input name="otpCode" autocomplete="one-time-code">').replace('Code <', '6-digit code <');
  const boxes = prompt(Array.from({ length: 8 }, () => '<input maxlength="1" style="width: 2rem">').join(''));
  const asked = () =>
    on.run.tab.openPopup().then(async (popup) => {
      await popup.verdict();
      const found = await popup.read((document) =>
        [...document.querySelectorAll('.asked [data-code]')].map((code) => code.textContent),
      );
      await popup.close();
      return found;
    });
  beforeAll(() =>
    keep(on.run, { key, layer: 'bitbucket', account: 'jo@practice.example', issuer: 'Bitbucket', digits: 8 }),
  );

  test.each([
    ['its length', six],
    ['its label', told],
  ])('a field for six, by %s, neither shows it first nor gets it', async (_, html) => {
    await show(on, page(html), signIn);
    expect(await asked()).toEqual([]);
  });

  test.each([
    ['a field', eight],
    ['a row of boxes', boxes],
  ])('%s for eight gets all of it', async (_, html) => {
    await show(on, page(html), signIn);
    expect(await asked()).toEqual([expect.stringMatching(/^\d{8}$/)]);
    expect(await fillByClick(on)).toBe('filled');
    expect(await heldBy(on)).toMatch(/^\d{8}$/);
  });

  test('beside one of six, each field gets the one that fits', async () => {
    const short = { key: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ', layer: 'bitbucket', issuer: 'Bitbucket' } as const;
    await keep(on.run, { ...short, account: 'other@practice.example' });
    await show(on, page(six), signIn);
    expect(await asked()).toEqual([expect.stringMatching(/^\d{6}$/)]);
    await show(on, page(eight), signIn);
    expect(await asked()).toHaveLength(2);
  });
});

describe.each(drawnKinds('fill-zoom'))('a page at 400 %, in %s', (kind) => {
  const on = stage(kind, 'a');
  beforeAll(() => keep(on.run, { key, layer: 'atlassian', account: 'jo@practice.example', issuer: 'Atlassian' }));

  test.each(['a field that listens', 'boxes that are drawn anew at each step', 'a field in a dialog'] as const)(
    '%s gets the code',
    async (name) => {
      await on.run.tab.page.setViewport({ width: 320, height: 256, deviceScaleFactor: kind === 'chromium' ? 4 : 1 });
      await show(on, fillable[name]);
      expect(await fillByClick(on)).toBe('filled');
      expect(await on.run.tab.page.evaluate('held')).toMatch(/^\d{6}$/);
    },
  );
});
