import type { Spot } from './recognise/address-rules.ts';
import type { Scene } from './recognise/page-states.ts';
import { codeFields, type SignName } from './recognise/signs.ts';
import type { Layer, PageKind, Wants } from './recognise/verdict.ts';

/**
 * THE CATALOGUE. A row claims a page by where it is (spots, from the address) and what stands there (scenes, from the
 * signs). No two rows claim the same page, in whatever order they stand; what no row claims on a known host is
 * `official`. Numbers in comments are rows of the page facts, sections are theirs too: see `docs/page-facts.md`. To add a
 * kind: its row here, its sample addresses in `pages.samples.ts`, its practice page, its words.
 */
export type Row = {
  readonly page: PageKind;
  readonly at: readonly Spot[];
  readonly shows: readonly Scene[];
  /** Where a dialog above the page is what counts, or where nothing in a dialog does. */
  readonly dialog?: 'needed' | 'never';
  /** One of these signs must be there as well, where dialogs of other purposes show the same. */
  readonly needs?: readonly SignName[];
  readonly sure: Grade;
};

/**
 * How sure a row may be: `address` certain where the facts have seen the address, else likely · `field` the same, also
 * certain by a field that the facts know · the others as they say.
 */
export type Grade = 'certain' | 'likely' | 'unsure' | 'address' | 'field';

const blocked: readonly Scene[] = ['blocked', 'link-in-words'];
const quiet: readonly Scene[] = ['something', 'blank', ...blocked, 'silent-prompt'];
const talk: readonly Scene[] = ['security-key-link', 'security-key'];
const shown: readonly Scene[] = ['bare-list', 'bare-picture', 'bare-key'];
const form: readonly Scene[] = ['password', 'email', 'company-answer'];
/** A field for which nothing but its shape, name or label speaks. */
const loneCode: readonly Scene[] = ['two-step-code', 'some-code'];
const anyCode: readonly Scene[] = ['shared-code', 'app-code', 'mailed-code', 'six-boxes', 'one-time-code', ...loneCode];
/** The code fields beside which nothing names the app, and the page's own sentences or the field itself name a code. */
const unnamedCode: readonly Scene[] = anyCode.filter((scene) => scene !== 'app-code' && !loneCode.includes(scene));
const knownCode: readonly Scene[] = ['known-app-code', 'known-mailed-code'];
const recovery: readonly Scene[] = ['known-recovery-field', 'recovery-field'];
const saving: readonly Scene[] = ['recovery-list', 'recovery-key'];
const settingUp: readonly Scene[] = ['set-up-steps', 'set-up'];
/** Everything that a page can show without asking for a code, a recovery key or a saved list. */
const nothingAsked: readonly Scene[] = [...quiet, ...talk, ...shown, ...form, ...settingUp, 'suggestion'];

/** The ways through `id.` and `auth.atlassian.com` on which the account's own prompts come up. */
const onTheWay: readonly Spot[] = [
  'account-sign-in',
  'account-sign-in-step',
  'account-choice',
  'account-reset',
  'account-review',
  'account-stop',
];
const arriving: readonly Spot[] = ['account-sign-up', 'account-mailed-check', 'account-invitation', 'account-join'];
const accountAny: readonly Spot[] = [
  ...onTheWay,
  ...arriving,
  'account-security',
  'account-elsewhere',
  'account-consent',
];
const bitbucketAny: readonly Spot[] = [
  'bitbucket-sign-in',
  'bitbucket-stop',
  'bitbucket-security',
  'bitbucket-invitation',
  'bitbucket-own-pages',
  'bitbucket-content',
  'bitbucket-written',
];
const bitbucketElsewhere: readonly Spot[] = bitbucketAny.filter((spot) => spot !== 'bitbucket-security');

export const rows: readonly Row[] = [
  // The Atlassian account: signs that only one page is known to have count anywhere on its hosts.
  { page: 'atlassian-code', at: [...accountAny, 'account-step-up'], shows: ['known-app-code'], sure: 'certain' }, // 5
  {
    page: 'atlassian-recovery-key',
    at: [...accountAny, 'account-step-up'],
    shows: ['known-recovery-field'],
    sure: 'certain',
  }, // 6, 7
  { page: 'atlassian-email-code', at: accountAny, shows: ['known-mailed-code'], sure: 'certain' }, // 9, 15
  { page: 'atlassian-suggestion', at: [...accountAny, 'account-step-up'], shows: ['suggestion'], sure: 'certain' }, // 8
  { page: 'atlassian-set-up', at: accountAny, shows: ['set-up-steps'], sure: 'certain' }, // 11, 12

  // The Atlassian account on the way in.
  { page: 'atlassian-sign-in', at: ['account-sign-in', 'account-sign-in-step'], shows: form, sure: 'field' }, // 1, 2
  { page: 'atlassian-sign-in', at: ['account-sign-in'], shows: ['blank'], sure: 'likely' },
  {
    page: 'atlassian-sign-in',
    at: ['account-sign-in'],
    shows: ['something', 'silent-prompt', ...blocked, ...shown.filter((s) => s !== 'bare-picture')],
    sure: 'unsure',
  },
  { page: 'atlassian-sign-in', at: ['account-choice'], shows: ['password'], sure: 'likely' },
  { page: 'atlassian-code', at: onTheWay, shows: ['shared-code'], sure: 'certain' }, // 5
  { page: 'atlassian-code', at: onTheWay, shows: ['app-code', 'two-step-code'], sure: 'likely' },
  { page: 'atlassian-code', at: onTheWay, shows: ['one-time-code', 'some-code'], sure: 'unsure' },
  { page: 'atlassian-email-code', at: onTheWay, shows: ['mailed-code', 'six-boxes'], sure: 'likely' }, // section 3: six boxes are the mailed check
  { page: 'atlassian-recovery-key', at: onTheWay, shows: ['recovery-field'], sure: 'likely' }, // 7
  {
    page: 'atlassian-security-key',
    at: ['account-sign-in', 'account-sign-in-step', 'account-choice', 'account-stop'],
    shows: ['security-key-link'],
    sure: 'certain',
  }, // 6
  {
    page: 'atlassian-security-key',
    at: ['account-sign-in', 'account-sign-in-step'],
    shows: ['security-key'],
    sure: 'likely',
  },
  {
    page: 'atlassian-set-up',
    at: [...onTheWay, 'account-security', 'account-elsewhere'],
    shows: ['set-up'],
    sure: 'likely',
  }, // 12
  {
    page: 'atlassian-set-up',
    at: ['account-sign-in', 'account-sign-in-step', 'account-security'],
    shows: ['bare-picture'],
    sure: 'unsure',
  },
  { page: 'atlassian-recovery-shown', at: [...onTheWay, 'account-security'], shows: saving, sure: 'likely' }, // 11
  // A key to save may be a program's there.
  {
    page: 'atlassian-recovery-shown',
    at: ['account-elsewhere'],
    shows: saving,
    needs: ['says-recovery'],
    sure: 'likely',
  },
  {
    page: 'atlassian-choose-account',
    at: ['account-choice'],
    shows: [...quiet, 'security-key', ...shown, 'email'],
    sure: 'address',
  }, // 3
  {
    page: 'atlassian-suggestion',
    at: ['account-review'],
    shows: [...quiet, ...talk, ...shown, ...form],
    sure: 'address',
  }, // 8
  {
    page: 'atlassian-password-reset',
    at: ['account-reset'],
    shows: [...quiet, ...talk, ...shown, ...form],
    sure: 'address',
  }, // 14
  {
    page: 'atlassian-bounce',
    at: ['account-stop'],
    shows: [...quiet, 'security-key', ...shown, ...form],
    sure: 'address',
  }, // 4, 27, 30

  // The Atlassian account: arriving by invitation or sign-up.
  {
    page: 'atlassian-email-code',
    at: ['account-sign-up', 'account-invitation', 'account-join'],
    shows: unnamedCode,
    sure: 'likely',
  }, // 15, 24
  {
    page: 'atlassian-email-code',
    at: ['account-sign-up', 'account-invitation', 'account-join'],
    shows: loneCode,
    sure: 'unsure',
  },
  // Whoever waits for a mail there, while the page names the app, waits in vain (section 4, 10).
  {
    page: 'atlassian-code',
    at: ['account-sign-up', 'account-invitation', 'account-join', 'account-step-up'],
    shows: ['app-code'],
    sure: 'likely',
  },
  {
    page: 'atlassian-email-code',
    at: ['account-mailed-check'],
    shows: [...anyCode, ...quiet, ...talk, ...shown, ...form, 'set-up', 'recovery-field', ...saving],
    sure: 'address',
  }, // 15
  {
    page: 'atlassian-sign-up',
    at: ['account-sign-up'],
    shows: [...quiet, ...talk, ...shown, ...form, 'set-up', 'recovery-field', ...saving],
    sure: 'address',
  }, // 15
  {
    page: 'atlassian-invitation',
    at: ['account-invitation'],
    shows: [...quiet, ...talk, ...shown, ...form, 'set-up', 'recovery-field', ...saving],
    sure: 'address',
  }, // 16, 17
  {
    page: 'atlassian-join',
    at: ['account-join'],
    shows: [...quiet, ...talk, ...shown, ...form, 'set-up', 'recovery-field', ...saving],
    sure: 'address',
  }, // 18

  // The Atlassian account: signed in.
  {
    page: 'atlassian-step-up',
    at: ['account-step-up'],
    shows: [
      ...quiet,
      ...talk,
      ...shown,
      ...form,
      ...unnamedCode,
      ...loneCode,
      ...settingUp,
      ...saving,
      'recovery-field',
      'known-mailed-code',
    ],
    sure: 'address',
  }, // 10
  {
    page: 'atlassian-settings',
    at: ['account-security'],
    shows: [...quiet, ...talk, ...form, 'bare-list', 'recovery-field'],
    sure: 'address',
  }, // 11
  { page: 'atlassian-recovery-shown', at: ['account-security'], shows: ['bare-key'], sure: 'unsure' },
  { page: 'atlassian-set-up', at: ['account-security'], shows: ['shared-code'], sure: 'certain' }, // 11: the set-up asks for the first code
  {
    page: 'atlassian-set-up',
    at: ['account-security'],
    shows: ['app-code', 'one-time-code', ...loneCode],
    sure: 'unsure',
  },
  { page: 'atlassian-step-up', at: ['account-security'], shows: ['mailed-code', 'six-boxes'], sure: 'unsure' },

  // Stops and invitations on other hosts of Atlassian's: nothing in them is ever a code page.
  { page: 'atlassian-bounce', at: ['outside-stop'], shows: nothingAsked, sure: 'address' }, // 25, 29, 30
  { page: 'atlassian-invitation', at: ['board-invitation'], shows: nothingAsked, sure: 'address' }, // 29
  { page: 'portal-sign-in', at: ['portal-sign-in'], shows: nothingAsked, sure: 'likely' }, // 26

  // Bitbucket's own second step: a dialog anywhere, or the sign-in and two-step addresses themselves. Its look was
  // never seen (rows 20 to 22), so it is never more than likely.
  {
    page: 'bitbucket-code',
    at: bitbucketAny,
    dialog: 'needed',
    shows: ['shared-code', 'app-code', 'six-boxes', 'one-time-code', 'two-step-code', 'known-app-code'],
    sure: 'likely',
  }, // 20
  {
    page: 'bitbucket-code',
    at: bitbucketAny,
    dialog: 'needed',
    shows: ['some-code', 'mailed-code', 'known-mailed-code'],
    sure: 'unsure',
  },
  {
    page: 'bitbucket-code',
    at: ['bitbucket-sign-in'],
    dialog: 'never',
    shows: ['shared-code', 'app-code', 'six-boxes', 'one-time-code', 'two-step-code', 'known-app-code'],
    sure: 'likely',
  },
  {
    page: 'bitbucket-code',
    at: ['bitbucket-sign-in'],
    dialog: 'never',
    shows: ['some-code', 'mailed-code', 'known-mailed-code'],
    sure: 'unsure',
  },
  {
    page: 'bitbucket-code',
    at: ['bitbucket-security'],
    dialog: 'never',
    shows: [...anyCode, ...knownCode],
    sure: 'unsure',
  }, // section 3, B7
  { page: 'bitbucket-recovery-code', at: bitbucketAny, dialog: 'needed', shows: recovery, sure: 'likely' },
  {
    page: 'bitbucket-recovery-code',
    at: ['bitbucket-sign-in', 'bitbucket-security'],
    dialog: 'never',
    shows: recovery,
    sure: 'likely',
  },
  {
    page: 'bitbucket-security-key',
    at: ['bitbucket-sign-in', 'bitbucket-security'],
    dialog: 'needed',
    shows: talk,
    sure: 'likely',
  },
  // Access keys and news speak of security keys too.
  {
    page: 'bitbucket-security-key',
    at: ['bitbucket-content', 'bitbucket-written'],
    dialog: 'needed',
    shows: talk,
    needs: ['says-two-step', 'security-key-link'],
    sure: 'likely',
  },
  { page: 'bitbucket-security-key', at: ['bitbucket-sign-in'], dialog: 'never', shows: talk, sure: 'likely' },
  { page: 'bitbucket-set-up', at: ['bitbucket-security'], shows: settingUp, sure: 'likely' }, // 21
  { page: 'bitbucket-set-up', at: ['bitbucket-security'], shows: ['bare-picture', 'bare-key'], sure: 'unsure' },
  // A picture to scan may lead to an app, and a key belong to a program.
  {
    page: 'bitbucket-set-up',
    at: bitbucketElsewhere,
    dialog: 'needed',
    shows: settingUp,
    needs: ['set-up-steps', 'says-two-step', ...codeFields],
    sure: 'likely',
  },
  { page: 'bitbucket-set-up', at: ['bitbucket-sign-in'], dialog: 'never', shows: settingUp, sure: 'likely' },
  { page: 'bitbucket-recovery-shown', at: ['bitbucket-security'], shows: saving, sure: 'likely' }, // 21
  // Lists of sessions and of security keys stand in settings too.
  { page: 'bitbucket-recovery-shown', at: ['bitbucket-security'], shows: ['bare-list'], sure: 'unsure' },
  // A list to save may be one of commits.
  {
    page: 'bitbucket-recovery-shown',
    at: bitbucketElsewhere,
    dialog: 'needed',
    shows: ['recovery-list'],
    needs: ['says-recovery'],
    sure: 'likely',
  },
  {
    page: 'bitbucket-recovery-shown',
    at: ['bitbucket-sign-in'],
    dialog: 'never',
    shows: ['recovery-list'],
    sure: 'likely',
  },
  {
    page: 'bitbucket-settings',
    at: ['bitbucket-security'],
    dialog: 'never',
    shows: [...quiet, ...talk, ...form, 'suggestion'],
    sure: 'address',
  }, // 21
  {
    page: 'bitbucket-settings',
    at: ['bitbucket-security'],
    dialog: 'needed',
    shows: [...quiet, ...form, 'suggestion'],
    sure: 'address',
  },
  {
    page: 'bitbucket-blocked',
    at: ['bitbucket-content', 'bitbucket-written', 'bitbucket-invitation'],
    dialog: 'never',
    shows: ['blocked'],
    sure: 'likely',
  }, // 22
  // A short text of somebody's with a link in it looks the same: there the words must say what is wanted.
  {
    page: 'bitbucket-blocked',
    at: ['bitbucket-content', 'bitbucket-invitation'],
    dialog: 'never',
    shows: ['link-in-words'],
    needs: ['says-required', 'says-set-up'],
    sure: 'likely',
  },
  {
    page: 'bitbucket-blocked',
    at: ['bitbucket-written'],
    dialog: 'never',
    shows: ['link-in-words'],
    needs: ['says-required'],
    sure: 'likely',
  },
  // Tips, news and menus in a dialog lead to the settings too, and offer to set it up.
  {
    page: 'bitbucket-blocked',
    at: ['bitbucket-content', 'bitbucket-written', 'bitbucket-invitation'],
    dialog: 'needed',
    shows: blocked,
    needs: ['says-required'],
    sure: 'likely',
  },
  {
    page: 'bitbucket-invitation',
    at: ['bitbucket-invitation'],
    shows: ['something', 'silent-prompt', 'blank', ...talk, ...shown, ...form, 'suggestion'],
    sure: 'likely',
  }, // 24
  {
    page: 'bitbucket-bounce',
    at: ['bitbucket-sign-in', 'bitbucket-stop'],
    shows: ['blank', 'something'],
    sure: 'address',
  }, // 19
  // What asks there is no bounce: a form is from before the Atlassian account, or a code field that says nothing of it.
  { page: 'bitbucket-bounce', at: ['bitbucket-sign-in', 'bitbucket-stop'], shows: form, sure: 'unsure' },

  // A bounce asks for nothing. Where something to press stands at its address, it may be a prompt in a language that we
  // have no words for, and then naming the Atlassian account would name the wrong lock.

  // Only ever judged when the user opens the popup there.
  {
    page: 'company-sign-in',
    at: ['company'],
    shows: [...form, ...anyCode, ...knownCode, ...talk, ...recovery, 'set-up-steps', 'set-up', 'suggestion'],
    sure: 'likely',
  }, // 27
  { page: 'company-sign-in', at: ['company'], shows: [...quiet, ...shown, ...saving], sure: 'unsure' },
];

/** The layer and the wish of each kind; `wantsByScene` refines the wish where a kind has several. */
export const kinds: Readonly<Record<PageKind, { readonly layer: Layer; readonly wants: Wants }>> = {
  'atlassian-sign-in': { layer: 'atlassian', wants: 'email-address' },
  'atlassian-choose-account': { layer: 'atlassian', wants: 'account-choice' },
  'atlassian-code': { layer: 'atlassian', wants: 'app-code' },
  'atlassian-security-key': { layer: 'atlassian', wants: 'security-key' },
  'atlassian-recovery-key': { layer: 'atlassian', wants: 'recovery-key' },
  'atlassian-email-code': { layer: 'atlassian', wants: 'email-code' },
  'atlassian-step-up': { layer: 'atlassian', wants: 'email-code' },
  'atlassian-suggestion': { layer: 'atlassian', wants: 'decision' },
  'atlassian-set-up': { layer: 'atlassian', wants: 'set-up' },
  'atlassian-recovery-shown': { layer: 'atlassian', wants: 'save-recovery' },
  'atlassian-settings': { layer: 'atlassian', wants: 'nothing' },
  'atlassian-password-reset': { layer: 'atlassian', wants: 'email-address' },
  'atlassian-sign-up': { layer: 'atlassian', wants: 'email-address' },
  'atlassian-invitation': { layer: 'atlassian', wants: 'decision' },
  'atlassian-join': { layer: 'atlassian', wants: 'decision' },
  'atlassian-bounce': { layer: 'atlassian', wants: 'nothing' },
  'portal-sign-in': { layer: 'organisation', wants: 'email-address' },
  'bitbucket-bounce': { layer: 'atlassian', wants: 'nothing' },
  'bitbucket-code': { layer: 'bitbucket', wants: 'app-code' },
  'bitbucket-security-key': { layer: 'bitbucket', wants: 'security-key' },
  'bitbucket-recovery-code': { layer: 'bitbucket', wants: 'recovery-code' },
  'bitbucket-set-up': { layer: 'bitbucket', wants: 'set-up' },
  'bitbucket-recovery-shown': { layer: 'bitbucket', wants: 'save-recovery' },
  'bitbucket-settings': { layer: 'bitbucket', wants: 'nothing' },
  'bitbucket-blocked': { layer: 'bitbucket', wants: 'set-up' },
  'bitbucket-invitation': { layer: 'bitbucket', wants: 'decision' },
  'company-sign-in': { layer: 'company', wants: 'nothing' },
  official: { layer: 'none', wants: 'nothing' },
  'look-alike': { layer: 'none', wants: 'nothing' },
  elsewhere: { layer: 'none', wants: 'nothing' },
};

/** What the visible field asks for, on the kinds that have more than one step at one address. */
export const wantsByScene: Readonly<Partial<Record<PageKind, Readonly<Partial<Record<Scene, Wants>>>>>> = {
  'atlassian-sign-in': { password: 'password' },
  'portal-sign-in': { password: 'password' },
  'company-sign-in': {
    password: 'password',
    email: 'email-address',
    'app-code': 'app-code',
    'shared-code': 'app-code',
    'one-time-code': 'app-code',
    'six-boxes': 'app-code',
    'two-step-code': 'app-code',
    'some-code': 'app-code',
    'company-answer': 'app-code', // 27
    'mailed-code': 'email-code',
    'security-key': 'security-key',
    'security-key-link': 'security-key',
  },
};
