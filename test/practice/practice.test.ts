import { afterEach, describe, expect, test } from 'vitest';
import { type Journey, type JourneyName, startJourney } from './journeys.ts';
import { codeForKey, phoneCode } from './phone-code.ts';
import { type Practice, type PracticeOptions, startPractice } from './practice.ts';
import { createVisitor, type Seen, type Visitor } from './visitor.ts';
import { lastMail } from './world.ts';

const open: Practice[] = [];

const begin = async (
  name: JourneyName,
  options?: PracticeOptions,
): Promise<Journey & { readonly visitor: Visitor; readonly first: Seen }> => {
  const journey = await startJourney(name, options);
  open.push(journey.practice);
  const visitor = createVisitor(journey.practice);
  return { ...journey, visitor, first: await visitor.go(journey.start) };
};

const signIn = async ({
  visitor,
  account,
}: {
  readonly visitor: Visitor;
  readonly account: Journey['account'];
}): Promise<Seen> => {
  await visitor.send('/rest/authenticate', { username: account.email, password: '' });
  return visitor.send('/rest/authenticate', { username: account.email, password: account.password });
};

const atlassianCode = (visitor: Visitor, otpCode: string): Promise<Seen> =>
  visitor.send('/rest/two-step-verification/verify', { otpCode });
const bitbucketCode = (visitor: Visitor, code: string): Promise<Seen> =>
  visitor.send('/account/signin/two-step', { code });
const settings = '/account/settings/two-step-verification';

afterEach(async () => {
  for (const practice of open.splice(0)) {
    expect(practice.refused).toEqual([]);
    expect(practice.requests.filter((line) => line.startsWith('ERROR'))).toEqual([]);
    await practice.close();
  }
});

describe('signing in', () => {
  test('Bitbucket sends people to the Atlassian account at the address that was seen', async () => {
    const { first } = await begin('b');
    expect(first.url).toBe(
      'https://id.atlassian.com/login?application=bitbucket&continue=https%3A%2F%2Fbitbucket.org%2Faccount%2Fsignin%2F%3Fnext%3D%252Facme-team%252Fwidgets%252Fsrc%252Fmain%252F%26redirectCount%3D1',
    );
  });

  test('a wrong password and a wrong code are refused', async () => {
    const { visitor, account } = await begin('a');
    expect((await visitor.send('/rest/authenticate', { username: account.email, password: 'wrong' })).status).toBe(403);
    await signIn({ visitor, account });
    const wrong = phoneCode(open[0] as Practice, account, 'atlassian') === '000000' ? '000001' : '000000';
    expect((await atlassianCode(visitor, wrong)).status).toBe(403);
  });

  test('a code before the password is worth nothing', async () => {
    const { visitor, account, practice } = await begin('a');
    expect((await atlassianCode(visitor, phoneCode(practice, account, 'atlassian'))).html).toContain(
      'Log in to continue',
    );
  });

  test('the Atlassian code ends at Jira', async () => {
    const { visitor, account, practice, end } = await begin('a');
    await signIn({ visitor, account });
    const done = await atlassianCode(visitor, phoneCode(practice, account, 'atlassian'));
    expect(done.url).toBe(end);
    expect(done.stops[0]).toMatch(/^https:\/\/id\.atlassian\.com\/login\/authorize\?/);
  });

  test('Bitbucket refuses the code that the Atlassian account took, and takes its own', async () => {
    const { visitor, account, practice, end } = await begin('b');
    await signIn({ visitor, account });
    const code = phoneCode(practice, account, 'atlassian');
    expect((await atlassianCode(visitor, code)).url).toMatch(/^https:\/\/bitbucket\.org\/account\/signin\//);
    expect((await bitbucketCode(visitor, code)).status).toBe(403);
    expect((await bitbucketCode(visitor, phoneCode(practice, account, 'bitbucket'))).url).toBe(end);
  });

  test('a code is taken once, unless the setting says otherwise', async () => {
    const now = (): number => 1_700_000_010_000;
    const { visitor, account, practice } = await begin('a', { now });
    const code = phoneCode(practice, account, 'atlassian');
    await signIn({ visitor, account });
    await atlassianCode(visitor, code);
    const again = async (): Promise<Seen> => {
      practice.forgetSessions();
      await visitor.go('https://acme-team.atlassian.net/browse/ABC-1');
      await signIn({ visitor, account });
      return atlassianCode(visitor, code);
    };
    expect((await again()).status).toBe(403);
    expect(phoneCode(practice, account, 'atlassian', { unused: true })).not.toBe(code);
    practice.settings.replayAllowed = true;
    expect((await again()).status).toBe(200);
  });
});

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

  test('an administrator who requires it of others can not switch it off; a member can, and is blocked', async () => {
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

describe('the Atlassian account’s other checks', () => {
  test('every password mails a new code and kills the old one', async () => {
    const { visitor, account, practice, end } = await begin('e');
    await signIn({ visitor, account });
    const old = lastMail(practice.world, account.email).code ?? '';
    expect(old).toMatch(/^[A-Z0-9]{6}$/);
    await signIn({ visitor, account });
    expect((await visitor.send('/rest/email-code/verify', { boxes: old })).status).toBe(403);
    const code = lastMail(practice.world, account.email).code ?? '';
    expect((await visitor.send('/rest/email-code/verify', { boxes: code.toLowerCase() })).url).toBe(end);
  });

  test('the recovery key works once and is replaced', async () => {
    const { visitor, account, end } = await begin('h');
    const key = account.atlassian?.recoveryKey ?? '';
    await signIn({ visitor, account });
    expect((await visitor.send('/rest/two-step-verification/recovery', { recoveryCode: 'X'.repeat(24) })).status).toBe(
      403,
    );
    const shown = await visitor.send('/rest/two-step-verification/recovery', { recoveryCode: key });
    expect(account.atlassian?.recoveryKey).not.toBe(key);
    expect(shown.html).toContain(account.atlassian?.recoveryKey);
    expect((await visitor.send('/rest/mfa/recovery-saved')).url).toBe(end);
  });

  test('a forced set-up stands between the password and Jira', async () => {
    const { visitor, account, practice, end } = await begin('d');
    expect((await signIn({ visitor, account })).url).toMatch(
      /^https:\/\/id\.atlassian\.com\/login\/two-step-verification\/enroll/,
    );
    const scan = await visitor.send('/rest/mfa/enrollment', { stage: 'scan' });
    const key = scan.html.match(/readonly value="([A-Z2-7]{32})"/)?.[1] ?? '';
    expect((await visitor.send('/rest/mfa/enrollment', { stage: 'done', otpCode: 'nothing' })).status).toBe(403);
    await visitor.send('/rest/mfa/enrollment', { stage: 'done', otpCode: codeForKey(practice, key) });
    expect((await visitor.send('/rest/mfa/recovery-saved')).url).toBe(end);
  });

  test('a guest is checked by mail on top of the own code', async () => {
    const { visitor, account, practice, end } = await begin('f');
    await signIn({ visitor, account });
    const check = await atlassianCode(visitor, phoneCode(practice, account, 'atlassian'));
    expect(check.url).toMatch(/\/step-up\/start\?continue=https%3A%2F%2Facme-team\.atlassian\.net%2Fwiki/);
    await visitor.send('/rest/step-up/start', { continue: end });
    const code = lastMail(practice.world, account.email).code ?? '';
    expect(code).toMatch(/^\d{6}$/);
    expect((await visitor.send('/rest/mfa/verify', { continue: end, otpCode: code })).url).toBe(end);
  });

  test('the review lets people go on without', async () => {
    const { visitor, account, end } = await begin('g');
    expect((await signIn({ visitor, account })).url).toMatch(/\/login\/security-screen\?token=/);
    expect((await visitor.send('/rest/security-screen', { choice: 'dismiss' })).url).toBe(end);
  });

  test('the company’s sign-in comes back through auth.atlassian.com, and Bitbucket asks all the same', async () => {
    const { visitor, account, practice, end } = await begin('i');
    const company = await visitor.send('/rest/authenticate', { username: account.email, password: '' });
    expect(company.stops.map((stop) => new URL(stop).hostname)).toEqual([
      'auth.atlassian.com',
      'login.microsoftonline.com',
    ]);
    const RelayState = new URL(company.url).searchParams.get('RelayState') ?? '';
    await visitor.send('/common/login', {
      step: 'password',
      loginfmt: account.email,
      passwd: account.password,
      RelayState,
    });
    const otc = phoneCode(practice, account, 'company');
    const back = await visitor.send('/common/login', { step: 'code', loginfmt: account.email, otc, RelayState });
    expect(back.stops[0]).toMatch(/^https:\/\/auth\.atlassian\.com\/login\/callback\?connection=saml-/);
    expect(back.html).toContain('data-practice="code"');
    expect((await bitbucketCode(visitor, phoneCode(practice, account, 'bitbucket'))).url).toBe(end);
  });
});

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

describe('the way out', () => {
  test('unknown hosts and other ports are refused and recorded', async () => {
    const practice = await startPractice({ browserOwn: [/^update\.example\.net:/] });
    const visitor = createVisitor(practice);
    for (const url of [
      'https://unknown.example.net/',
      'https://id.atlassian.com:8443/login',
      'https://update.example.net/',
    ])
      await expect(visitor.go(url)).rejects.toThrow('refused');
    expect(practice.refused).toEqual(['unknown.example.net:443', 'id.atlassian.com:8443']);
    expect(practice.refusedBrowserOwn).toEqual(['update.example.net:443']);
    await practice.close();
  });

  test('two practices in one process know nothing of each other', async () => {
    const [one, two] = await Promise.all([begin('b'), begin('j')]);
    expect(one.practice.proxyPort).not.toBe(two.practice.proxyPort);
    one.practice.serve('https://bitbucket.org/only-here', '<!doctype html><body>only here</body>');
    expect((await one.visitor.go('https://bitbucket.org/only-here')).html).toContain('only here');
    expect((await two.visitor.go('https://bitbucket.org/only-here')).status).toBe(404);
  });

  test('a late page waits for its release', async () => {
    const { practice, visitor } = await begin('a', { settings: { late: true } });
    expect((await visitor.go('https://id.atlassian.com/login')).html).toMatch(
      /<body[^>]*><template data-practice="late">/,
    );
    const released = visitor.go('https://id.atlassian.com/practice-assets/release');
    await practice.whenWaiting();
    practice.release();
    expect((await released).status).toBe(204);
  });

  test('a changed form is still understood', async () => {
    const { visitor, account, practice, start } = await begin('j', {
      settings: { shape: ['ids', 'nesting', 'unknown-words'], seed: 11 },
    });
    const { html } = await signIn({ visitor, account });
    const name = html.match(/data-practice="code" name="([^"]+)"/)?.[1] ?? '';
    expect(name).toMatch(/^f11_/);
    expect(
      (await visitor.send('/account/signin/two-step', { [name]: phoneCode(practice, account, 'bitbucket') })).url,
    ).toBe(start);
  });
});
