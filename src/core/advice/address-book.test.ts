import { describe, expect, test } from 'vitest';
import table from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { filled, type MessageRow } from '../../../tools/recognise/message.ts';
import { noPolicy } from '../policy/policy.ts';
import type { Say } from '../words/say.ts';
import { addressBook } from './address-book.ts';

const inWords = ({ key, with: gaps }: Say) => filled(table[key] as MessageRow, gaps);
const helpFor = (problem: RegExp, policy = noPolicy) =>
  addressBook(policy)
    .filter((contact) => problem.test(inWords(contact.problem)))
    .flatMap(({ who }) => who.map(inWords))
    .join(' ');

describe('who can help with what', () => {
  test('an account that someone else locked isn’t unlocked from the email', () => {
    expect(helpFor(/account is locked/)).toContain('If that wasn’t you, don’t unlock it from the email.');
  });

  test('a lost mailbox leads to those who run it, and to no one else', () => {
    expect(helpFor(/mailbox/)).toMatch(/company’s IT help or your email provider.*we know of no way/);
    expect(helpFor(/mailbox/, { ...noPolicy, helpLine: 'Room 12' })).toContain('Room 12');
  });

  test('support is named where staff or documentation named it, and as probable elsewhere', () => {
    expect(helpFor(/deleted/)).toMatch(/for 14 days, probably by Atlassian’s support: ask at once/);
    expect(helpFor(/couldn’t log you in/)).toMatch(/support.*wake/);
    expect(helpFor(/only admin has left/)).toMatch(/^Probably Atlassian’s support/);
    expect(helpFor(/only admin of your organization/)).toContain('support can’t reset it by hand');
  });

  test('guests aren’t sent to the other company’s admins', () => {
    expect(helpFor(/guest/)).toContain('the other company’s admins probably can’t reset it');
  });

  test('names no admin for Bitbucket’s own step', () => {
    const all = addressBook({ ...noPolicy, companyName: 'Acme', helpLine: 'Room 12' });
    expect(all.flatMap(({ who }) => who.map(inWords)).join(' ')).not.toMatch(/admins? can reset/);
  });
});
