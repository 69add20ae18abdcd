// Addresses of the page facts with placeholders in them, and assumed ones, that several samples share.
import { handOffToken, inviteToken, reviewToken, tokenOf } from '../tokens.ts';

const id = 'https://id.atlassian.com';

export const addresses = {
  signIn: `${id}/login`,
  signInJira: `${id}/login?continue=https%3A%2F%2Facme-team.atlassian.net%2Flogin%3FredirectCount%3D1%26dest-url%3D%252Fjira%252Fsoftware%252Fc%252Fprojects%252FP1%252Fissues%26application%3Djira&application=jira`,
  signInBitbucket: `${id}/login?application=bitbucket&continue=https%3A%2F%2Fbitbucket.org%2Faccount%2Fsignin%2F%3Fnext%3D%252F%26redirectCount%3D1`,
  signInTrello: `${id}/login?application=trello&continue=https%3A%2F%2Ftrello.com%2Fauth%2Fatlassian%2Fcallback`,
  chooser: `${id}/login/select-account?application=bitbucket&continue=https%3A%2F%2Fbitbucket.org%2Faccount%2Fsignin%2F%3FredirectCount%3D1`,
  authorize: `${id}/login/authorize?continue=https%3A%2F%2Facme-team.atlassian.net%2Fbrowse%2FABC-3191&token=${handOffToken('sample')}`,
  codeOld: 'https://auth.atlassian.com/mf',
  codePath: `${id}/login/mfa`,
  review: `${id}/login/security-screen?token=${reviewToken()}&continue=https%3A%2F%2Facme-team.atlassian.net%2Fbrowse%2FABC-1`,
  stepUpGuest: `${id}/step-up/start?continue=https%3A%2F%2Facme-team.atlassian.net%2Fwiki`,
  stepUpSecurity: `${id}/step-up/start?continue=https%3A%2F%2Fid.atlassian.com%2Fmanage-profile%2Fsecurity%2Fapi-tokens`,
  security: `${id}/manage-profile/security`,
  twoStep: `${id}/manage-profile/security/two-step-verification`,
  forced: `${id}/login/two-step-verification/enroll?continue=https%3A%2F%2Facme-team.atlassian.net%2Fbrowse%2FABC-1`,
  reset: `${id}/login/resetpassword?application=bitbucket`,
  signUp: `${id}/signup?application=bitbucket`,
  signUpCheck: `${id}/signup/verify-email/otp?continue=https%3A%2F%2Fwww.atlassian.com%2Fgateway%2Fapi%2Fstart%2Fauthredirect&token=${tokenOf({ sub: 'user@example.com', aud: 'link-signature-validator', nbf: 1700000000 })}`,
  signUpWelcome: `${id}/signup/welcome?token=${tokenOf({ sub: 'user@example.com', aud: 'link-signature-validator', nbf: 1700000000 })}`,
  invitation: `${id}/signup/invite?application=bitbucket&continue=https%3A%2F%2Fbitbucket.org%2F&infoCode=invitedUser&signature=${inviteToken('sample')}`,
  invitationTrello: `${id}/signup/invite?application=trello&continue=https%3A//trello.com/auth/atlassian/callback?returnUrl%3D%252Fb%252FAbCdEfGh&signature=${inviteToken('sample')}`,
  sharedInvitation: `${id}/invite/p/confluence?id=AbCdEfGhIjKlMnOpQrStUv`,
  join: `${id}/join/user-access?resource=ari%3Acloud%3Aconfluence%3A%3Asite%2F00000000-aaaa-4bbb-8ccc-000000000001&continue=https%3A%2F%2Facme-team.atlassian.net%2Fwiki%2Fspaces%2FABC`,
  logOut: `${id}/logout?continue=https%3A%2F%2Fbitbucket.org%2Faccount%2Fsignout%2F`,
  bitbucketSignIn: 'https://bitbucket.org/account/signin/?next=%2Fimage&redirectCount=1',
  bitbucketSettings: 'https://bitbucket.org/account/settings/two-step-verification/manage',
  repository: 'https://bitbucket.org/acme-team/widgets/src/main/',
  bitbucketInvitation: 'https://bitbucket.org/invitations/AbCdEfGh',
  portal: 'https://acme-team.atlassian.net/servicedesk/customer/user/login?destination=portals',
} as const;
