/**
 * Pages that ask for a code at an address where that is right, and whose field can't be seen, in ways that neither the
 * field itself nor what the pointer meets can tell: drawings larger than their element, parts put together in a shadow
 * root, styles that give way while we measure. Beside them are pages that look alike and do no harm. The field is the
 * account's own by its known id (page facts, row 5); all else is made up.
 */
const field =
  '<input id="two-step-verification-otp-code-input" name="code" autocomplete="one-time-code" inputmode="numeric">';
const words = '<h1>Two-step verification</h1><p>Enter the code from your authenticator app.</p>';

type Parts = {
  readonly head?: string;
  readonly around?: readonly [before: string, after: string];
  readonly after?: string;
  readonly script?: string;
};
const page = ({ head = '', around: [before, behind] = ['', ''], after = '', script = '' }: Parts): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Practice</title>${head}</head>
<body>${words}<form method="post">${before}${field}${behind}<button>Verify</button></form>${after}
<script>addEventListener('submit', (event) => event.preventDefault());${script}</script></body></html>`;

const cover = 'position: fixed; inset: 0; background: white; z-index: 9';
const crumb = 'position: fixed; left: 0; top: 0; width: 1px; height: 1px; z-index: 9';
const closed = (inside: string, slotted = '') =>
  `<div><template shadowrootmode="closed">${inside}</template>${slotted}</div>`;
const board =
  "url(&quot;data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='900' height='900'><rect width='900' height='900' fill='white'/></svg>&quot;)";

export const disguised = {
  'a field under the shadow of a crumb': page({
    after: `<div style="${crumb}; box-shadow: 0 0 0 3000px white"></div>`,
  }),
  'a field under the outline of a crumb': page({
    after: `<div style="${crumb}; outline: 3000px solid white"></div>`,
  }),
  'a field under the frame of a crumb that is a picture': page({
    after: `<div style="${crumb}; border: 1px solid; border-image: linear-gradient(white, white) 1 / 3000px / 3000px"></div>`,
  }),
  'a field under a dropped shadow': page({
    after:
      '<div style="position: fixed; left: -3000px; top: 0; width: 3000px; height: 3000px; background: white; z-index: 9; filter: drop-shadow(3000px 0 white)"></div>',
  }),
  'a field under the shadow of a text': page({
    after:
      '<div style="position: fixed; left: 0; top: -900px; z-index: 9; font: 900px/900px monospace; text-shadow: -50px 800px white, 0 700px white">█</div>',
  }),
  'a field under a line of a text': page({
    after: `<div style="${crumb}; font-size: 1px; white-space: pre; text-decoration: underline 3000px white">.                      </div>`,
  }),
  'a field under an element whose content is a picture': page({
    after: `<div style="${cover}; background: none; width: 900px; height: 900px; content: ${board}"></div>`,
  }),
  'a field under the mark of a list': page({
    head: '<style>li { list-style: "█████" inside; color: white; }</style>',
    after: `<li style="${cover}; background: none; font: 400px/1 monospace"></li>`,
  }),
  'a field in a slot that is almost see-through': page({
    around: [
      '<div><template shadowrootmode="closed"><div style="opacity: .01"><slot></slot></div></template>',
      '</div>',
    ],
  }),
  'a field in a slot that is cut to a shape': page({
    around: [
      '<div><template shadowrootmode="closed"><div style="clip-path: polygon(0 0, 100% 100%, 0 100%); mask-image: linear-gradient(transparent, transparent)"><slot></slot></div></template>',
      '</div>',
    ],
  }),
  'a field under a cover in a slot that is put to sleep': page({
    after: closed('<div inert><slot></slot></div>', `<div style="${cover}">Hello</div>`),
  }),
  'a field under a cover in a slot that is put to sleep by a style': page({
    after: closed(
      '<div style="interactivity: inert; pointer-events: none"><slot></slot></div>',
      `<div style="${cover}">Hello</div>`,
    ),
  }),
  'a field under a cover in a shadow root in one that sleeps': page({
    after: closed(`<div inert>${closed(`<div style="${cover}">Hello</div>`)}</div>`),
  }),
  'a field under a cover in a shadow root that sleeps by its style': page({
    after: closed(`<div style="${cover}; interactivity: inert">Hello</div>`),
  }),
  'a field under what a crumb in a shadow root draws': page({
    after: closed(
      `<style>i { pointer-events: none; } i::before { content: ""; ${cover}; pointer-events: none; }</style><i></i>`,
    ),
  }),
  'a field under the backdrop of a popover in a shadow root': page({
    after: '<div id="host"></div>',
    script: `const root = document.getElementById('host').attachShadow({ mode: 'closed' });
      root.innerHTML = '<style>b::backdrop { background: white; }</style><b popover="manual" style="inset: auto; width: 1px; height: 1px">.</b>';
      root.querySelector('b').showPopover();`,
  }),
  'a field in a dialog under a popover in a shadow root': page({
    around: ['</form><dialog><form method="post">', '<button>Verify</button></form></dialog><form>'],
    after: '<div id="host"></div>',
    script: `document.querySelector('dialog').showModal();
      const root = document.getElementById('host').attachShadow({ mode: 'closed' });
      root.innerHTML = '<b popover="manual" style="${cover}; width: 100%; height: 100%">Hello</b>';
      root.querySelector('b').showPopover();`,
  }),
  'a field under a cover that gives way to our style': page({
    after:
      '<div style="position: fixed; left: 0; top: 0; width: var(--which-code, 100%); height: var(--which-code, 100%); background: white; z-index: 9"></div>',
  }),
  'a field under a cover that is there only beside what sleeps': page({
    head: '<style>[inert] ~ .cover { display: block; } .cover { display: none; }</style>',
    after: `<i inert></i><div class="cover" style="${cover}">Hello</div>`,
  }),
  'a field under a cover that is there only while it sleeps': page({
    head: '<style>.cover[inert] { display: block; } .cover { display: none; }</style>',
    after: `<div inert class="cover" style="${cover}">Hello</div>`,
  }),
  'a field under a cover that is on top only while it sleeps': page({
    head: '<style>.cover { z-index: -1; } .cover[inert] { z-index: 9; }</style>',
    after: `<div inert class="cover" style="position: fixed; inset: 0; background: white">Hello</div>`,
  }),
  'a field that is see-through only beside what sleeps': page({
    head: '<style>body:has([inert]) input { opacity: .3; }</style>',
    after: '<i inert></i>',
  }),
  'a field that is see-through but for our style': page({
    around: ['<div style="opacity: var(--which-code, .3)">', '</div>'],
  }),
  'a field behind the element around it, in depth': page({
    head: '<style>.wrap::after { content: ""; position: absolute; inset: 0; }</style>',
    around: [
      '<div class="wrap" style="position: relative; background: white; transform-style: preserve-3d"><div style="transform: translateZ(-1px)">',
      '</div></div>',
    ],
  }),
  'a field under the text of the element around it': page({
    head: '<style>.wrap { position: relative; font: 20px/20px monospace; color: white; } .wrap::after { content: ""; position: absolute; inset: 0; } input { width: 200px; margin-right: -210px; }</style>',
    around: ['<div class="wrap">', `${'█'.repeat(30)}</div>`],
  }),
  'a field under a text that goes backwards': page({
    after:
      '<div style="position: fixed; left: 900px; top: 0; z-index: 9; font: 60px/900px monospace; color: white; letter-spacing: -60px">██████████████████████</div>',
  }),
  'a field under a small shadow that is drawn large': page({
    after: `<div style="${crumb}; box-shadow: 0 0 0 20px white; transform: scale(100)"></div>`,
  }),
} as const;

export const honest = {
  'a field in a slot': page({
    around: [
      '<div><template shadowrootmode="closed"><div style="padding: 8px"><slot></slot></div></template>',
      '</div>',
    ],
  }),
  'a field in a card with a shadow, beside another': page({
    around: ['<div style="box-shadow: 0 25px 50px -12px gray; outline: 2px solid blue">', '</div>'],
    after: '<div style="box-shadow: 0 8px 24px rgb(0 0 0 / .3)">Help</div>',
  }),
  'a page whose pictures answer for the document': page({
    after:
      'querySelector querySelectorAll getElementsByTagName elementsFromPoint documentElement body location defaultView designMode visibilityState implementation createTreeWalker addEventListener'
        .split(' ')
        .map((name) => `<img name="${name}" alt="">`)
        .join(''),
  }),
  'a field in a list': page({ around: ['<ul style="list-style: disc"><li>', '</li></ul>'] }),
  'a field beside a part that sleeps in a shadow root': page({ after: closed('<div inert>Help</div>') }),
} as const;
