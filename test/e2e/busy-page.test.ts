import { describe, expect, test } from 'vitest';
import { browserKinds } from './harness/driver.ts';
import { stage } from './harness/stage.ts';
import { until } from './harness/until.ts';

/** A page that never stops changing, by its own timers, and shows its code field late. */
const address = 'https://id.atlassian.com/login/busy';
/** Its script may run. */
const policy = "script-src 'unsafe-inline'";
const document = `<!doctype html><title>Busy</title><h1>Log in</h1><p id="ticker">0</p><button>Go on</button><script>
let count = 0;
const change = () => { count += 1; ticker.className = 'at-' + count; setTimeout(change); };
change();
document.querySelector('button').onclick = () => {
  document.body.insertAdjacentHTML('beforeend', '<label>Verification code <input autocomplete="one-time-code" inputmode="numeric" maxlength="6"></label>');
};
</script>`;

describe.each(browserKinds)('a page that never stands still, in %s', (kind) => {
  const on = stage(kind, 'a');

  test('is still looked at, and what it shows late is seen', async () => {
    const { tab } = on.run;
    on.practice.serve(address, document, policy);
    await tab.goto(address);
    expect((await tab.icon()).badge).toBe('');
    await tab.click('Go on');
    await until('the icon to tell the code', async () => (await tab.icon()).badge !== '');
  });
});
