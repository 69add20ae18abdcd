import type { PageKind, Verdict, Wants } from '../recognise/verdict.ts';
import { type MessageKey, type Say, say } from '../say.ts';
import { asksForUnknownCode } from './trouble.ts';

/** The one sentence that answers "which code?". */
export function headlineFor(verdict: Verdict): Say {
  const { page, wants, sure } = verdict;
  if (asksForUnknownCode(verdict)) return say('head_unknown_field');
  // On the way back from the Atlassian account it is Bitbucket's turn.
  if (page === 'bitbucket-bounce' && sure === 'unsure') return say('head_bitbucket_back');
  const found = headlines[page];
  return say(typeof found === 'string' ? found : found(wants));
}

const emailOrPassword = (email: MessageKey, password: MessageKey) => (wants: Wants) =>
  wants === 'password' ? password : email;

const headlines: { readonly [Page in PageKind]: MessageKey | ((wants: Wants) => MessageKey) } = {
  'atlassian-sign-in': emailOrPassword('head_sign_in_email', 'head_sign_in_password'),
  'atlassian-choose-account': 'head_choose_account',
  'atlassian-code': 'head_atlassian_code',
  'atlassian-security-key': 'head_atlassian_security_key',
  'atlassian-recovery-key': 'head_atlassian_recovery_key',
  'atlassian-email-code': 'head_atlassian_email_code',
  'atlassian-step-up': 'head_step_up',
  'atlassian-suggestion': 'head_suggestion',
  'atlassian-set-up': 'head_atlassian_set_up',
  'atlassian-recovery-shown': 'head_atlassian_recovery_shown',
  'atlassian-settings': 'head_atlassian_settings',
  'atlassian-password-reset': 'head_password_reset',
  'atlassian-sign-up': 'head_sign_up',
  'atlassian-invitation': 'head_atlassian_invitation',
  'atlassian-join': 'head_join',
  'atlassian-bounce': 'head_atlassian_bounce',
  'portal-sign-in': emailOrPassword('head_portal_email', 'head_portal_password'),
  'bitbucket-bounce': 'head_bitbucket_bounce',
  'bitbucket-code': 'head_bitbucket_code',
  'bitbucket-security-key': 'head_bitbucket_security_key',
  'bitbucket-recovery-code': 'head_bitbucket_recovery_code',
  'bitbucket-set-up': 'head_bitbucket_set_up',
  'bitbucket-recovery-shown': 'head_bitbucket_recovery_shown',
  'bitbucket-settings': 'head_bitbucket_settings',
  'bitbucket-blocked': 'head_bitbucket_blocked',
  'bitbucket-invitation': 'head_bitbucket_invitation',
  'company-sign-in': (wants) => companyHeadlines[wants],
  official: 'head_official',
  'look-alike': 'head_look_alike',
  elsewhere: 'head_elsewhere',
};

const companyHeadlines: { readonly [Want in Wants]: MessageKey } = {
  nothing: 'head_company_nothing',
  'email-address': 'head_company_email',
  password: 'head_company_password',
  'account-choice': 'head_company_account',
  'app-code': 'head_company_app_code',
  'email-code': 'head_company_email_code',
  'security-key': 'head_company_security_key',
  'recovery-key': 'head_company_recovery',
  'recovery-code': 'head_company_recovery',
  'set-up': 'head_company_set_up',
  'save-recovery': 'head_company_save_recovery',
  decision: 'head_company_decision',
};
