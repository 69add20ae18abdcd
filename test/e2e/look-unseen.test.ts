import { describe, expect, test } from 'vitest';
import { browserKinds } from './harness/driver.ts';
import { seenAt } from './harness/look-at.ts';
import { stage } from './harness/stage.ts';

const signIn = 'https://id.atlassian.com/login/here';
const repository = 'https://bitbucket.org/acme-team/widgets/src/main/';
const field = '<label>Verification code <input name="otpCode" inputmode="numeric" maxlength="6"></label>';
const prompt = `<h1>Two-step verification</h1><p>Open your authenticator app.</p><form>${field}<button>Verify</button></form>`;
const page = (body: string) => `<!doctype html><html lang="en"><title>Practice</title><body>${body}</body></html>`;
const dialog = `<div role="dialog" aria-modal="true">${prompt}</div>`;

/** Styles by which something is in the document, and has a place, but can't be seen. */
const hiding = [
  'opacity: .01',
  'clip-path: inset(50%)',
  'clip-path: circle(0)',
  'clip-path: polygon(0 0, 0 0, 0 0)',
  'position: absolute; clip: rect(0 0 0 0)',
  'mask: linear-gradient(transparent, transparent)',
  'mask: linear-gradient(#000, #000) no-repeat; mask-size: 1px 1px',
  'mask: url(#nothing)',
  'filter: opacity(1%)',
  'filter: brightness(0) invert(1)',
  'filter: contrast(0)',
  'filter: blur(40px)',
  'transform: scale(.02)',
  'height: 0; overflow: hidden',
  'transform: translate(0); position: static; width: 300px; height: 2px; overflow: hidden',
  'contain: paint; height: 1px; width: 300px',
] as const;

/** Styles of real pages, which hide nothing. */
const harmless = [
  'border-radius: 8px; overflow: hidden',
  'mask-image: -webkit-radial-gradient(white, black)',
  'clip-path: inset(0 round 8px)',
  'opacity: .9',
  'filter: drop-shadow(0 0 4px rgb(0 0 0 / 40%))',
  'filter: invert(1) hue-rotate(180deg)',
  'transform: translate3d(0, 10px, 0); backface-visibility: hidden',
  'zoom: 4',
] as const;

describe.each(browserKinds)('what the look passes over, in %s', (kind) => {
  const on = stage(kind, 'a');

  test.each(hiding)('a field that can’t be seen: its container has "%s"', async (style) => {
    expect(await seenAt(on, signIn, page(`<h1>Hello</h1><div style="${style}">${field}</div>`))).not.toHaveProperty(
      'otp-code-field',
    );
  });

  test.each(hiding)('a dialog that can’t be seen: "%s"', async (style) => {
    const html = page(`<h1>Hello</h1>${dialog.replace('<div', `<div style="${style}"`)}`);
    expect(await seenAt(on, signIn, html)).not.toHaveProperty('dialog');
  });

  test.each(harmless)('but not a real one: "%s"', async (style) => {
    const html = page(`<h1>Hello</h1>${dialog.replace('<div', `<div style="${style}"`)}`);
    expect(await seenAt(on, signIn, html)).toMatchObject({ dialog: 1, 'otp-code-field': 1 });
  });

  test('a dialog that fades in is seen once it is there', async () => {
    const { tab } = on.run;
    const fading = `<style>[role=dialog] { opacity: 0; transition: opacity .4s } .on { opacity: 1 }</style>${dialog}
<script>onload = () => requestAnimationFrame(() => requestAnimationFrame(() => document.querySelector('[role=dialog]').classList.add('on')));</script>`;
    on.practice.serve(signIn, page(fading), "default-src 'unsafe-inline'");
    await tab.goto(signIn);
    await tab.popupSays({ page: 'atlassian-code', wants: 'app-code' });
  });

  test.each([
    '<div id="readme" class="wiki-content markdown">|</div>',
    '<article data-qa="readme-container">|</article>',
    '<div class="ak-renderer-document">|</div>',
    '<section data-testid="comment-thread"><div>|</div></section>',
    '<div class="ProseMirror" contenteditable="true">|</div>',
    '<div data-qa="pr-description">|</div>',
    '<div class="pullRequestDescription">|</div>',
    '<div class="snippet-body">|</div>',
    '<div aria-label="Comments" role="region">|</div>',
    '<div class="markup">|</div>',
    '<pre>|</pre>',
    '<blockquote>|</blockquote>',
    '<table><tr><th>|</th></tr></table>',
    '<x-view class="file-content"><template shadowrootmode="open"><slot></slot></template>|</x-view>',
    '<x-view><template shadowrootmode="open"><div class="wiki"><slot></slot></div></template>|</x-view>',
  ])('a dialog in what people wrote: %s', async (around) => {
    const wrote = (inner: string) => page(`<h1>widgets</h1>${around.replace('|', inner)}`);
    for (const inner of [
      dialog,
      dialog.replace('role="dialog"', 'popover role="alertdialog"').replace('<div', '<div style="display: block"'),
    ])
      expect(await seenAt(on, repository, wrote(inner))).not.toHaveProperty('dialog');
    // The dialog may be the container itself.
    const [, name = ''] = /<(?!x-view|table)\w+ ([^>]*(class|data-qa|data-testid|id)=[^>]*)>/.exec(around) ?? [];
    if (name !== '')
      expect(await seenAt(on, repository, page(dialog.replace('<div', `<div ${name}`)))).not.toHaveProperty('dialog');
  });

  test('what people wrote in a dialog of the page’s own', async () => {
    const html = page(
      `<h1>widgets</h1><div role="dialog"><h2>Delete comment?</h2><div class="comment">${prompt}</div><button>Delete</button></div>`,
    );
    const seen = await seenAt(on, repository, html);
    expect(seen).not.toHaveProperty('dialog');
    expect(seen).toHaveProperty('silent-dialog');
  });

  test('but not the page’s own dialog beside it, nor names on hosts where users don’t write', async () => {
    const beside = page(
      `<div id="readme" class="wiki-content">${dialog}</div><div class="modal-content page-content">${dialog}</div>`,
    );
    expect(await seenAt(on, repository, beside)).toMatchObject({ dialog: 1, 'otp-code-field': 1 });
    const harmlessName = page(`<div class="comment markdown">${dialog}</div>`);
    expect(await seenAt(on, signIn, harmlessName)).toMatchObject({ dialog: 1, 'otp-code-field': 1 });
  });
});
