import type { Policy } from '../policy.ts';
import type { PageKind, Verdict } from '../recognise/verdict.ts';
import { type MessageKey, type Say, say } from '../say.ts';
import type { Before } from './advice.ts';
import { rests } from './reasons.ts';
import { offersSetUp, offersSwitchOff, offSaid, switchOffCost } from './switch-off.ts';
import { asksForUnknownCode, landedOnStart, refusedInvitation } from './trouble.ts';

/** What to do now, in small steps. */
export function stepsFor(verdict: Verdict, before: Before, policy: Policy): readonly Say[] {
  const found = steps[verdict.page];
  const list = typeof found === 'function' ? found(verdict, before, policy) : found;
  return list.map((step) => (typeof step === 'string' ? say(step) : step));
}

type Steps = readonly (MessageKey | Say)[];

/** Bitbucket's settings ask for a password that people who sign in through their company may not have (page facts, B4). */
const needsPassword: Steps = ['step_company_needs_password'];

/** Any field for the code: before it is there, the page has yet to send the e-mail. */
const codeFields = ['otp-code-field', 'mailed-code-boxes', 'one-time-code-field', 'code-boxes', 'code-field'];
const mailed: Steps = ['step_open_newest_mail', 'step_not_the_app', 'step_older_mail'];
/** Guests have waited for an e-mail where the page wanted the app's code (page facts, section 4, 10). */
const mailedToGuests: Steps = ['step_open_newest_mail', 'step_likely_not_the_app', 'step_older_mail'];

/** Nobody is told to accept what the page says can't be accepted. */
function invitation(verdict: Verdict): Steps {
  const refusal = refusedInvitation(verdict);
  if (refusal === 'other-account') return ['step_sign_out', 'step_retry_invitation', 'step_ask_inviter'];
  return refusal === null ? ['step_accept', 'step_accept_unknown'] : ['step_tell_inviter'];
}

const steps: { readonly [Page in PageKind]: Steps | ((verdict: Verdict, before: Before, policy: Policy) => Steps) } = {
  'atlassian-sign-in': ({ wants }, { invited }) => {
    if (wants === 'password') return ['step_type_password'];
    return [invited ? 'step_type_invited_email' : 'step_type_email', 'step_same_address'];
  },
  'atlassian-choose-account': ['step_choose_account'],
  'atlassian-code': ['step_app_code_or_text', 'step_entry_atlassian', 'step_no_space'],
  'atlassian-security-key': ['step_touch_key', 'step_key_other_way_atlassian'],
  'atlassian-recovery-key': ['step_newest_recovery_key', 'step_recovery_key_once'],
  'atlassian-email-code': mailed,
  'atlassian-step-up': (verdict) => {
    const told = verdict.layer === 'organisation' ? mailedToGuests : mailed;
    return codeFields.some((sign) => rests(verdict, sign)) ? told : ['step_have_mail_sent', ...told];
  },
  'atlassian-suggestion': ['step_suggestion_choose', 'step_suggestion_worth', 'step_settings_separate_atlassian'],
  'atlassian-set-up': ['step_have_app', 'step_scan'],
  'atlassian-recovery-shown': ['step_print_it', 'step_two_places', 'step_may_not_return'],
  'atlassian-settings': ['step_nothing_now', 'step_settings_separate_atlassian'],
  'atlassian-password-reset': ['step_reset_link', 'step_reset_not_second_step'],
  'atlassian-sign-up': (_, { invited }) => [
    invited ? 'step_type_invited_email' : 'step_sign_up',
    'step_sign_up_have_one',
  ],
  'atlassian-invitation': invitation,
  'atlassian-join': ['step_join'],
  'atlassian-bounce': ['step_wait'],
  'portal-sign-in': ({ wants }) => [wants === 'password' ? 'step_portal_password' : 'step_portal_email'],
  'bitbucket-bounce': ['step_wait'],
  'bitbucket-code': ['step_app_code', 'step_entry_bitbucket', 'step_no_text_bitbucket'],
  'bitbucket-security-key': ['step_touch_key', 'step_key_other_way_bitbucket'],
  'bitbucket-recovery-code': ['step_one_recovery_code', 'step_recovery_code_once', 'step_not_atlassian_key'],
  'bitbucket-set-up': ['step_scan', 'step_scan_new_entry', 'step_click_mail_link'],
  'bitbucket-recovery-shown': ['step_print_them', 'step_two_places', 'step_may_not_return'],
  'bitbucket-settings': (verdict, { throughCompany }, policy) => {
    // The mail that ends a set-up, and the password that comes before it (page facts, row 21).
    if (rests(verdict, 'says-mailed-code')) return ['step_click_mail_link', 'step_save_codes_after'];
    const password: Steps = rests(verdict, 'password-field') ? ['step_settings_password'] : [];
    const separate: Steps = ['step_settings_separate_bitbucket'];
    const cost = switchOffCost(verdict, policy);
    // A page that offers to switch it off is dangerous to press on: what that costs comes first.
    if (offersSwitchOff(verdict)) return [cost ?? 'step_settings_off_bitbucket', ...password, ...separate];
    if (verdict.why === 'workspace-requires')
      return [
        ...(password.length > 0 ? password : (['step_settings_turn_on_here'] as const)),
        ...(throughCompany ? needsPassword : []),
        'step_set_up_app',
        'step_save_codes_after',
      ];
    if (offersSetUp(verdict)) return [offSaid(policy) ?? 'step_is_off', ...separate];
    return [
      ...(password.length > 0 ? password : (['step_nothing_now'] as const)),
      cost ?? 'step_settings_off_bitbucket',
      ...separate,
    ];
  },
  'bitbucket-blocked': (_, { throughCompany }) => [
    'step_open_settings',
    ...(throughCompany ? needsPassword : []),
    'step_set_up_app',
    'step_save_codes_after',
    'step_come_back',
  ],
  'bitbucket-invitation': invitation,
  'company-sign-in': ['step_company', 'step_company_not_ours'],
  official: (verdict, { invited }) => {
    if (asksForUnknownCode(verdict)) return ['step_unknown_field'];
    return landedOnStart(verdict, invited) ? ['step_retry_invitation', 'step_ask_inviter'] : ['step_nothing_now'];
  },
  'look-alike': ['step_look_alike'],
  elsewhere: ['step_go_there'],
};
