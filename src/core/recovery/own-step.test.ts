import { describe, expect, test } from 'vitest';
import type { Stop } from '../journey/journey.ts';
import { type MadeUp, situation } from '../kinds/situation.fake.ts';
import type { Recognised } from '../kinds/situation.ts';
import { readAs } from '../read-as.ts';
import type { SignName } from '../recognise/signs.ts';
import type { PageKind } from '../recognise/verdict.ts';
import { followOwnSteps, type OwnSteps, ownStepsShape } from './own-step.ts';

const bitbucket = 'https://bitbucket.org/account/settings/two-step-verification/manage';
const atlassian = 'https://id.atlassian.com/manage-profile/security/two-step-verification';

type Page = { readonly here: Recognised; readonly address: string };
function page(kind: PageKind, signs: readonly SignName[] = [], more: MadeUp = {}, given?: string): Page {
  const address = given ?? (kind.startsWith('atlassian') ? atlassian : bitbucket);
  return { here: situation(kind, { why: 'own-choice', signs, address, ...more }), address };
}

/** What was noticed on the last of these pages of one tab, and what is remembered then. */
function walk(pages: readonly Page[], stops: readonly Stop[] = []) {
  let followed: { ownSteps: OwnSteps; noticed: readonly { layer: string; what: string }[] } = {
    ownSteps: {},
    noticed: [],
  };
  for (const { here, address } of pages) followed = followOwnSteps(followed.ownSteps, here, address, stops);
  return followed;
}
const noticed = (pages: readonly Page[], stops: readonly Stop[] = []) =>
  walk(pages, stops).noticed.map(({ layer, what }) => `${layer} ${what}`);

const on = page('bitbucket-settings', ['says-switch-off', 'says-set-up']);
const off = page('bitbucket-settings', ['says-set-up']);
const gate = page('bitbucket-settings', ['password-field', 'says-set-up']);
const setUp = page('bitbucket-set-up', ['qr-picture']);
const forced = page('bitbucket-set-up', ['qr-picture'], { why: 'workspace-requires', workspace: 'acme-team' });
const codes = page('bitbucket-recovery-shown', ['code-list']);
const signIn = page('atlassian-sign-in', ['email-field']);
const content = page('official', [], { workspace: 'acme-team' }, 'https://bitbucket.org/acme-team/widgets');
const block: Stop = { page: 'bitbucket-blocked', layer: 'bitbucket', leadsToSettings: false, workspace: 'acme-team' };

describe('a set-up', () => {
  test('is asked about by its codes, once they are there', () => {
    expect(noticed([setUp, codes])).toEqual(['bitbucket shown']);
    expect(noticed([setUp, off, gate, codes]), 'also with other pages between').toEqual(['bitbucket shown']);
  });
  test('is noticed no other way than codes alone', () => {
    expect(noticed([codes])).toEqual(['bitbucket shown']);
    expect(noticed([setUp, signIn, codes]), 'someone else may be at the keyboard').toEqual(['bitbucket shown']);
    expect(noticed([page('atlassian-set-up'), codes]), 'of another lock').toEqual(['bitbucket shown']);
  });
  test('only looks finished if the settings offer to switch it off', () => {
    expect(noticed([setUp, on])).toEqual(['bitbucket looks-on']);
    expect(noticed([setUp, on, on]), 'and is asked once').toEqual([]);
    expect(noticed([on, setUp, on]), 'users who had it before').toEqual([]);
  });
  test('only looks finished if the content that it blocked is there', () => {
    expect(noticed([forced, content], [block])).toEqual(['bitbucket looks-on']);
    expect(noticed([setUp, content], [block]), 'no one required it').toEqual([]);
    const elsewhere = page('official', [], { workspace: 'other-team' }, 'https://bitbucket.org/other-team/x');
    expect(noticed([forced, elsewhere], [block]), 'other content').toEqual([]);
    const site = page('official', [], { site: 'acme.atlassian.net' }, 'https://acme.atlassian.net/x');
    expect(noticed([page('atlassian-set-up', [], { why: 'organisation-requires' }), site])).toEqual([
      'atlassian looks-on',
    ]);
  });
});

describe('switching off', () => {
  test('is what it looks like if the same settings offer the set-up again', () => {
    expect(noticed([on, off])).toEqual(['bitbucket looks-off']);
    expect(noticed([on, gate, off])).toEqual(['bitbucket looks-off']);
    expect(noticed([codes, off])).toEqual(['bitbucket looks-off']);
    expect(noticed([on, off, off]), 'asked once').toEqual([]);
  });
  test('does not look so in a new tab, after a sign-in, or at another lock: it only shows that it is off', () => {
    expect(noticed([off])).toEqual(['bitbucket shows-off']);
    expect(noticed([on, signIn, off])).toEqual(['bitbucket shows-off']);
    expect(noticed([off, off]), 'once a tab').toEqual([]);
    expect(noticed([on, page('atlassian-settings', ['says-set-up'])])).toEqual(['atlassian shows-off']);
  });
  test('is not told from settings of other things, nor before the password', () => {
    const other = page('atlassian-settings', ['says-set-up'], {}, 'https://id.atlassian.com/manage-profile/security');
    const atlassianOn = page('atlassian-settings', ['says-switch-off']);
    expect(noticed([atlassianOn, other])).toEqual([]);
    expect(noticed([on, gate])).toEqual([]);
  });
  test('is not taken back by a page: it waits for an answer', () => {
    expect(noticed([on, off, on])).toEqual([]);
  });
});

test('codes are noticed once, and again only after another page', () => {
  expect(noticed([codes, codes])).toEqual([]);
  expect(noticed([codes, on, codes])).toEqual(['bitbucket shown']);
  expect(noticed([codes, content, codes])).toEqual(['bitbucket shown']);
});

test('what we are unsure of is no fact and no question', () => {
  const unsure = { sure: 'unsure' } as const;
  expect(noticed([setUp, page('bitbucket-recovery-shown', [], unsure)])).toEqual([]);
  expect(noticed([page('bitbucket-set-up', [], unsure), codes])).toEqual(['bitbucket shown']);
  expect(noticed([page('atlassian-recovery-shown', ['key-shown'], unsure)])).toEqual([]);
});

test('what is remembered names a lock and a word, and is read back', () => {
  const { ownSteps } = walk([setUp, page('atlassian-settings', ['says-switch-off'])]);
  expect(ownSteps).toEqual({ bitbucket: 'set-up', atlassian: 'on' });
  expect(readAs(ownStepsShape, ownSteps)).toEqual(ownSteps);
  for (const given of [null, { bitbucket: 'maybe' }, { company: 'on' }])
    expect(readAs(ownStepsShape, given)).toBeNull();
});

describe('Bitbucket’s set-up ends with an email', () => {
  const mailed = page('bitbucket-settings', ['says-mail-link']);
  test('and is over only when the settings offer to switch it off', () => {
    expect(walk([setUp, mailed]).ownSteps).toEqual({ bitbucket: 'mailed' });
    expect(walk([mailed, content]).ownSteps, 'while the user looks for it').toEqual({ bitbucket: 'mailed' });
    expect(walk([setUp, mailed, off])).toEqual({ ownSteps: { bitbucket: 'mailed' }, noticed: [] });
    expect(noticed([setUp, mailed, on])).toEqual(['bitbucket looks-on']);
  });
  test('or when the content is there that it blocked', () => {
    expect(noticed([forced, mailed, content], [block])).toEqual(['bitbucket looks-on']);
  });
});

describe('a code that was asked for', () => {
  const asks = page('bitbucket-code', ['code-field'], {}, 'https://bitbucket.org/account/signin/');
  const bounce = page('bitbucket-bounce', [], {}, 'https://bitbucket.org/account/signin/');
  const asked: Stop = { page: 'bitbucket-code', layer: 'bitbucket', leadsToSettings: false };
  const given: readonly Stop[] = [{ ...asked, passed: true }];
  test('may have been accepted once the journey shows that it was given', () => {
    expect(noticed([asks, content], given)).toEqual(['bitbucket accepted']);
    expect(noticed([asks, bounce, content], given)).toEqual(['bitbucket accepted']);
    expect(noticed([asks, on], given)).toEqual(['bitbucket accepted']);
    expect(noticed([asks, content, content], given), 'once').toEqual([]);
  });
  test('was not if its page was only left', () => {
    for (const next of [content, on, bounce]) expect(noticed([asks, next], [asked])).toEqual([]);
    expect(noticed([asks, content], [...given, asked]), 'another one before').toEqual([]);
  });
  test('was not if the sign-in began anew, or led elsewhere', () => {
    expect(noticed([asks, signIn])).toEqual([]);
    expect(noticed([asks, asks])).toEqual([]);
    expect(noticed([asks, signIn, content])).toEqual([]);
    const product = page('official', [], { site: 'acme.atlassian.net' }, 'https://acme.atlassian.net/jira');
    expect(noticed([asks, product])).toEqual([]);
    expect(noticed([page('bitbucket-code', ['code-field'], { sure: 'unsure' }), content])).toEqual([]);
  });
});
