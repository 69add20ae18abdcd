import { describe, expect, test } from 'vitest';
import type { Journey } from './journeys.ts';
import { codeForKey, phoneCode } from './phone-code.ts';
import { atlassianCode, begin, bitbucketCode, closeAfterEach, settings, signIn } from './play.ts';
import type { Visitor } from './visitor.ts';
import { lastMail } from './world.ts';

closeAfterEach();

describe('a workspace that requires two-step verification', () => {
  test('blocks private content until it is set up, and not public content', async () => {
    const { visitor, account, practice, end, invitation } = await begin('c');
    await visitor.send('/rest/invite/accept');
    await signIn({ visitor, account });
    const arrived = await atlassianCode(visitor, phoneCode(practice, account, 'atlassian'));
    expect(arrived.url).toBe(`https://bitbucket.org/invitations/${invitation?.id}`);
    const blocked = await visitor.send(`/invitations/${invitation?.id}/accept`);
    expect(blocked.url).toBe(end);
    expect(blocked.html).toContain('data-practice="block-link"');
    expect((await visitor.go('https://bitbucket.org/acme-team/handbook/src/main/')).html).not.toContain('block-link');

    await visitor.send(`${settings}/start`);
    expect((await visitor.send(`${settings}/unlock`, { password: 'wrong' })).status).toBe(403);
    const scan = await visitor.send(`${settings}/unlock`, { password: account.password });
    const key = scan.html.match(/data-practice="key">([A-Z2-7]+)</)?.[1] ?? '';
    await visitor.send(`${settings}/verify`, { code: codeForKey(practice, key) });
    expect(account.bitbucket).toBeUndefined();
    expect((await visitor.go(end)).html).toContain('data-practice="block-link"');
    const shown = await visitor.go(lastMail(practice.world, account.email).link ?? '');
    expect([...(account.bitbucket?.recoveryCodes ?? [])].filter((code) => shown.html.includes(code))).toHaveLength(6);
    expect((await visitor.send(`${settings}/saved`)).html).toContain('README.md');
  });

  test('a stranger to the workspace sees nothing of it', async () => {
    const { visitor, account, end } = await begin('k-start-page');
    await visitor.go(end.replace('start.atlassian.com/', 'bitbucket.org/acme-team/widgets'));
    expect((await signIn({ visitor, account })).status).toBe(404);
  });
});

describe('Bitbucket recovery codes', () => {
  const arrive = async (): Promise<Journey & { readonly visitor: Visitor }> => {
    const journey = await begin('j');
    await signIn(journey);
    return journey;
  };

  test('work once, in the code field too', async () => {
    const { visitor, account, practice, start } = await arrive();
    const [one = '', two = ''] = account.bitbucket?.recoveryCodes ?? [];
    expect((await bitbucketCode(visitor, one)).url).toBe(start);
    practice.forgetSessions();
    await visitor.go(start);
    await signIn({ visitor, account });
    expect((await bitbucketCode(visitor, one)).status).toBe(403);
    await visitor.send('/account/signin/two-step/other', { ask: 'recovery-code' });
    expect((await visitor.send('/account/signin/two-step', { recovery: two })).url).toBe(start);
  });

  test('are replaced by new ones', async () => {
    const { visitor, account, practice, start } = await arrive();
    const [old = ''] = account.bitbucket?.recoveryCodes ?? [];
    await bitbucketCode(visitor, phoneCode(practice, account, 'bitbucket'));
    await visitor.send(`${settings}/unlock`, { password: account.password });
    await visitor.send(`${settings}/new-codes`);
    practice.forgetSessions();
    await visitor.go(start);
    await signIn({ visitor, account });
    expect((await bitbucketCode(visitor, old)).status).toBe(403);
    expect(account.bitbucket?.recoveryCodes.size).toBe(6);
  });

  test('an administrator who requires it of others can’t switch it off; a member can, and is blocked', async () => {
    const { visitor, account, practice } = await arrive();
    await bitbucketCode(visitor, phoneCode(practice, account, 'bitbucket'));
    await visitor.send(`${settings}/unlock`, { password: account.password });
    const workspace = practice.world.workspaces.get('acme-team');
    if (workspace === undefined) throw new Error('The journey has no workspace');
    workspace.requiresTwoStep = true;
    workspace.members.set(account.email, 'administrators');
    expect((await visitor.send(`${settings}/disable`, { sure: 'yes' })).status).toBe(403);
    workspace.members.set(account.email, 'developers');
    await visitor.send(`${settings}/disable`, { sure: 'yes' });
    expect(account.bitbucket).toBeUndefined();
    expect((await visitor.go('https://bitbucket.org/acme-team/widgets')).html).toContain('block-link');
  });
});
