import { describe, expect, test } from 'vitest';
import { browserKinds } from './harness/driver.ts';
import { seenAt } from './harness/look-at.ts';
import { stage } from './harness/stage.ts';

const signIn = 'https://id.atlassian.com/login/here';
const dashboard = 'https://bitbucket.org/dashboard/overview';
const script = "default-src 'unsafe-inline'";
const code = '<h1>Two-step verification</h1><label>Verification code <input name="otpCode"></label>';
const dialog = `<div role="dialog" aria-modal="true">${code}<button>Verify</button></div>`;
const page = (body: string) => `<!doctype html><html lang="en"><title>Practice</title><body>${body}</body></html>`;
const inside = (html: string, mode = 'open') => `<template shadowrootmode="${mode}">${html}</template>`;

describe.each(browserKinds)('shadow roots, in %s', (kind) => {
  const on = stage(kind, 'a');

  test.each(['open', 'closed'])('the extension looks into %s ones', async (mode) => {
    const { tab } = on.run;
    // A page behind the prompt, and one root inside another.
    const nested = `<div><h1>Home</h1></div><x-view>${inside(`<p>Home</p><div>${inside(dialog, mode)}</div>`, mode)}</x-view>`;
    on.practice.serve(dashboard, page(nested), script);
    await tab.goto(dashboard);
    await tab.popupSays({ page: 'bitbucket-code', layer: 'bitbucket', wants: 'app-code', sure: 'likely' });
  });

  test.each(['open', 'closed'])('and notices what comes into %s ones later', async (mode) => {
    const { tab } = on.run;
    const late = `<h1>Log in</h1><button>Continue</button><x-view></x-view><script>
      const root = document.querySelector('x-view').attachShadow({ mode: '${mode}' });
      root.innerHTML = '<p>Wait</p>';
      // After the look that finds the root.
      setTimeout(() => { root.innerHTML = ${JSON.stringify(code).replaceAll('/', '\\/')}; }, 1500);</script>`;
    on.practice.serve(signIn, page(late), script);
    await tab.goto(signIn);
    // The strip is drawn without any question from the popup.
    await tab.bannerSays('Atlassian');
  });

  test('what is slotted belongs to the dialog that shows it', async () => {
    const slotted = `<x-modal>${inside('<div role="dialog"><h1>Two-step verification</h1><slot></slot></div>')}<input name="otpCode"></x-modal>`;
    expect(await seenAt(on, dashboard, page(slotted))).toMatchObject({ dialog: 1, 'otp-code-field': 1 });
  });

  test.each([
    ['that is hidden', `<div style="display: none"><x-view>${inside(code)}</x-view></div>`],
    ['where a field isn’t shown by any slot', `<x-view>${inside('<p>Hello</p>')}<input name="otpCode"></x-view>`],
    ['of our own banner', `<div data-which-code="banner">${inside(code)}</div>`],
  ])('nothing is seen in one %s', async (_, html) => {
    expect(await seenAt(on, signIn, page(`<h1>Hello</h1>${html}`))).not.toHaveProperty('otp-code-field');
  });

  test.each([
    `<div class="wiki-content"><x-view>${inside(dialog)}</x-view></div>`,
    `<x-view>${inside(`<div class="comment">${dialog}</div>`)}</x-view>`,
    `<x-view>${inside('<div class="comment"><slot></slot></div>')}${dialog}</x-view>`,
  ])('what people wrote stays theirs: %s', async (html) => {
    expect(await seenAt(on, dashboard, page(html))).not.toHaveProperty('dialog');
  });

  test('a large page is searched at its end, and a page of nothing but roots costs no more', async () => {
    const end = `<x-view>${inside(dialog)}</x-view>`;
    const many = (html: string) => page(`<main>${html.repeat(3000)}</main>${end}`);
    expect(await seenAt(on, dashboard, many('<p><a href="#">x</a></p>'))).toMatchObject({ dialog: 1 });
    expect(await seenAt(on, dashboard, many(`<i-x>${inside('<b>x</b>')}</i-x>`))).toMatchObject({ dialog: 1 });
  });
});
