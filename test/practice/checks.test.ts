import { describe, expect, test } from 'vitest';
import { codeForKey, phoneCode } from './phone-code.ts';
import { atlassianCode, begin, bitbucketCode, closeAfterEach, signIn } from './play.ts';
import { lastMail } from './world.ts';

closeAfterEach();

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

  test('a forced set-up is between the password and Jira', async () => {
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

  test('the company’s sign-in returns through auth.atlassian.com, and Bitbucket still asks', async () => {
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
