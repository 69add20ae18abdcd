import type { PageKind, Verdict } from '../recognise/verdict.ts';
import { say } from '../say.ts';
import type { Before, Way } from './advice.ts';
import { landedOnStart } from './trouble.ts';

/** Where to go from here: fixed addresses of Atlassian's own, never one that the page or a message named. */
export function waysFor(verdict: Verdict, { invited }: Before): readonly Way[] {
  return landedOnStart(verdict, invited) ? [helpInvitation] : ways[verdict.page];
}

const help = 'https://support.atlassian.com';

export const bitbucketTwoStep: Way = {
  say: say('way_bitbucket_two_step'),
  to: 'do',
  address: 'https://bitbucket.org/account/settings/two-step-verification',
};
export const atlassianTwoStep: Way = {
  say: say('way_atlassian_two_step'),
  to: 'do',
  address: 'https://id.atlassian.com/manage-profile/security/two-step-verification',
};
/** Where each lock's second step is set up, and its recovery key or codes are made. */
export const twoStepSettings = { atlassian: atlassianTwoStep, bitbucket: bitbucketTwoStep } as const;

export const signInAtlassian: Way = {
  say: say('way_sign_in_atlassian'),
  to: 'do',
  address: 'https://id.atlassian.com/login',
};
export const signInBitbucket: Way = {
  say: say('way_sign_in_bitbucket'),
  to: 'do',
  address: 'https://bitbucket.org/account/signin/',
};
export const helpStep: Way = {
  say: say('way_help_atlassian_step'),
  to: 'read',
  address: `${help}/atlassian-account/docs/login-issues-related-to-two-step-verification/`,
};
const helpIdentity: Way = {
  say: say('way_help_identity'),
  to: 'read',
  address: `${help}/atlassian-account/docs/login-issues-related-to-identity-verification/`,
};
const helpSignIn: Way = {
  say: say('way_help_sign_in'),
  to: 'read',
  address: `${help}/atlassian-account/docs/log-in-to-your-atlassian-account/`,
};
export const helpBitbucketSetUp: Way = {
  say: say('way_help_bitbucket_set_up'),
  to: 'read',
  address: `${help}/bitbucket-cloud/docs/enable-two-step-verification/`,
};
export const helpRequired: Way = {
  say: say('way_help_bitbucket_required'),
  to: 'read',
  address: `${help}/bitbucket-cloud/docs/control-access-to-private-content-in-a-workspace/`,
};
const helpInvitation: Way = {
  say: say('way_help_invitation'),
  to: 'read',
  address: `${help}/bitbucket-cloud/kb/user-cannot-accept-invitation-to-bitbucket-cloud/`,
};

/** Where Atlassian's own support is found. */
export const support: Way = { say: say('way_support'), to: 'read', address: `${help}/` };

const signIns: readonly Way[] = [signInBitbucket, signInAtlassian];

const ways: { readonly [Page in PageKind]: readonly Way[] } = {
  'atlassian-sign-in': [helpSignIn],
  'atlassian-choose-account': [helpSignIn],
  'atlassian-code': [helpStep],
  'atlassian-security-key': [helpStep],
  'atlassian-recovery-key': [helpStep],
  'atlassian-email-code': [helpSignIn],
  'atlassian-step-up': [helpIdentity],
  'atlassian-suggestion': [],
  'atlassian-set-up': [helpStep],
  'atlassian-recovery-shown': [],
  'atlassian-settings': [atlassianTwoStep, bitbucketTwoStep],
  'atlassian-password-reset': [helpSignIn],
  'atlassian-sign-up': [helpSignIn],
  'atlassian-invitation': [helpInvitation],
  'atlassian-join': [helpInvitation],
  'atlassian-bounce': [],
  'portal-sign-in': [],
  'bitbucket-bounce': [],
  'bitbucket-code': [helpBitbucketSetUp],
  'bitbucket-security-key': [helpBitbucketSetUp],
  'bitbucket-recovery-code': [helpBitbucketSetUp],
  'bitbucket-set-up': [helpBitbucketSetUp],
  'bitbucket-recovery-shown': [],
  'bitbucket-settings': [helpBitbucketSetUp],
  'bitbucket-blocked': [bitbucketTwoStep, helpRequired],
  'bitbucket-invitation': [helpInvitation],
  'company-sign-in': [],
  official: [],
  'look-alike': signIns,
  elsewhere: signIns,
};
