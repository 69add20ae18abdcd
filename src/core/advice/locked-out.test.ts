import { describe, expect, test } from 'vitest';
import table from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { filled, type MessageRow } from '../../../tools/recognise/message.ts';
import { noPolicy, type Policy } from '../policy/policy.ts';
import type { Say } from '../words/say.ts';
import { lockedOut, nobodyCan, otherLock } from './locked-out.ts';

const inWords = ({ key, with: gaps }: Say) => filled(table[key] as MessageRow, gaps);
const acme: Policy = { ...noPolicy, companyName: 'Acme', helpLine: 'Room 12', managedDomains: ['acme.example'] };
const told = (lock: 'atlassian' | 'bitbucket', policy = noPolicy) => {
  const { first, who, way, uncertain } = lockedOut(lock, policy);
  return [...first, ...who, ...way, ...uncertain].map(inWords).join(' ');
};

describe('the help for people who are locked out', () => {
  test('names administrators for managed Atlassian accounts, and both cases while that is unknown', () => {
    expect(told('atlassian')).toContain('If your company manages your Atlassian account, its administrators can reset');
    expect(told('atlassian', acme)).toContain('one of @acme.example? Then the administrators at Acme can reset this');
    expect(told('atlassian', acme)).toContain('Whom to ask at work: Room 12');
    for (const policy of [noPolicy, acme]) expect(told('atlassian', policy)).toContain('“Send recovery email”');
  });
  test('never sends anyone to an administrator for Bitbucket’s own step', () => {
    for (const policy of [noPolicy, acme]) {
      expect(told('bitbucket', policy)).toContain('not even its administrators');
      expect(told('bitbucket', policy)).not.toMatch(/administrators[^.]* can|Acme|Room 12/);
    }
  });
  test('says how many mails come, how long it takes, and that it may have changed', () => {
    expect(told('bitbucket')).toMatch(/first e-mail.*about a day.*second e-mail/);
    expect(told('atlassian')).toMatch(/about a day/);
    for (const lock of ['atlassian', 'bitbucket'] as const) expect(told(lock)).toContain('may have changed');
  });
  test('promises neither if Atlassian’s own words contradict each other', () => {
    expect(told('bitbucket')).toMatch(/can’t switch this step off for anybody.*lets you in.*promise neither/);
  });
  test('leads to Atlassian’s own addresses only', () => {
    for (const lock of ['atlassian', 'bitbucket'] as const)
      for (const { address } of lockedOut(lock, acme).addresses)
        expect(new URL(address).hostname).toMatch(/^(support\.atlassian\.com|id\.atlassian\.com|bitbucket\.org)$/);
  });
  test('sends users at another lock to those who run it', () => {
    expect(otherLock(noPolicy).map(inWords).join(' ')).toMatch(/Only the people who run it.*type nothing there/);
    expect(otherLock(acme).map(inWords)).toContain('Whom to ask at work: Room 12');
  });
  test('warns about anyone who offers help for money', () => {
    expect(nobodyCan.map(inWords).join(' ')).toContain('Nobody can recover this for a fee');
  });
});
