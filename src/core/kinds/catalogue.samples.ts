import { type PageKind, pageKinds } from '../recognise/verdict.ts';
import { atlassianBounceSamples } from './atlassian-bounce.ts';
import { atlassianChooseAccountSamples } from './atlassian-choose-account.ts';
import { atlassianCodeSamples } from './atlassian-code.ts';
import { atlassianEmailCodeSamples } from './atlassian-email-code.ts';
import { atlassianInvitationSamples } from './atlassian-invitation.ts';
import { atlassianJoinSamples } from './atlassian-join.ts';
import { atlassianPasswordResetSamples } from './atlassian-password-reset.ts';
import { atlassianRecoveryKeySamples } from './atlassian-recovery-key.ts';
import { atlassianRecoveryShownSamples } from './atlassian-recovery-shown.ts';
import { atlassianSecurityKeySamples } from './atlassian-security-key.ts';
import { atlassianSetUpSamples } from './atlassian-set-up.ts';
import { atlassianSettingsSamples } from './atlassian-settings.ts';
import { atlassianSignInSamples } from './atlassian-sign-in.ts';
import { atlassianSignUpSamples } from './atlassian-sign-up.ts';
import { atlassianStepUpSamples } from './atlassian-step-up.ts';
import { atlassianSuggestionSamples } from './atlassian-suggestion.ts';
import { bitbucketBlockedSamples } from './bitbucket-blocked.ts';
import { bitbucketBounceSamples } from './bitbucket-bounce.ts';
import { bitbucketCodeSamples } from './bitbucket-code.ts';
import { bitbucketInvitationSamples } from './bitbucket-invitation.ts';
import { bitbucketRecoveryCodeSamples } from './bitbucket-recovery-code.ts';
import { bitbucketRecoveryShownSamples } from './bitbucket-recovery-shown.ts';
import { bitbucketSecurityKeySamples } from './bitbucket-security-key.ts';
import { bitbucketSetUpSamples } from './bitbucket-set-up.ts';
import { bitbucketSettingsSamples } from './bitbucket-settings.ts';
import { companySignInSamples } from './company-sign-in.ts';
import { elsewhereSamples } from './elsewhere.ts';
import { lookAlikeSamples } from './look-alike.ts';
import { officialSamples } from './official.ts';
import { portalSignInSamples } from './portal-sign-in.ts';
import type { KindSample, Samples } from './sample.ts';

/** The samples of each kind, from the file of its name: for tests alone. */
export const samplesOf: { readonly [Page in PageKind]: Samples } = {
  'atlassian-sign-in': atlassianSignInSamples,
  'atlassian-choose-account': atlassianChooseAccountSamples,
  'atlassian-code': atlassianCodeSamples,
  'atlassian-security-key': atlassianSecurityKeySamples,
  'atlassian-recovery-key': atlassianRecoveryKeySamples,
  'atlassian-email-code': atlassianEmailCodeSamples,
  'atlassian-step-up': atlassianStepUpSamples,
  'atlassian-suggestion': atlassianSuggestionSamples,
  'atlassian-set-up': atlassianSetUpSamples,
  'atlassian-recovery-shown': atlassianRecoveryShownSamples,
  'atlassian-settings': atlassianSettingsSamples,
  'atlassian-password-reset': atlassianPasswordResetSamples,
  'atlassian-sign-up': atlassianSignUpSamples,
  'atlassian-invitation': atlassianInvitationSamples,
  'atlassian-join': atlassianJoinSamples,
  'atlassian-bounce': atlassianBounceSamples,
  'portal-sign-in': portalSignInSamples,
  'bitbucket-bounce': bitbucketBounceSamples,
  'bitbucket-code': bitbucketCodeSamples,
  'bitbucket-security-key': bitbucketSecurityKeySamples,
  'bitbucket-recovery-code': bitbucketRecoveryCodeSamples,
  'bitbucket-set-up': bitbucketSetUpSamples,
  'bitbucket-recovery-shown': bitbucketRecoveryShownSamples,
  'bitbucket-settings': bitbucketSettingsSamples,
  'bitbucket-blocked': bitbucketBlockedSamples,
  'bitbucket-invitation': bitbucketInvitationSamples,
  'company-sign-in': companySignInSamples,
  official: officialSamples,
  'look-alike': lookAlikeSamples,
  elsewhere: elsewhereSamples,
};

/** A page that the catalog must place: its address, what a look sees there, and the verdict that it must get. */
export type Sample = KindSample & { readonly page: PageKind };

export const samples: readonly Sample[] = pageKinds.flatMap((page) =>
  (samplesOf[page]?.() ?? []).map((sample) => ({ ...sample, page })),
);
