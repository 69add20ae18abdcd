import { describe, expect, test } from 'vitest';
import table from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { adviceFor } from '../advice/advice.ts';
import { situation } from './situation.fake.ts';

const codeFor = (onward: string) => {
  const address = `https://id.atlassian.com/login?continue=${encodeURIComponent(onward)}`;
  const site = onward.includes('.atlassian.net') ? { site: new URL(onward).hostname } : {};
  return adviceFor(situation('atlassian-code', { address, ...site, signs: ['atlassian-code-field'] }));
};

describe('the Atlassian code on the way to a customer site', () => {
  const guest = codeFor('https://globex.atlassian.net/browse/G-1');

  test('is the user’s own, even if the site is another company’s', () => {
    expect(guest.who).toEqual({ key: 'who_atlassian_to_site', with: ['globex.atlassian.net'] });
    expect(codeFor('https://call-0800-123-to-unlock.atlassian.net/').who.key).toBe('who_atlassian_to_some_site');
  });

  test('doesn’t come by email', () => {
    expect(guest.steps.map(({ key }) => key)).toEqual([
      'step_app_code_or_text',
      'step_entry_atlassian',
      'step_no_mail_atlassian',
    ]);
  });

  test('probably can’t be reset by the other company’s admins', () => {
    expect(guest.lost.map(({ key }) => key)).toContain('lost_guest_admin');
    expect(table.lost_guest_admin.message).toContain('probably');
    const claims = guest.claims.map((claim) => claim.say.key);
    expect(claims).toEqual(expect.arrayContaining(['claim_no_mailed_code', 'claim_guest_code']));
  });

  test('says nothing of guests on the way to Bitbucket, or to nowhere', () => {
    for (const onward of [
      'https://bitbucket.org/account/signin/?next=%2F',
      'https://globex.atlassian.net.evil.example/',
    ]) {
      const { who, lost, steps } = codeFor(onward);
      expect(who.key).toBe('who_atlassian');
      expect([...lost, ...steps].map(({ key }) => key)).not.toContain('lost_guest_admin');
    }
  });
});
