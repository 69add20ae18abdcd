import { describe, expect, test } from 'vitest';
import { drawnKinds } from './harness/drawn-kinds.ts';
import { keep } from './harness/keep.ts';
import { signInAt } from './harness/sign-in.ts';
import { type Stage, stage } from './harness/stage.ts';
import { until } from './harness/until.ts';

/** "Fill in" in the popup, then the page's own button: nothing is sent off before that. */
async function fillAndSubmit(on: Stage, page: string): Promise<void> {
  const { tab } = on.run;
  await tab.popupSays({ page });
  const popup = await tab.openPopup();
  await popup.click('Fill in on');
  const result = await until('the popup to tell what came of it', () =>
    popup.read((document) => document.querySelector('[data-filled]')?.getAttribute('data-filled') ?? null),
  );
  expect(result).toBe('filled');
  expect(await popup.read((document) => document.querySelector<HTMLElement>('[data-filled]')?.innerText)).toBe(
    'Filled in. Please check it, and go on.',
  );
  await popup.close();
  await tab.popupSays({ page });
  await tab.click('submit');
}

describe.each(drawnKinds('fill-accepted'))('a code that was filled in, in %s', (kind) => {
  describe('signing in to Jira', () => {
    const on = stage(kind, 'a');

    test('is accepted when the user goes on', async () => {
      const { account, end } = on.journey;
      const key = account.atlassian?.secret ?? '';
      await keep(on.run, { account: account.email, key, layer: 'atlassian', issuer: 'Atlassian' });
      await signInAt(on, on.journey.start);
      await fillAndSubmit(on, 'atlassian-code');
      await on.run.tab.arrives(end);
    });
  });

  describe('signing in to Bitbucket', () => {
    const on = stage(kind, 'b');

    test('is accepted at both locks, each with its own', async () => {
      const { account, end } = on.journey;
      const whose = { account: account.email };
      await keep(on.run, { ...whose, key: account.atlassian?.secret ?? '', layer: 'atlassian', issuer: 'Atlassian' });
      await keep(on.run, { ...whose, key: account.bitbucket?.secret ?? '', layer: 'bitbucket', issuer: 'Bitbucket' });
      await signInAt(on, on.journey.start);
      await fillAndSubmit(on, 'atlassian-code');
      await fillAndSubmit(on, 'bitbucket-code');
      await on.run.tab.arrives(end);
      await on.run.tab.shows('Widgets for everybody');
    });
  });
});
