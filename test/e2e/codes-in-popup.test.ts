import { describe, expect, test } from 'vitest';
import { browserKinds } from './harness/driver.ts';
import { keep } from './harness/keep.ts';
import type { Popup } from './harness/popup.ts';
import { signInAt } from './harness/sign-in.ts';
import { stage } from './harness/stage.ts';
import type { Tab } from './harness/tab.ts';

/** The codes that the popup shows outside of its folds, with the layer of each. */
const codesOn = (popup: Popup) =>
  popup.read((document) =>
    [...document.querySelectorAll<HTMLElement>('.asked [data-entry]')].map((entry) => ({
      layer: entry.dataset.layer,
      code: entry.querySelector('[data-code]')?.textContent ?? '',
    })),
  );

async function codeFor(tab: Tab, layer: string): Promise<string> {
  const popup = await tab.openPopup();
  expect(await popup.verdict()).toMatchObject({ layer, wants: 'app-code' });
  const codes = await codesOn(popup);
  await popup.close();
  expect(codes).toEqual([{ layer, code: expect.stringMatching(/^\d{6}$/) }]);
  return codes[0]?.code ?? '';
}

describe.each(browserKinds)('codes in the popup, in %s', (kind) => {
  const on = stage(kind, 'b');

  test('each page gets the code of its own lock, and the site accepts it', async () => {
    const { account, start, end } = on.journey;
    const { tab } = on.run;
    const whose = { account: account.email };
    await keep(on.run, { ...whose, key: account.atlassian?.secret ?? '', layer: 'atlassian', issuer: 'Atlassian' });
    await keep(on.run, { ...whose, key: account.bitbucket?.secret ?? '', layer: 'bitbucket', issuer: 'Bitbucket' });
    await signInAt(on, start);
    await tab.popupSays({ page: 'atlassian-code' });
    await tab.type('code', await codeFor(tab, 'atlassian'));
    await tab.click('submit');
    await tab.popupSays({ page: 'bitbucket-code' });
    await tab.type('code', await codeFor(tab, 'bitbucket'));
    await tab.click('submit');
    await tab.arrives(end);
    await tab.shows('Widgets for everybody');
  });
});
