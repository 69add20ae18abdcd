// One page in one state, with what should be said of it. Labelled by the page facts and the vocabulary alone.

export type PageKind =
  | 'atlassian-sign-in'
  | 'atlassian-choose-account'
  | 'atlassian-code'
  | 'atlassian-security-key'
  | 'atlassian-recovery-key'
  | 'atlassian-email-code'
  | 'atlassian-step-up'
  | 'atlassian-suggestion'
  | 'atlassian-set-up'
  | 'atlassian-recovery-shown'
  | 'atlassian-settings'
  | 'atlassian-password-reset'
  | 'atlassian-sign-up'
  | 'atlassian-invitation'
  | 'atlassian-join'
  | 'atlassian-bounce'
  | 'portal-sign-in'
  | 'bitbucket-bounce'
  | 'bitbucket-code'
  | 'bitbucket-security-key'
  | 'bitbucket-recovery-code'
  | 'bitbucket-set-up'
  | 'bitbucket-recovery-shown'
  | 'bitbucket-settings'
  | 'bitbucket-blocked'
  | 'bitbucket-invitation'
  | 'company-sign-in'
  | 'official'
  | 'look-alike'
  | 'elsewhere';

export type Layer = 'atlassian' | 'bitbucket' | 'organisation' | 'company' | 'none';

export type Wants =
  | 'nothing'
  | 'email-address'
  | 'password'
  | 'account-choice'
  | 'app-code'
  | 'email-code'
  | 'security-key'
  | 'recovery-key'
  | 'recovery-code'
  | 'set-up'
  | 'save-recovery'
  | 'decision';

export type Why =
  | 'signing-in'
  | 'invited'
  | 'workspace-requires'
  | 'organisation-requires'
  | 'guest-check'
  | 'changing-security'
  | 'new-sign-in-check'
  | 'suggested'
  | 'own-choice'
  | 'unknown';

export type Sure = 'certain' | 'likely' | 'unsure';

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

const kinds = {
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

export const pageKinds: readonly PageKind[] = Object.keys(kinds) as PageKind[];

/** The vocabulary's row for a page, with what differs. */
export const as = (page: PageKind, differs: Partial<Answer> = {}): Answer => {
  const [layer, wants] = kinds[page];
  return { page, layer, wants, ...differs };
};
