import { describe, expect, test } from 'vitest';
import { phoneCode } from '../practice/phone-code.ts';
import { browserKinds } from './harness/driver.ts';
import { stage } from './harness/stage.ts';

describe.each(browserKinds)('b. signing in to Bitbucket with two codes in a row, in %s', (kind) => {
  const on = stage(kind, 'b');

  test('the second code is named as another lock’s, and only that lock’s code is accepted', async () => {
    const { account, start, end, practice } = on.journey;
    const { tab } = on.run;
    await tab.goto(start);
    await tab.popupSays({ page: 'atlassian-sign-in', layer: 'atlassian', wants: 'email-address' });
    await tab.type('email', account.email);
    await tab.click('submit');
    await tab.popupSays({ page: 'atlassian-sign-in', wants: 'password' });
    await tab.type('password', account.password);
    await tab.click('submit');
    await tab.popupSays({ page: 'atlassian-code', layer: 'atlassian', wants: 'app-code' });
    const first = phoneCode(practice, account, 'atlassian');
    await tab.type('code', first);
    await tab.click('submit');

    const second = { page: 'bitbucket-code', layer: 'bitbucket', wants: 'app-code', why: 'signing-in' } as const;
    const anotherLock = 'You already gave the code for your Atlassian account. This one is Bitbucket’s';
    expect(await tab.popupSays(second)).toContain(anotherLock);
    await tab.type('code', first);
    await tab.click('submit');
    await tab.shows('This code is not valid.');
    expect(await tab.popupSays(second)).toContain(anotherLock);
    await tab.type('code', phoneCode(practice, account, 'bitbucket'));
    await tab.click('submit');
    await tab.arrives(end);
    await tab.shows('Widgets for everybody');
  });
});
