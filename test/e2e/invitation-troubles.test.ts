import { describe, expect, test } from 'vitest';
import { drawnKinds } from './harness/drawn-kinds.ts';
import { type Stage, stage } from './harness/stage.ts';

/** Accepts the invitation and signs in, which leads to Bitbucket's side of it. */
async function acceptAndSignIn({ journey: { account, start }, run: { tab } }: Stage): Promise<void> {
  await tab.goto(start);
  await tab.popupSays({ page: 'atlassian-invitation', layer: 'atlassian', wants: 'decision', why: 'invited' });
  await tab.click('accept');
  await tab.popupSays({ page: 'atlassian-sign-in', wants: 'email-address', why: 'invited' });
  await tab.type('email', account.email);
  await tab.click('submit');
  await tab.popupSays({ page: 'atlassian-sign-in', wants: 'password', why: 'invited' });
  await tab.type('password', account.password);
  await tab.click('submit');
  await tab.arrives('https://bitbucket.org/invitations/');
}

describe.each(drawnKinds('invitation-expired'))('k. an invitation that expired, in %s', (kind) => {
  const on = stage(kind, 'k-expired');
  const noLonger = 'The page says that this is no longer valid. Ask the person who invited you for a new invitation.';

  test('Atlassian’s side of it says so, and no one is told to accept it', async () => {
    const { tab } = on.run;
    await tab.goto(on.journey.start);
    const words = await tab.popupSays({ page: 'atlassian-invitation', wants: 'decision', why: 'invited' });
    expect(words).toContain(noLonger);
    expect(words).not.toContain('Accept it');
    expect(words).not.toContain('Next');
    const { text } = await tab.bannerSays(noLonger);
    expect(text).not.toContain('It opens with');
  });

  test('Bitbucket’s side says so too, after the sign-in', async () => {
    const { account, invitation } = on.journey;
    const { tab } = on.run;
    await tab.goto(`https://bitbucket.org/invitations/${invitation?.id}`);
    await tab.type('email', account.email);
    await tab.click('submit');
    await tab.popupSays({ page: 'atlassian-sign-in', wants: 'password' });
    await tab.type('password', account.password);
    await tab.click('submit');
    await tab.arrives('https://bitbucket.org/invitations/');
    const words = await tab.popupSays({ page: 'bitbucket-invitation', layer: 'bitbucket', why: 'invited' });
    expect(words).toContain(noLonger);
    expect(words).not.toContain('Accept it');
    await tab.bannerSays(noLonger);
  });
});

describe.each(drawnKinds('invitation-other-account'))('k. an invitation for another account, in %s', (kind) => {
  const on = stage(kind, 'k-wrong-account');

  test('the popup and the banner say which address it opens with', async () => {
    await acceptAndSignIn(on);
    const { tab } = on.run;
    const another =
      'The page says that this is for another account. Sign out, then open it with the address that was invited.';
    const words = await tab.popupSays({ page: 'bitbucket-invitation', layer: 'bitbucket', why: 'invited' });
    expect(words).toContain(another);
    expect(words).toContain('Open the invitation again, signed in with the address that was invited.');
    expect(words).not.toContain('Accept it');
    await tab.bannerSays(another);
  });
});

describe.each(drawnKinds('invitation-deactivated'))('k. an invitation to a deactivated account, in %s', (kind) => {
  const on = stage(kind, 'k-deactivated');

  test('the popup and the banner say whom to tell', async () => {
    await acceptAndSignIn(on);
    const { tab } = on.run;
    const deactivated =
      'The page says that this account is deactivated. Did somebody invite you? Tell them exactly what it says.';
    const words = await tab.popupSays({ page: 'bitbucket-invitation', layer: 'bitbucket', why: 'invited' });
    expect(words).toContain(deactivated);
    expect(words).not.toContain('Accept it');
    await tab.bannerSays(deactivated);
  });
});

describe.each(drawnKinds('invitation-start-page'))('k. an invitation that ends on the start page, in %s', (kind) => {
  const on = stage(kind, 'k-start-page');

  test('the popup says that it may not have worked, and what to try', async () => {
    await acceptAndSignIn(on);
    const { tab } = on.run;
    await tab.popupSays({ page: 'bitbucket-invitation', layer: 'bitbucket', why: 'invited' });
    await tab.bannerSays('Use the address that was invited.');
    await tab.click('accept');
    await tab.arrives(on.journey.end);
    const words = await tab.popupSays({ page: 'official', layer: 'none', wants: 'nothing' });
    expect(words).toContain('You came from an invitation, but this is only the start page.');
    expect(words).toContain('Open the invitation again, signed in with the address that was invited.');
    expect(await tab.banner()).toBeNull();
  });
});
