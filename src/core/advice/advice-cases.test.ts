import { describe, expect, test } from 'vitest';
import table from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { filled, type MessageRow } from '../../../tools/recognise/message.ts';
import { situation } from '../kinds/situation.fake.ts';
import { noPolicy, type Policy } from '../policy/policy.ts';
import type { SignName } from '../recognise/signs.ts';
import type { PageKind } from '../recognise/verdict.ts';
import { type Say, say } from '../words/say.ts';
import { adviceFor } from './advice.ts';
import { bannerFor } from './banner.ts';

const inWords = ({ key, with: gaps }: Say) => filled(table[key] as MessageRow, gaps);
/** The answer for a page of this kind, as tests make one up. */
const adviceOn = (...page: Parameters<typeof situation>) => adviceFor(situation(...page));

const acme: Policy = {
  ...noPolicy,
  companyName: 'Acme',
  helpLine: 'extension 1234',
  managedDomains: ['acme.example', 'acme.test'],
};

describe('two codes in a row', () => {
  test('the second one says that it is another entry in the app', () => {
    const { note } = adviceOn('bitbucket-code', { earlier: { invited: false, otherCode: 'atlassian' } });
    expect(note && inWords(note)).toMatch(
      /already gave the code for your Atlassian account.*Bitbucket’s: another entry/,
    );
    const back = adviceOn('atlassian-code', { earlier: { invited: false, otherCode: 'bitbucket' } });
    expect(back.note && inWords(back.note)).toMatch(/already gave Bitbucket’s code/);
  });

  test('people who passed the first one without a code aren’t told of one', () => {
    const earlier = { invited: false, otherCode: 'atlassian', otherWay: true } as const;
    const { note } = adviceOn('bitbucket-code', { earlier });
    expect(note && inWords(note)).toMatch(/already passed the second step of your Atlassian account.*Bitbucket’s/);
  });

  test('Bitbucket’s code after the company’s sign-in says that it is a different one', () => {
    const earlier = { invited: false, throughCompany: true } as const;
    const note = (page: PageKind) => adviceOn(page, { earlier }).note;
    const code = note('bitbucket-code');
    expect(code && inWords(code)).toMatch(/already passed your company’s sign-in. This is Bitbucket’s own code/);
    expect(note('bitbucket-security-key')?.key).toBe('note_bitbucket_after_company_other');
    expect(note('bitbucket-blocked')).toBeNull();
    expect(note('atlassian-code')).toBeNull();
    const strip = bannerFor(situation('bitbucket-code', { earlier }))?.lines[0];
    expect(strip && inWords(strip)).toContain('not one of your company’s sign-in');
    const blocked = adviceOn('bitbucket-blocked', { earlier });
    expect(blocked.steps.map(inWords).join(' ')).toContain('may first need a password for your Atlassian account');
  });

  test.each([
    ['bitbucket-code', { otherCode: 'atlassian' }, /^You’ve already entered your Atlassian code\..*“Bitbucket”/],
    ['bitbucket-code', { otherCode: 'atlassian', otherWay: true }, /^You already passed the second step of your Atl/],
    ['bitbucket-code', { throughCompany: true }, /^You already passed your company’s sign-in\..*“Bitbucket”/],
    ['bitbucket-code', { otherCode: 'atlassian', throughCompany: true }, /^You’ve already entered your Atlassian/],
    ['bitbucket-code', { otherCode: 'bitbucket' }, /^Did you take the code of the entry “Bitbucket”/],
    ['atlassian-code', { otherCode: 'bitbucket' }, /^You’ve already entered your Bitbucket code\..*“Atlassian”/],
    ['atlassian-code', { otherCode: 'atlassian', throughCompany: true }, /^Did you take the code of the entry “Atl/],
  ] as const)(
    'a refused code of %s after %j: the first question says it, and no note beside it',
    (page, before, says) => {
      const earlier = { invited: false, ...before };
      const { note, questions } = adviceOn(page, { earlier, signs: ['says-wrong-code'] });
      expect(note).toBeNull();
      expect(inWords(questions[0] ?? say('language'))).toMatch(says);
    },
  );

  test('one code alone doesn’t mention a second', () => {
    expect(adviceOn('bitbucket-code').note).toBeNull();
    const own = adviceOn('bitbucket-code', { earlier: { invited: false, otherCode: 'bitbucket' } });
    expect(own.note).toBeNull();
  });
});

describe('who can help with a lost Atlassian account', () => {
  const lost = (policy: Policy) => adviceOn('atlassian-code', { policy }).lost.map(inWords);
  test('both ways are given if it isn’t known whether it is managed', () => {
    expect(lost(noPolicy).join(' ')).toMatch(
      /If your company manages.*If not, choose “Can’t find your recovery key\?”/,
    );
  });
  test('the policy adds the domains, the name and who to ask', () => {
    const words = lost(acme).join(' ');
    for (const part of ['@acme.example, @acme.test', 'administrators at Acme', 'extension 1234', 'If not'])
      expect(words).toContain(part);
  });
});

describe('a code by email', () => {
  const steps = (sign: SignName) =>
    adviceOn('atlassian-step-up', { signs: [sign] })
      .steps.map(inWords)
      .join(' ');
  test('is sent for before it can be typed', () => {
    expect(steps('button')).toMatch(/^Let the page send you the e-mail first\. Open the e-mail/);
    expect(steps('otp-code-field')).toMatch(/^Open the e-mail/);
  });
});

describe('a page that no row claims', () => {
  const who = (address: string) => inWords(adviceOn('official', { address }).who);
  test('is the organization’s on a customer site, and Atlassian’s elsewhere', () => {
    expect(who('https://acme.atlassian.net/browse/ABC-1')).toMatch(
      /^A page of acme\.atlassian\.net\. An organisation fills/,
    );
    expect(who('https://www.atlassian.com/?continue=https://acme.atlassian.net/')).toMatch(/^A page of Atlassian\./);
  });
});

describe('trouble', () => {
  test('the most serious is said first', () => {
    const { trouble } = adviceOn('bitbucket-invitation', { signs: ['says-expired', 'says-deactivated'] });
    expect(trouble?.key).toBe('trouble_deactivated');
  });
  test.each([
    ['says-expired', ['step_tell_inviter']],
    ['says-deactivated', ['step_tell_inviter']],
    ['says-other-account', ['step_sign_out', 'step_retry_invitation', 'step_ask_inviter']],
  ] as const)('no one is told to accept an invitation that %s', (sign, keys) => {
    for (const page of ['atlassian-invitation', 'bitbucket-invitation'] as const) {
      const here = situation(page, { why: 'invited', signs: [sign] });
      const { steps, next, trouble } = adviceFor(here);
      expect(steps.map(({ key }) => key)).toEqual(keys);
      expect(next).toBeNull();
      const banner = bannerFor(here);
      expect(banner?.lines.slice(0, -1)).toEqual([trouble]);
    }
  });
  test('a refused code is asked about: the lock, the clock, the space, the account, and then the way back in', () => {
    for (const [page, name] of [
      ['atlassian-code', 'Atlassian'],
      ['bitbucket-code', 'Bitbucket'],
    ] as const) {
      const { trouble, questions } = adviceOn(page, { signs: ['says-wrong-code'] });
      expect(trouble, 'the questions begin with it').toBeNull();
      const asked = [`“${name}”`, 'clock', 'space', 'more than one account', 'your saved way back in'];
      expect(questions).toHaveLength(asked.length);
      for (const [at, words] of asked.entries()) expect(inWords(questions[at] ?? say('language'))).toContain(words);
    }
  });
  test('the start page after an invitation is one, another official page is not', () => {
    const trouble = (host: string, invited: boolean) =>
      adviceOn('official', { address: `https://${host}/`, earlier: { invited } }).trouble?.key;
    expect(trouble('start.atlassian.com', true)).toBe('trouble_landed_on_start');
    expect(trouble('start.atlassian.com', false)).toBeUndefined();
    expect(trouble('support.atlassian.com', true)).toBeUndefined();
  });
});

describe('where anyone can put up a page', () => {
  const note = (...page: Parameters<typeof situation>) => adviceOn(...page).note?.key;

  test('a prompt that no sign-in led to has a reason to be careful', () => {
    expect(note('bitbucket-code', { doubt: 'people-write' })).toBe('note_people_write');
    expect(note('company-sign-in', { doubt: 'tenant-unknown', wants: 'app-code' })).toBe('note_tenant_unknown');
    expect(note('bitbucket-code')).toBeUndefined();
    expect(note('bitbucket-settings', { doubt: 'people-write' })).toBeUndefined();
  });

  test('after another lock’s code, that is said first', () => {
    const earlier = { invited: false, otherCode: 'atlassian' } as const;
    expect(note('bitbucket-code', { doubt: 'people-write', earlier })).toBe('note_second_bitbucket_after_atlassian');
  });
});

describe('the answer fits what the page shows', () => {
  const keysAt = (...page: Parameters<typeof situation>) => {
    const { headline, steps, who } = adviceOn(...page);
    return { headline: headline.key, who: who.key, steps: steps.map(({ key }) => key) };
  };

  test('a field for a code on a page that we don’t know is never denied', () => {
    expect(keysAt('official', { signs: ['one-time-code-field'] })).toMatchObject({
      headline: 'head_unknown_field',
      steps: ['step_unknown_field'],
    });
    expect(keysAt('official')).toMatchObject({ headline: 'head_official', steps: ['step_nothing_now'] });
  });

  test('a page of Bitbucket’s that asks for nothing is called one', () => {
    expect(keysAt('official', { address: 'https://bitbucket.org/' }).who).toBe('who_official_bitbucket');
    expect(keysAt('official', { address: 'https://id.atlassian.com/' }).who).toBe('who_official');
  });

  test.each([
    ['the mail that ends a set-up', ['says-mailed-code'], 'step_click_mail_link', 'step_click_mail_link'],
    ['the password that Bitbucket asks for', ['password-field'], 'step_settings_password', 'step_settings_password'],
    [
      'what the button costs that switches it off',
      ['says-switch-off'],
      'step_settings_off_bitbucket',
      'step_switch_off_workspace',
    ],
    [
      'the same beside a button that sets it up',
      ['says-set-up', 'says-switch-off'],
      'step_settings_off_bitbucket',
      'step_switch_off_workspace',
    ],
    ['that it is off, where only that button is there', ['says-set-up'], 'step_is_off', 'step_settings_turn_on_here'],
    ['that nothing is to be done, where neither is', [], 'step_nothing_now', 'step_settings_turn_on_here'],
  ] as const)('Bitbucket’s settings: first %s', (_, signs, first, whereRequired) => {
    expect(keysAt('bitbucket-settings', { signs }).steps[0]).toBe(first);
    const required = keysAt('bitbucket-settings', { signs, why: 'workspace-requires', workspace: 'acme-team' });
    expect(required.steps[0]).toBe(whereRequired);
  });
});
