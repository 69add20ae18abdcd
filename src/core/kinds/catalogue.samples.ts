import { type PageKind, pageKinds } from '../recognise/verdict.ts';
import { atlassianBounceSamples } from './atlassian-bounce.samples.ts';
import { atlassianChooseAccountSamples } from './atlassian-choose-account.samples.ts';
import { atlassianCodeSamples } from './atlassian-code.samples.ts';
import { atlassianEmailCodeSamples } from './atlassian-email-code.samples.ts';
import { atlassianInvitationSamples } from './atlassian-invitation.samples.ts';
import { atlassianJoinSamples } from './atlassian-join.samples.ts';
import { atlassianPasswordResetSamples } from './atlassian-password-reset.samples.ts';
import { atlassianRecoveryKeySamples } from './atlassian-recovery-key.samples.ts';
import { atlassianRecoveryShownSamples } from './atlassian-recovery-shown.samples.ts';
import { atlassianSecurityKeySamples } from './atlassian-security-key.samples.ts';
import { atlassianSetUpSamples } from './atlassian-set-up.samples.ts';
import { atlassianSettingsSamples } from './atlassian-settings.samples.ts';
import { atlassianSignInSamples } from './atlassian-sign-in.samples.ts';
import { atlassianSignUpSamples } from './atlassian-sign-up.samples.ts';
import { atlassianStepUpSamples } from './atlassian-step-up.samples.ts';
import { atlassianSuggestionSamples } from './atlassian-suggestion.samples.ts';
import { bitbucketBlockedSamples } from './bitbucket-blocked.samples.ts';
import { bitbucketBounceSamples } from './bitbucket-bounce.samples.ts';
import { bitbucketCodeSamples } from './bitbucket-code.samples.ts';
import { bitbucketInvitationSamples } from './bitbucket-invitation.samples.ts';
import { bitbucketRecoveryCodeSamples } from './bitbucket-recovery-code.samples.ts';
import { bitbucketRecoveryShownSamples } from './bitbucket-recovery-shown.samples.ts';
import { bitbucketSecurityKeySamples } from './bitbucket-security-key.samples.ts';
import { bitbucketSetUpSamples } from './bitbucket-set-up.samples.ts';
import { bitbucketSettingsSamples } from './bitbucket-settings.samples.ts';
import { companySignInSamples } from './company-sign-in.samples.ts';
import { elsewhereSamples } from './elsewhere.samples.ts';
import { lookAlikeSamples } from './look-alike.samples.ts';
import { officialSamples } from './official.samples.ts';
import { portalSignInSamples } from './portal-sign-in.samples.ts';
import type { KindSample } from './shared.samples.ts';

/** The samples of each kind, from the file of its name. */
export const samplesOf: { readonly [Page in PageKind]: readonly KindSample[] } = {
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

/** A page that the catalogue must place: its address, what a look sees there, and the verdict that it must get. */
export type Sample = KindSample & { readonly page: PageKind };

export const samples: readonly Sample[] = pageKinds.flatMap((page) =>
  (samplesOf[page] ?? []).map((sample) => ({ ...sample, page })),
);
