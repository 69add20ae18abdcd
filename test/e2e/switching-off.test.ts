import { describe, expect, test } from 'vitest';
import { codeForKey } from '../practice/phone-code.ts';
import { lastMail } from '../practice/world.ts';
import { drawnKinds } from './harness/drawn-kinds.ts';
import { stage } from './harness/stage.ts';
import { until } from './harness/until.ts';
import { checkedIn } from './walks/check.ts';
import { switchingOff } from './walks/switching-off.ts';

describe.each(drawnKinds('switching-off'))('j. switching Bitbucket’s own second step off again, in %s', (kind) => {
  const on = stage(kind, 'j');

  test('where no one requires it, users are only told what it would cost', async () => {
    const { journey, run } = on;
    await switchingOff.take(journey, run, checkedIn(run.tab));
    expect(journey.account.bitbucket).toBeUndefined();
  });

  test('users who switched it off are blocked where it is required, and are warned the next time', async () => {
    const { practice, journey, run } = on;
    const { tab } = run;
    const meet = checkedIn(tab);
    const workspace = practice.world.workspaces.get('acme-team');
    if (workspace === undefined) throw new Error('The journey has no workspace');
    workspace.requiresTwoStep = true;
    await tab.goto('https://bitbucket.org/acme-team/widgets/src/main/');
    const blocked = {
      verdict: 'bitbucket-blocked/bitbucket/set-up/workspace-requires/likely',
      says: ['Workspace “acme-team” requires this'],
      banner: ['This is Bitbucket’s own lock', 'Workspace “acme-team” requires this'],
    };
    await meet(blocked);
    await tab.click('block-link');
    const verdict = 'bitbucket-settings/bitbucket/nothing/workspace-requires/certain';
    await meet({ verdict, says: ['Choose “Set up two-step verification” here', 'Workspace “acme-team”'] });
    await tab.click('set-up');
    const key = (await until('the key', async () =>
      tab.page.evaluate(`document.querySelector('[data-practice="key"]')?.textContent`),
    )) as string;
    await tab.type('code', codeForKey(practice, key));
    await tab.click('submit');
    await tab.shows('Check your email');
    await tab.goto(lastMail(practice.world, journey.account.email).link ?? '');
    await tab.click('submit');
    await tab.shows('Widgets for everybody');

    await tab.goto(journey.start);
    const cost = 'workspace “acme-team” requires it. Switching it off shuts you out of its private repositories.';
    await meet({ verdict, says: [cost], banner: ['Bitbucket’s own second step is on', cost] });
  });
});
