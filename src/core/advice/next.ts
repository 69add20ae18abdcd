import type { PageKind, Verdict } from '../recognise/verdict.ts';
import { type MessageKey, type Say, say } from '../say.ts';
import type { Before } from './advice.ts';
import { offersSwitchOff } from './switch-off.ts';
import { refusedInvitation } from './trouble.ts';

/** What comes after this page, as far as anybody can know. */
export function nextFor(verdict: Verdict, before: Before): Say | null {
  const found = nexts[verdict.page];
  return typeof found === 'function' ? found(verdict, before) : found === null ? null : say(found);
}

type Next = MessageKey | null | ((verdict: Verdict, before: Before) => Say | null);

/** Whoever gave Bitbucket's code before need not be told that it may come. */
const ownCodeAhead =
  (otherwise: MessageKey) =>
  (_: Verdict, { otherCode }: Before) =>
    say(otherCode === 'bitbucket' ? otherwise : 'next_bitbucket_own');

const unlessRefused = (key: MessageKey) => (verdict: Verdict) =>
  refusedInvitation(verdict) === null ? say(key) : null;

const nexts: { readonly [Page in PageKind]: Next } = {
  'atlassian-sign-in': ({ wants }) => say(wants === 'password' ? 'next_code_maybe' : 'next_password'),
  'atlassian-choose-account': 'next_password',
  'atlassian-code': ownCodeAhead('next_signed_in'),
  'atlassian-security-key': ownCodeAhead('next_signed_in'),
  'atlassian-recovery-key': 'next_after_recovery_key',
  'atlassian-email-code': ownCodeAhead('next_signed_in'),
  'atlassian-step-up': ({ layer, why, site }) => {
    if (layer === 'atlassian') return why === 'changing-security' ? say('next_settings') : null;
    return site ? say('next_site', site) : say('next_signed_in');
  },
  'atlassian-suggestion': ownCodeAhead('next_signed_in'),
  'atlassian-set-up': 'next_recovery_key',
  'atlassian-recovery-shown': ownCodeAhead('next_signed_in'),
  'atlassian-settings': null,
  'atlassian-password-reset': null,
  'atlassian-sign-up': 'next_check_mail',
  'atlassian-invitation': unlessRefused('next_sign_in'),
  'atlassian-join': ({ site }) => (site ? say('next_site', site) : say('next_sign_in')),
  'atlassian-bounce': null,
  'portal-sign-in': ({ site }) => (site ? say('next_site', site) : say('next_signed_in')),
  'bitbucket-bounce': 'next_sign_in',
  'bitbucket-code': 'next_bitbucket_content',
  'bitbucket-security-key': 'next_bitbucket_content',
  'bitbucket-recovery-code': 'next_after_recovery_code',
  'bitbucket-set-up': 'next_recovery_codes',
  'bitbucket-recovery-shown': 'next_ask_each_time',
  'bitbucket-settings': (verdict) =>
    verdict.why === 'workspace-requires' && !offersSwitchOff(verdict) ? say('next_recovery_codes') : null,
  'bitbucket-blocked': 'next_ask_each_time',
  'bitbucket-invitation': unlessRefused('next_workspace_may_require'),
  'company-sign-in': 'next_company_then_bitbucket',
  official: null,
  'look-alike': null,
  elsewhere: null,
};
