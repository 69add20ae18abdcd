import { describe, expect, test } from 'vitest';
import { phoneCode } from './phone-code.ts';
import { atlassianCode, begin, bitbucketCode, closeAfterEach, signIn } from './play.ts';
import type { Signs } from './visitor.ts';

closeAfterEach();

describe('signing in', () => {
  test('Bitbucket sends people to the Atlassian account at the address that was seen', async () => {
    const { first } = await begin('b');
    expect(first.url).toBe(
      'https://id.atlassian.com/login?application=bitbucket&continue=https%3A%2F%2Fbitbucket.org%2Faccount%2Fsignin%2F%3Fnext%3D%252Facme-team%252Fwidgets%252Fsrc%252Fmain%252F%26redirectCount%3D1',
    );
  });

  test('a wrong password and a wrong code are refused', async () => {
    const { visitor, account, practice } = await begin('a');
    expect((await visitor.send('/rest/authenticate', { username: account.email, password: 'wrong' })).status).toBe(403);
    await signIn({ visitor, account });
    const wrong = phoneCode(practice, account, 'atlassian') === '000000' ? '000001' : '000000';
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
    const again = async (): Promise<Signs> => {
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
