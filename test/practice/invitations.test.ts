import { describe, expect, test } from 'vitest';
import { begin, closeAfterEach, signIn } from './play.ts';

closeAfterEach();

describe('invitations', () => {
  test('the mail’s link leads to the Atlassian account with a readable token', async () => {
    const { first } = await begin('c');
    expect(first.stops[0]).toMatch(/^https:\/\/track\.atlassian\.com\/tracking\//);
    const address = new URL(first.url);
    expect(address.hostname + address.pathname).toBe('id.atlassian.com/signup/invite');
    expect(Buffer.from(address.searchParams.get('signature')?.split('.')[1] ?? '', 'base64url').toString()).toContain(
      '"scope":"inviteOtp"',
    );
  });

  test.each([
    ['k-wrong-account', 'another account'],
    ['k-deactivated', 'Account Deactivated'],
  ] as const)('%s says so', async (name, words) => {
    const { visitor, account } = await begin(name);
    await visitor.send('/rest/invite/accept');
    expect((await signIn({ visitor, account })).html).toContain(words);
  });

  test('an expired one says so, on both hosts', async () => {
    const { visitor, account, first, invitation } = await begin('k-expired');
    expect(first.html).toContain('has expired');
    await visitor.go(`https://bitbucket.org/invitations/${invitation?.id}`);
    expect((await signIn({ visitor, account })).status).toBe(410);
  });

  test('one may end on the start page', async () => {
    const { visitor, account, invitation, end } = await begin('k-start-page');
    await visitor.send('/rest/invite/accept');
    await signIn({ visitor, account });
    expect((await visitor.send(`/invitations/${invitation?.id}/accept`)).url).toBe(end);
  });
});
