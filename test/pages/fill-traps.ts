/**
 * Pages that ask for a code in ways that are hard to fill in, or that try to get a code that is not meant for them. The
 * field is the account's own by its known id (page facts, row 5); how it behaves is made up for each.
 */
const codeField =
  '<input id="two-step-verification-otp-code-input" name="code" autocomplete="one-time-code" inputmode="numeric">';
const heading = '<h1>Two-step verification</h1><p>Enter the code from your authenticator app.</p>';
const submits = 'let submits = 0; addEventListener("submit", (event) => { event.preventDefault(); submits++; });';

const page = (body: string, script = '') =>
  `<!doctype html><html lang="en"><title>Practice</title><body>${heading}<form>${body}<button>Verify</button></form>
<script>${submits}${script}</script></body></html>`;
const boxes = (marks = 'maxlength="1"') =>
  Array.from(
    { length: 6 },
    (_, at) => `<input class="box" inputmode="numeric" ${marks} aria-label="Digit ${at + 1}" style="width: 2rem">`,
  ).join('');

/** Pages that a code can be filled into; each says in `window.held` what the page itself took. */
export const fillable = {
  'a field that listens': page(
    codeField,
    'document.querySelector("input").addEventListener("input", (e) => { held = e.target.value; }); var held = "";',
  ),
  'boxes that are drawn anew at each step': page(
    `<div id="row">${boxes()}</div>`,
    `const state = Array(6).fill(''); var held = '';
     function draw() {
       const row = document.getElementById('row'); row.replaceChildren();
       state.forEach((value, at) => {
         const box = Object.assign(document.createElement('input'), { maxLength: 1, inputMode: 'numeric', value, className: 'box' });
         box.style.width = '2rem'; box.setAttribute('aria-label', 'Digit ' + (at + 1));
         box.addEventListener('input', () => { state[at] = box.value; held = state.join(''); draw(); row.children[at + 1]?.focus(); });
         row.append(box);
       });
     }
     draw();`,
  ),
  'boxes that take only a paste': page(
    `<div id="row">${boxes()}</div>`,
    `var held = ''; const all = [...document.querySelectorAll('.box')];
     all.forEach((box) => {
       box.addEventListener('input', () => { if (!held) box.value = ''; });
       box.addEventListener('paste', (event) => {
         event.preventDefault(); const text = event.clipboardData.getData('text');
         all.forEach((it, at) => { it.value = text[at] ?? ''; }); held = text;
       });
     });`,
  ),
  'a field in a dialog': page(
    '<p>Below</p>',
    `document.body.insertAdjacentHTML('beforeend', '<dialog>${heading}<form>${codeField}<button>Verify</button></form></dialog>');
     document.querySelector('dialog').showModal(); var held = '';
     document.querySelector('dialog input').addEventListener('input', (e) => { held = e.target.value; });`,
  ),
} as const;

/** Pages that get nothing, already when they are looked at. */
export const refusedAtOnce = {
  'a field in a frame': page(`<iframe srcdoc='${codeField}' style="width: 20rem; height: 6rem"></iframe>`),
  'a field for a recovery key': page('<label>Recovery key <input id="recoveryCode" name="recoveryCode"></label>'),
  'a code field beside a field for a recovery key': page(
    `${codeField}<label>Recovery key <input name="recoveryCode"></label>`,
  ),
  'two code fields': page(
    `${codeField}<label>Verification code <input name="otpCode" autocomplete="one-time-code"></label>`,
  ),
  'a hidden field': page(`<div style="display: none">${codeField}</div>`),
  'a field that can’t be seen': page(`<div style="opacity: 0">${codeField}</div>`),
  'a field beside the page': page(`<div style="position: absolute; left: -9999px">${codeField}</div>`),
} as const;

/** Pages that are fine when the popup opens and are not when the user clicks; `trick()` makes the difference. */
export const refusedAtClick = {
  'another field in the place of the one that was there': [
    page(
      codeField,
      'function trick() { const field = document.querySelector("input"); field.replaceWith(field.cloneNode()); }',
    ),
    'changed',
  ],
  'one more field': [
    page(
      codeField,
      `function trick() { document.forms[0].insertAdjacentHTML('beforeend', '<label>Verification code <input name="otpCode" autocomplete="one-time-code"></label>'); }`,
    ),
    'no-field',
  ],
  'another address of the same page': [
    page(
      codeField,
      'function trick() { history.pushState(null, "", "/login?continue=https%3A%2F%2Fbitbucket.org%2F"); }',
    ),
    'changed',
  ],
  'an address that is no sign-in': [
    page(codeField, 'function trick() { history.pushState(null, "", "/profile"); }'),
    'changed',
  ],
  'a field that is covered': [
    page(
      codeField,
      `function trick() { document.body.insertAdjacentHTML('beforeend', '<div style="position: fixed; inset: 0; background: white; z-index: 9">Hello</div>'); }`,
    ),
    'covered',
  ],
  'a field that is switched off': [
    page(codeField, 'function trick() { document.querySelector("input").disabled = true; }'),
    'changed',
  ],
  'a page that empties the field': [
    page(
      codeField,
      'function trick() { document.querySelector("input").addEventListener("input", (event) => { event.target.value = ""; }); }',
    ),
    'not-taken',
  ],
} as const;
