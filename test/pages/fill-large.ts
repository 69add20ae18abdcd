// Pages that ask for a code and cost as much as they can to look through, each by markup alone. The field is the
// account's own by its known id (page facts, row 5); all else is made up.

const field = (more = '') =>
  `<input id="two-step-verification-otp-code-input" name="code" autocomplete="one-time-code" inputmode="numeric" ${more}>`;
const page = (around: string, after: string, own = field()): string =>
  `<!doctype html><html lang="en"><title>Practice</title><body><h1>Two-step verification</h1>
<p>Enter the code from your authenticator app.</p><form method="post">${around}${own}<button>Verify</button></form>
${after}</body></html>`;
const parts = (count: number): string => `<main>${'<p><i>Widgets</i></p>'.repeat(count / 2)}</main>`;
const inShadow = (inside: string): string => `<div><template shadowrootmode="closed">${inside}</template></div>`;

/** More than is looked through: nothing is filled in, and nothing waits for it. */
export const tooLarge = {
  'twenty thousand elements': () => page('', parts(20_000)),
  'a hundred thousand elements': () => page('', parts(100_000)),
  'twenty thousand elements in shadow roots': () => page('', inShadow(parts(5_000)).repeat(4)),
} as const;

/** Large, but still looked through. */
export const largeEnough = {
  'four thousand elements': () => page('', parts(4_000)),
  'labels inside each other, with many words': () => page(`${'<label>'.repeat(20)}${'Code '.repeat(5_000)}`, ''),
  'a pattern that takes without end to compare': () =>
    page('', '', field(`pattern="${'('.repeat(40)}\\d*${')*'.repeat(40)}x"`)),
} as const;

/** Has its script wait for its site as soon as it notices that the field is measured. */
export const waitsWhenMeasured = page(
  '',
  `<script>
const measured = () => getComputedStyle(document.forms[0]).transitionProperty === 'none';
const wait = () => {
  if (!measured()) return setTimeout(wait);
  const end = Date.now() + 8000;
  if ('originalTarget' in Event.prototype) while (Date.now() < end);
  else {
    const asked = new XMLHttpRequest();
    asked.open('GET', '/practice-assets/release', false);
    asked.send();
  }
};
wait();
</script>`,
);
