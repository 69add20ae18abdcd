import { beforeAll, describe, expect, test } from 'vitest';
import { browserKinds } from './harness/driver.ts';
import { keep } from './harness/keep.ts';
import { askedCode } from './harness/popup-code.ts';
import { type Stage, stage } from './harness/stage.ts';
import { until } from './harness/until.ts';

const signIn = 'https://id.atlassian.com/login?application=bitbucket';
const repository = 'https://bitbucket.org/acme-team/widgets/src/main/';
const otherRepository = 'https://bitbucket.org/acme-team/gadgets/src/main/';

/** A prompt above a repository. Nothing on the page tells who put it up. */
const prompt = (open: boolean) => `<!doctype html><title>widgets</title><h1>widgets</h1><p>Widgets for everybody</p>
  <a href="${otherRepository}">gadgets</a>
  <dialog ${open ? 'open' : ''}><h2>Two-step verification</h2><p>Open your authenticator app and enter the code.</p>
    <form><label>Code <input name="otpCode" autocomplete="one-time-code"></label><button>Verify</button></form></dialog>`;
const entrance = `<!doctype html><title>Log in</title><h1>Log in to continue</h1>
  <form><label>Email <input type="email" id="username" name="username"></label><button>Continue</button></form>
  <a href="${repository}" target="_blank" rel="opener">Open it</a>`;

const inPage = (on: Stage, source: string): Promise<unknown> => on.run.tab.page.evaluate(source);
const open = `document.querySelector('dialog').setAttribute('open', '')`;

/** The Atlassian account's sign-in, judged. */
async function startSigningIn(on: Stage): Promise<void> {
  await on.run.tab.page.bringToFront();
  await on.run.tab.goto(signIn);
  await until('the sign-in to be judged', async () => (await on.run.tab.icon()).badge === 'A');
}

async function askedLayers(on: Stage): Promise<readonly string[]> {
  const popup = await on.run.tab.openPopup();
  await popup.verdict();
  const layers = await popup.read((document) =>
    [...document.querySelectorAll<HTMLElement>('.asked [data-entry]')].map(({ dataset }) => dataset.layer ?? ''),
  );
  await popup.close();
  return layers;
}

describe.each(browserKinds)('a prompt where people write, in %s', (kind) => {
  const on = stage(kind, 'b');
  const prompted = { page: 'bitbucket-code', layer: 'bitbucket', wants: 'app-code' } as const;
  const unsure = { ...prompted, sure: 'unsure' } as const;
  const likely = { ...prompted, sure: 'likely' } as const;

  beforeAll(async () => {
    const account = 'jo@practice.example';
    const keys = { bitbucket: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP', company: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ' };
    for (const layer of ['bitbucket', 'company'] as const)
      await keep(on.run, { key: keys[layer], layer, account, issuer: layer });
    on.practice.serve(signIn, entrance);
    on.practice.serve(repository, prompt(true));
    on.practice.serve(otherRepository, prompt(true));
  });

  test('it is unsure, and the code is shown', async () => {
    const { tab } = on.run;
    await tab.page.bringToFront();
    await tab.goto(repository);
    expect(await tab.popupSays(unsure)).toContain('We are not sure.');
    await tab.bannerSays('Not sure, but this looks like Bitbucket’s own code.');
    expect(await askedCode(tab, 'bitbucket')).toMatch(/^\d{3}\s?\d{3}$/);
  });

  test('straight after a sign-in it is likely, also where it opens late', async () => {
    const { tab } = on.run;
    await startSigningIn(on);
    await tab.goto(repository);
    await tab.popupSays(likely);
    expect(await askedCode(tab, 'bitbucket')).toMatch(/^\d{3}\s?\d{3}$/);

    on.practice.serve(repository, prompt(false));
    await startSigningIn(on);
    await tab.goto(repository);
    await tab.popupSays({ page: 'official' });
    await inPage(on, open);
    await tab.popupSays(likely);
  });

  test('it is unsure again on the next page of the same document', async () => {
    const { tab } = on.run;
    on.practice.serve(repository, prompt(false));
    await startSigningIn(on);
    await tab.goto(repository);
    await tab.popupSays({ page: 'official' });
    await inPage(on, `history.pushState(null, '', ${JSON.stringify(otherRepository)})`);
    await tab.popupSays({ page: 'official' });
    await inPage(on, open);
    await tab.popupSays(unsure);
    on.practice.serve(repository, prompt(true));
  });

  test.each([
    ['a page of ours that asks for nothing', 'https://start.atlassian.com/'],
    ['another site’s page, which we don’t look at', 'https://example.com/'],
    ['a page that a customer made', 'https://acme-team.atlassian.net/wiki/spaces/x'],
  ])('it is unsure after %s', async (_, between) => {
    const { tab } = on.run;
    on.practice.serve(between, '<!doctype html><title>x</title><h1>Hello</h1>');
    await startSigningIn(on);
    await tab.goto(between);
    if (between.includes('start.')) await tab.popupSays({ page: 'official' });
    await tab.goto(repository);
    await tab.popupSays(unsure);
  });

  test('it is unsure in a tab that a sign-in page opened', async () => {
    await startSigningIn(on);
    await on.run.tab.click('Open it');
    const opened = await on.run.tabAt(repository);
    await opened.popupSays(unsure);
    await opened.page.close();
  });

  test('a stranger’s page at a provider of sign-ins is given no code as its own; the company’s is', async () => {
    const { tab } = on.run;
    const tenant = 'https://acme.okta.com/';
    const asks = { page: 'company-sign-in', layer: 'company', wants: 'app-code' } as const;
    await tab.page.bringToFront();
    await tab.goto('https://start.atlassian.com/');
    await tab.popupSays({ page: 'official' });
    await tab.goto(tenant);
    expect(await tab.popupSays({ ...asks, sure: 'unsure' })).toContain('We are not sure.');
    expect(await askedLayers(on)).toEqual([]);

    await startSigningIn(on);
    await tab.goto(tenant);
    await tab.popupSays({ ...asks, sure: 'likely' });
    expect(await askedLayers(on)).toEqual(['company']);
  });
});
