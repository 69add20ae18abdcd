import type { PageKind } from '../recognise/verdict.ts';
import { atlassianBounce } from './atlassian-bounce.ts';
import { atlassianChooseAccount } from './atlassian-choose-account.ts';
import { atlassianCode } from './atlassian-code.ts';
import { atlassianEmailCode } from './atlassian-email-code.ts';
import { atlassianInvitation } from './atlassian-invitation.ts';
import { atlassianJoin } from './atlassian-join.ts';
import { atlassianPasswordReset } from './atlassian-password-reset.ts';
import { atlassianRecoveryKey } from './atlassian-recovery-key.ts';
import { atlassianRecoveryShown } from './atlassian-recovery-shown.ts';
import { atlassianSecurityKey } from './atlassian-security-key.ts';
import { atlassianSetUp } from './atlassian-set-up.ts';
import { atlassianSettings } from './atlassian-settings.ts';
import { atlassianSignIn } from './atlassian-sign-in.ts';
import { atlassianSignUp } from './atlassian-sign-up.ts';
import { atlassianStepUp } from './atlassian-step-up.ts';
import { atlassianSuggestion } from './atlassian-suggestion.ts';
import { bitbucketBlocked } from './bitbucket-blocked.ts';
import { bitbucketBounce } from './bitbucket-bounce.ts';
import { bitbucketCode } from './bitbucket-code.ts';
import { bitbucketInvitation } from './bitbucket-invitation.ts';
import { bitbucketRecoveryCode } from './bitbucket-recovery-code.ts';
import { bitbucketRecoveryShown } from './bitbucket-recovery-shown.ts';
import { bitbucketSecurityKey } from './bitbucket-security-key.ts';
import { bitbucketSetUp } from './bitbucket-set-up.ts';
import { bitbucketSettings } from './bitbucket-settings.ts';
import { companySignIn } from './company-sign-in.ts';
import { elsewhere } from './elsewhere.ts';
import type { Kind, KindRow, Role } from './kind.ts';
import { lookAlike } from './look-alike.ts';
import { official } from './official.ts';
import { portalSignIn } from './portal-sign-in.ts';

/** THE CATALOG: every kind of page that we know. Each kind has a file of its own name. */
export const catalogue: { readonly [Page in PageKind]: Kind } = {
  'atlassian-sign-in': atlassianSignIn,
  'atlassian-choose-account': atlassianChooseAccount,
  'atlassian-code': atlassianCode,
  'atlassian-security-key': atlassianSecurityKey,
  'atlassian-recovery-key': atlassianRecoveryKey,
  'atlassian-email-code': atlassianEmailCode,
  'atlassian-step-up': atlassianStepUp,
  'atlassian-suggestion': atlassianSuggestion,
  'atlassian-set-up': atlassianSetUp,
  'atlassian-recovery-shown': atlassianRecoveryShown,
  'atlassian-settings': atlassianSettings,
  'atlassian-password-reset': atlassianPasswordReset,
  'atlassian-sign-up': atlassianSignUp,
  'atlassian-invitation': atlassianInvitation,
  'atlassian-join': atlassianJoin,
  'atlassian-bounce': atlassianBounce,
  'portal-sign-in': portalSignIn,
  'bitbucket-bounce': bitbucketBounce,
  'bitbucket-code': bitbucketCode,
  'bitbucket-security-key': bitbucketSecurityKey,
  'bitbucket-recovery-code': bitbucketRecoveryCode,
  'bitbucket-set-up': bitbucketSetUp,
  'bitbucket-recovery-shown': bitbucketRecoveryShown,
  'bitbucket-settings': bitbucketSettings,
  'bitbucket-blocked': bitbucketBlocked,
  'bitbucket-invitation': bitbucketInvitation,
  'company-sign-in': companySignIn,
  official,
  'look-alike': lookAlike,
  elsewhere,
};

/** A row, and the kind of page that it claims. */
export type CatalogueRow = KindRow & { readonly page: PageKind };

/** All rows of all kinds. What no row claims on a known host is `official`. */
export const rows: readonly CatalogueRow[] = Object.entries(catalogue).flatMap(([page, kind]) =>
  kind.rows.map((row) => ({ page: page as PageKind, ...row })),
);

/** Whether this kind of page plays this part. */
export function plays(page: PageKind, role: Role): boolean {
  return catalogue[page].roles.includes(role);
}
