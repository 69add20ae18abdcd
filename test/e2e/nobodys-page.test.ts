import { describe, expect, test } from 'vitest';
import { browserKinds } from './harness/driver.ts';
import { stage } from './harness/stage.ts';

/** A dialog with the field that Atlassian's own code pages share, and a script that would read it. */
const imitation = `<!doctype html><html lang="en"><title>Practice</title><body><div role="dialog" aria-modal="true">
<h1>Two-step verification</h1><p>Open your authenticator app and enter the code.</p>
<form><label>Verification code <input name="otpCode" inputmode="numeric" autocomplete="one-time-code"></label><button>Verify</button></form></div>
<script>var ran = self.origin;</script></body></html>`;
const signIn = 'https://id.atlassian.com/login';
const raw = 'https://bitbucket.org/acme-team/widgets/raw/main/page.html';
const sandbox = "sandbox allow-scripts allow-forms; default-src 'unsafe-inline'";

describe.each(browserKinds)('a document that is not its address’s own, in %s', (kind) => {
  const on = stage(kind, 'a');

  test.each([raw, signIn])('isn’t its address’s page, no matter what it shows: %s', async (url) => {
    const { tab } = on.run;
    on.practice.serve(url, imitation, sandbox);
    await tab.goto(url);
    expect(await tab.page.evaluate('ran')).toBe('null');
    await tab.popupSays({ page: 'official', layer: 'none', wants: 'nothing', sure: 'unsure' });
    expect((await tab.icon()).badge).toBe('');
  });

  test('the same document without the sandbox is the sign-in host’s code page', async () => {
    const { tab } = on.run;
    on.practice.serve(signIn, imitation, "default-src 'unsafe-inline'");
    await tab.goto(signIn);
    await tab.popupSays({ page: 'atlassian-code', layer: 'atlassian', wants: 'app-code', sure: 'certain' });
  });

  test('documents inside the page change nothing', async () => {
    const { tab } = on.run;
    const inner = imitation.replace(/<script>.*<\/script>/, '').replaceAll('"', '&quot;');
    const frames = `<iframe srcdoc="${inner}" width="400" height="300"></iframe><iframe sandbox srcdoc="${inner}"></iframe><iframe id="blank"></iframe>
<script>blank.contentDocument.write(document.querySelector('iframe').srcdoc); blank.contentDocument.close();</script>`;
    on.practice.serve(
      signIn,
      `<!doctype html><title>Practice</title><h1>Log in</h1><form><label>Email <input type="email" name="username"></label><button>Continue</button></form>${frames}`,
      "default-src 'unsafe-inline'",
    );
    await tab.goto(signIn);
    await tab.popupSays({ page: 'atlassian-sign-in', wants: 'email-address' });
  });
});
