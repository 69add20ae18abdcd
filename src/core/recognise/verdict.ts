import type { Say } from '../words/say.ts';

/** The independent systems that can ask, each with its own lock; `none` if none of them asks. */
export type Layer = 'atlassian' | 'bitbucket' | 'organisation' | 'company' | 'none';

/** What the page wants from the user. */
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

/** Why it is asked now. The order in which causes are tried is in `journey/cause.ts`. */
export type Why =
  | 'signing-in'
  | 'invited'
  | 'workspace-requires'
  | 'feature-requires'
  | 'organisation-requires'
  | 'guest-check'
  | 'changing-security'
  | 'new-sign-in-check'
  | 'suggested'
  | 'own-choice'
  | 'unknown';

/** How sure we may be: a look never raises it. */
export type Sure = 'certain' | 'likely' | 'unsure';

/** Every kind of page that the catalog knows. */
export const pageKinds = [
  'atlassian-sign-in',
  'atlassian-choose-account',
  'atlassian-code',
  'atlassian-security-key',
  'atlassian-recovery-key',
  'atlassian-email-code',
  'atlassian-step-up',
  'atlassian-suggestion',
  'atlassian-set-up',
  'atlassian-recovery-shown',
  'atlassian-settings',
  'atlassian-password-reset',
  'atlassian-sign-up',
  'atlassian-invitation',
  'atlassian-join',
  'atlassian-bounce',
  'portal-sign-in',
  'bitbucket-bounce',
  'bitbucket-code',
  'bitbucket-security-key',
  'bitbucket-recovery-code',
  'bitbucket-set-up',
  'bitbucket-recovery-shown',
  'bitbucket-settings',
  'bitbucket-blocked',
  'bitbucket-invitation',
  'company-sign-in',
  'official',
  'look-alike',
  'elsewhere',
] as const;
export type PageKind = (typeof pageKinds)[number];

/** One sign that was seen, by its stable name, and the plain sentence that says it. */
export type Reason = { readonly sign: string; readonly say: Say };

/**
 * What the recognizer says about one page. `workspace` is a Bitbucket workspace id, `site` the host of an Atlassian
 * customer site; neither ever contains an email address, a token or a query string.
 */
export type Verdict = {
  readonly page: PageKind;
  readonly layer: Layer;
  readonly wants: Wants;
  readonly why: Why;
  readonly sure: Sure;
  readonly because: readonly Reason[];
  readonly workspace?: string;
  readonly site?: string;
};

/** The lower of two degrees of certainty. */
export function atMost(sure: Sure, cap: Sure): Sure {
  const order: readonly Sure[] = ['unsure', 'likely', 'certain'];
  return order[Math.min(order.indexOf(sure), order.indexOf(cap))] ?? 'unsure';
}
