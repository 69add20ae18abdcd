import { type Say, say } from '../words/say.ts';

/** A place to go, always one of these fixed addresses: to do something there, or to read about it. */
export type OfficialLink = { readonly say: Say; readonly address: `https://${string}`; readonly to: 'do' | 'read' };

const help = 'https://support.atlassian.com';

export const bitbucketTwoStep: OfficialLink = {
  say: say('way_bitbucket_two_step'),
  to: 'do',
  address: 'https://bitbucket.org/account/settings/two-step-verification',
};
export const atlassianTwoStep: OfficialLink = {
  say: say('way_atlassian_two_step'),
  to: 'do',
  address: 'https://id.atlassian.com/manage-profile/security/two-step-verification',
};
/** Where each lock's second step is set up, and its recovery key or codes are made. */
export const twoStepSettings = { atlassian: atlassianTwoStep, bitbucket: bitbucketTwoStep } as const;

export const signInAtlassian: OfficialLink = {
  say: say('way_sign_in_atlassian'),
  to: 'do',
  address: 'https://id.atlassian.com/login',
};
export const signInBitbucket: OfficialLink = {
  say: say('way_sign_in_bitbucket'),
  to: 'do',
  address: 'https://bitbucket.org/account/signin/',
};
export const helpStep: OfficialLink = {
  say: say('way_help_atlassian_step'),
  to: 'read',
  address: `${help}/atlassian-account/docs/login-issues-related-to-two-step-verification/`,
};
export const helpIdentity: OfficialLink = {
  say: say('way_help_identity'),
  to: 'read',
  address: `${help}/atlassian-account/docs/login-issues-related-to-identity-verification/`,
};
export const helpSignIn: OfficialLink = {
  say: say('way_help_sign_in'),
  to: 'read',
  address: `${help}/atlassian-account/docs/log-in-to-your-atlassian-account/`,
};
export const helpBitbucketSetUp: OfficialLink = {
  say: say('way_help_bitbucket_set_up'),
  to: 'read',
  address: `${help}/bitbucket-cloud/docs/enable-two-step-verification/`,
};
export const helpRequired: OfficialLink = {
  say: say('way_help_bitbucket_required'),
  to: 'read',
  address: `${help}/bitbucket-cloud/docs/control-access-to-private-content-in-a-workspace/`,
};
export const helpInvitation: OfficialLink = {
  say: say('way_help_invitation'),
  to: 'read',
  address: `${help}/bitbucket-cloud/kb/user-cannot-accept-invitation-to-bitbucket-cloud/`,
};

/** Where Atlassian's own support is found. */
export const support: OfficialLink = { say: say('way_support'), to: 'read', address: `${help}/` };
