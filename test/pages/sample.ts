// One page in one state, with what should be said of it. The labels rest on the page facts and the vocabulary alone, and never
// on what the catalog says: they are the judgment that it is held to.

import type { Layer, PageKind, Sure, Wants, Why } from '../../src/core/recognise/verdict.ts';

export interface Answer {
  readonly page: PageKind;
  readonly layer: Layer;
  readonly wants: Wants;
}

export interface Expected extends Answer {
  /** For the page judged alone. Left out where the vocabulary does not decide it. */
  readonly why?: Why;
  /** The most that may be claimed. Left out where anything may. */
  readonly maxSure?: Sure;
  readonly workspace?: string;
  readonly site?: string;
  /** The layer that may also be named once all its words are gone or unknown. */
  readonly withoutWords?: Layer;
  /** Answers that are as good, where the vocabulary leaves room. */
  readonly orElse?: readonly Answer[];
}

export interface Sample {
  readonly name: string;
  readonly url: string;
  /** Empty: only the address is known. */
  readonly html: string;
  readonly expect: Expected;
  readonly seen: 'seen' | 'assumed' | 'mixed';
  readonly note?: string;
}

/** What the vocabulary says about each kind. */
const labels = {
  'atlassian-sign-in': ['atlassian', 'email-address'],
  'atlassian-choose-account': ['atlassian', 'account-choice'],
  'atlassian-code': ['atlassian', 'app-code'],
  'atlassian-security-key': ['atlassian', 'security-key'],
  'atlassian-recovery-key': ['atlassian', 'recovery-key'],
  'atlassian-email-code': ['atlassian', 'email-code'],
  'atlassian-step-up': ['atlassian', 'email-code'],
  'atlassian-suggestion': ['atlassian', 'decision'],
  'atlassian-set-up': ['atlassian', 'set-up'],
  'atlassian-recovery-shown': ['atlassian', 'save-recovery'],
  'atlassian-settings': ['atlassian', 'nothing'],
  'atlassian-password-reset': ['atlassian', 'email-address'],
  'atlassian-sign-up': ['atlassian', 'email-address'],
  'atlassian-invitation': ['atlassian', 'decision'],
  'atlassian-join': ['atlassian', 'decision'],
  'atlassian-bounce': ['atlassian', 'nothing'],
  'portal-sign-in': ['organisation', 'email-address'],
  'bitbucket-bounce': ['atlassian', 'nothing'],
  'bitbucket-code': ['bitbucket', 'app-code'],
  'bitbucket-security-key': ['bitbucket', 'security-key'],
  'bitbucket-recovery-code': ['bitbucket', 'recovery-code'],
  'bitbucket-set-up': ['bitbucket', 'set-up'],
  'bitbucket-recovery-shown': ['bitbucket', 'save-recovery'],
  'bitbucket-settings': ['bitbucket', 'nothing'],
  'bitbucket-blocked': ['bitbucket', 'set-up'],
  'bitbucket-invitation': ['bitbucket', 'decision'],
  'company-sign-in': ['company', 'nothing'],
  official: ['none', 'nothing'],
  'look-alike': ['none', 'nothing'],
  elsewhere: ['none', 'nothing'],
} as const satisfies Readonly<Record<PageKind, readonly [Layer, Wants]>>;

/** The vocabulary's row for a page, with what differs. */
export const as = (page: PageKind, differs: Partial<Answer> = {}): Answer => {
  const [layer, wants] = labels[page];
  return { page, layer, wants, ...differs };
};
