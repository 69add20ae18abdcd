import { describe, expect, test } from 'vitest';
import table from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { fill, type Row } from '../fill.ts';
import { noPolicy, type Policy } from '../policy.ts';
import type { Verdict } from '../recognise/verdict.ts';
import { type Say, say } from '../say.ts';
import { adviceFor, bannerFor } from './advice.ts';

const inWords = ({ key, with: gaps }: Say) => fill(table[key] as Row, gaps);
const verdictOf = (page: Verdict['page'], more: Partial<Verdict> = {}): Verdict => {
  const layer = page.startsWith('bitbucket-') ? 'bitbucket' : page.startsWith('atlassian-') ? 'atlassian' : 'none';
  return { page, layer, wants: 'app-code', why: 'signing-in', sure: 'likely', because: [], ...more };
};

const acme: Policy = {
  ...noPolicy,
  companyName: 'Acme',
  helpLine: 'extension 1234',
  managedDomains: ['acme.example', 'acme.test'],
};

describe('two codes in a row', () => {
  test('the second one says that it is another entry in the app', () => {
    const { note } = adviceFor(verdictOf('bitbucket-code'), { invited: false, otherCode: 'atlassian' }, noPolicy);
    expect(note && inWords(note)).toMatch(
      /already gave the code for your Atlassian account.*Bitbucket’s: another entry/,
    );
    const back = adviceFor(verdictOf('atlassian-code'), { invited: false, otherCode: 'bitbucket' }, noPolicy);
    expect(back.note && inWords(back.note)).toMatch(/already gave Bitbucket’s code/);
  });

  test('whoever passed the first one without a code is not told of one', () => {
    const before = { invited: false, otherCode: 'atlassian', otherWay: true } as const;
    const { note } = adviceFor(verdictOf('bitbucket-code'), before, noPolicy);
    expect(note && inWords(note)).toMatch(/already passed the second step of your Atlassian account.*Bitbucket’s/);
  });

  test('Bitbucket’s code after the company’s sign-in says that it is another one', () => {
    const before = { invited: false, throughCompany: true } as const;
    const note = (page: Verdict['page'], wants: Verdict['wants']) =>
      adviceFor(verdictOf(page, { wants }), before, noPolicy).note;
    const code = note('bitbucket-code', 'app-code');
    expect(code && inWords(code)).toMatch(/already passed your company’s sign-in. This is Bitbucket’s own code/);
    expect(note('bitbucket-security-key', 'security-key')?.key).toBe('note_bitbucket_after_company_other');
    expect(note('bitbucket-blocked', 'set-up')).toBeNull();
    expect(note('atlassian-code', 'app-code')).toBeNull();
    const strip = bannerFor(verdictOf('bitbucket-code'), before, noPolicy)?.lines[0];
    expect(strip && inWords(strip)).toContain('not one of your company’s sign-in');
    const blocked = adviceFor(verdictOf('bitbucket-blocked', { wants: 'set-up' }), before, noPolicy);
    expect(blocked.steps.map(inWords).join(' ')).toContain('may first need a password for your Atlassian account');
  });

  test.each([
    [
      'bitbucket-code',
      { otherCode: 'atlassian' },
      /^You already gave the code for your Atlassian account\..*“Bitbucket”/,
    ],
    ['bitbucket-code', { otherCode: 'atlassian', otherWay: true }, /^You already passed the second step of your Atl/],
    ['bitbucket-code', { throughCompany: true }, /^You already passed your company’s sign-in\..*“Bitbucket”/],
    ['bitbucket-code', { otherCode: 'atlassian', throughCompany: true }, /^You already gave the code for your Atl/],
    ['bitbucket-code', { otherCode: 'bitbucket' }, /^Did you take the code of the entry “Bitbucket”/],
    ['atlassian-code', { otherCode: 'bitbucket' }, /^You already gave Bitbucket’s code\..*“Atlassian”/],
    ['atlassian-code', { otherCode: 'atlassian', throughCompany: true }, /^Did you take the code of the entry “Atl/],
  ] as const)(
    'a refused code of %s after %j: the first question says it, and no note beside it',
    (page, before, says) => {
      const verdict = verdictOf(page, { because: [{ sign: 'says-wrong-code', say: say('sign_text') }] });
      const { note, questions } = adviceFor(verdict, { invited: false, ...before }, noPolicy);
      expect(note).toBeNull();
      expect(inWords(questions[0] ?? say('language'))).toMatch(says);
    },
  );

  test('one code alone says nothing of a second', () => {
    expect(adviceFor(verdictOf('bitbucket-code'), { invited: false }, noPolicy).note).toBeNull();
    const own = adviceFor(verdictOf('bitbucket-code'), { invited: false, otherCode: 'bitbucket' }, noPolicy);
    expect(own.note).toBeNull();
  });
});

describe('who can help with a lost Atlassian account', () => {
  const lost = (policy: Policy) => adviceFor(verdictOf('atlassian-code'), { invited: false }, policy).lost.map(inWords);
  test('both ways are told where nobody knows whether it is managed', () => {
    expect(lost(noPolicy).join(' ')).toMatch(
      /If your company manages.*If not, choose “Can’t find your recovery key\?”/,
    );
  });
  test('the policy adds the domains, the name and whom to ask', () => {
    const words = lost(acme).join(' ');
    for (const part of ['@acme.example, @acme.test', 'administrators at Acme', 'extension 1234', 'If not'])
      expect(words).toContain(part);
  });
});

describe('a code by e-mail', () => {
  const steps = (sign: string) => {
    const verdict = verdictOf('atlassian-step-up', { wants: 'email-code', because: [{ sign, say: say('sign_text') }] });
    return adviceFor(verdict, { invited: false }, noPolicy).steps.map(inWords).join(' ');
  };
  test('is sent for before it can be typed', () => {
    expect(steps('button')).toMatch(/^Let the page send you the e-mail first\. Open the e-mail/);
    expect(steps('otp-code-field')).toMatch(/^Open the e-mail/);
  });
});

describe('a page that nobody knows', () => {
  const who = (sign: string) => {
    const because = [{ sign, say: say('sign_host_official', 'acme.atlassian.net') }];
    const verdict = verdictOf('official', { wants: 'nothing', site: 'acme.atlassian.net', because });
    return inWords(adviceFor(verdict, { invited: false }, noPolicy).who);
  };
  test('is the organisation’s on a customer site, and Atlassian’s elsewhere', () => {
    expect(who('host-site')).toMatch(/^A page of acme\.atlassian\.net\. An organisation fills/);
    expect(who('host-atlassian-other')).toMatch(/^A page of Atlassian\./);
  });
});

describe('trouble', () => {
  const because = (sign: string) => [{ sign, say: say('sign_text') }];
  test('the most serious is said first', () => {
    const verdict = verdictOf('bitbucket-invitation', {
      wants: 'decision',
      because: [...because('says-expired'), ...because('says-deactivated')],
    });
    expect(adviceFor(verdict, { invited: true }, noPolicy).trouble?.key).toBe('trouble_deactivated');
  });
  test.each([
    ['says-expired', ['step_tell_inviter']],
    ['says-deactivated', ['step_tell_inviter']],
    ['says-other-account', ['step_sign_out', 'step_retry_invitation', 'step_ask_inviter']],
  ] as const)('nobody is told to accept an invitation that %s', (sign, keys) => {
    for (const page of ['atlassian-invitation', 'bitbucket-invitation'] as const) {
      const verdict = verdictOf(page, { wants: 'decision', why: 'invited', because: because(sign) });
      const { steps, next, trouble } = adviceFor(verdict, { invited: false }, noPolicy);
      expect(steps.map(({ key }) => key)).toEqual(keys);
      expect(next).toBeNull();
      const banner = bannerFor(verdict, { invited: false }, noPolicy);
      expect(banner?.lines.slice(0, -1)).toEqual([trouble]);
    }
  });
  test('a refused code is asked about: the lock, the clock, the space, the account, and then the way back in', () => {
    for (const [page, name] of [
      ['atlassian-code', 'Atlassian'],
      ['bitbucket-code', 'Bitbucket'],
    ] as const) {
      const verdict = verdictOf(page, { because: because('says-wrong-code') });
      const { trouble, questions } = adviceFor(verdict, { invited: false }, noPolicy);
      expect(trouble, 'the questions begin with it').toBeNull();
      const asked = [`“${name}”`, 'clock', 'space', 'more than one account', 'your saved way back in'];
      expect(questions).toHaveLength(asked.length);
      for (const [at, words] of asked.entries()) expect(inWords(questions[at] ?? say('language'))).toContain(words);
    }
  });
  test('the start page after an invitation is one, another official page is not', () => {
    const at = (host: string) =>
      verdictOf('official', {
        wants: 'nothing',
        because: [{ sign: 'host', say: say('sign_host_official', host) }],
      });
    const trouble = (host: string, invited: boolean) => adviceFor(at(host), { invited }, noPolicy).trouble?.key;
    expect(trouble('start.atlassian.com', true)).toBe('trouble_landed_on_start');
    expect(trouble('start.atlassian.com', false)).toBeUndefined();
    expect(trouble('support.atlassian.com', true)).toBeUndefined();
  });
});

describe('a page is answered as it stands', () => {
  const keysAt = (page: Verdict['page'], signs: readonly string[], more: Partial<Verdict> = {}) => {
    const reasons = signs.map((sign) => ({ sign, say: say('language') }));
    const verdict = verdictOf(page, { wants: 'nothing', because: reasons, ...more });
    const { headline, steps, who } = adviceFor(verdict, { invited: false }, noPolicy);
    return { headline: headline.key, who: who.key, steps: steps.map(({ key }) => key) };
  };

  test('a field for a code on a page that we don’t know is never denied', () => {
    expect(keysAt('official', ['one-time-code-field'])).toMatchObject({
      headline: 'head_unknown_field',
      steps: ['step_unknown_field'],
    });
    expect(keysAt('official', [])).toMatchObject({ headline: 'head_official', steps: ['step_nothing_now'] });
  });

  test('a page of Bitbucket’s that asks for nothing is called one', () => {
    expect(keysAt('official', ['host-bitbucket']).who).toBe('who_official_bitbucket');
    expect(keysAt('official', ['host-account']).who).toBe('who_official');
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
    expect(keysAt('bitbucket-settings', signs).steps[0]).toBe(first);
    const required = keysAt('bitbucket-settings', signs, { why: 'workspace-requires', workspace: 'acme-team' });
    expect(required.steps[0]).toBe(whereRequired);
  });
});
