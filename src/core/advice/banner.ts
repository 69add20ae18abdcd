import type { Policy } from '../policy.ts';
import type { BannerPlan } from '../protocol.ts';
import type { PageKind, Verdict } from '../recognise/verdict.ts';
import { type MessageKey, type Say, say } from '../say.ts';
import type { Before } from './advice.ts';
import { offersSwitchOff, switchOffCost } from './switch-off.ts';
import { refusedInvitation, troubleFor } from './trouble.ts';
import { whyAsked } from './why.ts';

/**
 * What to draw into the page, or nothing. Banners stand where somebody decides or sets something up; code pages get a
 * strip of one line that needs no click, since a dialog of the page makes everything else unclickable.
 * @param pinned whether the toolbar icon is in sight; if it isn't, the last line says where to find it
 */
export function bannerFor(verdict: Verdict, before: Before, policy: Policy, pinned = true): BannerPlan | null {
  const draft = verdict.sure === 'unsure' ? carefulStrip(verdict) : plans[verdict.page]?.(verdict, before, policy);
  if (!draft) return null;
  const [form, ...lines] = draft;
  return { form, lock: verdict.layer, lines: [...lines, say(pinned ? 'banner_open' : 'banner_open_hidden')] };
}

type Draft = readonly [BannerPlan['form'], ...Say[]] | null;
type Draw = (verdict: Verdict, before: Before, policy: Policy) => Draft;

/** Where only the address is sure, we name no cause and promise nothing. */
function carefulStrip({ wants, layer }: Verdict): Draft {
  if (wants !== 'app-code') return null;
  if (layer === 'atlassian') return ['strip', say('strip_unsure_atlassian')];
  return layer === 'bitbucket' ? ['strip', say('strip_unsure_bitbucket')] : null;
}

const strip =
  (key: MessageKey): Draw =>
  () => ['strip', say(key)];
const banner =
  (...keys: readonly MessageKey[]): Draw =>
  () => ['banner', ...keys.map((key) => say(key))];

const forced =
  (cause: Verdict['why'], first: MessageKey, last: MessageKey): Draw =>
  (verdict, _, policy) =>
    verdict.why === cause ? ['banner', say(first), whyAsked(verdict, policy), say(last)] : null;

/** What an invitation opens with is no help where the page refuses it. */
const invitation =
  (...keys: readonly MessageKey[]): Draw =>
  (verdict, before) => {
    const trouble = refusedInvitation(verdict) === null ? null : troubleFor(verdict, before);
    return ['banner', ...(trouble === null ? keys.map((key) => say(key)) : [trouble])];
  };

const plans: { readonly [Page in PageKind]: Draw | null } = {
  'atlassian-sign-in': null,
  'atlassian-choose-account': null,
  'atlassian-code': (_, { otherCode }) => [
    'strip',
    say(otherCode === 'bitbucket' ? 'strip_second_atlassian' : 'strip_atlassian_code'),
  ],
  'atlassian-security-key': strip('strip_atlassian_security_key'),
  'atlassian-recovery-key': strip('strip_atlassian_recovery_key'),
  'atlassian-email-code': strip('strip_email_code'),
  'atlassian-step-up': ({ layer }) => [
    'strip',
    say(layer === 'organisation' ? 'strip_step_up_organisation' : 'strip_email_code'),
  ],
  'atlassian-suggestion': null,
  'atlassian-set-up': forced('organisation-requires', 'banner_set_up_atlassian', 'banner_set_up_next_key'),
  'atlassian-recovery-shown': banner('banner_save_key', 'banner_save_key_next'),
  'atlassian-settings': null,
  'atlassian-password-reset': null,
  'atlassian-sign-up': null,
  'atlassian-invitation': invitation('banner_invited_atlassian', 'banner_use_invited_address', 'next_bitbucket_own'),
  'atlassian-join': banner('banner_join', 'banner_use_invited_address'),
  'atlassian-bounce': null,
  'portal-sign-in': null,
  'bitbucket-bounce': null,
  'bitbucket-code': (_, { otherCode, throughCompany }) => [
    'strip',
    say(
      otherCode === 'atlassian'
        ? 'strip_second_bitbucket'
        : throughCompany
          ? 'strip_bitbucket_after_company'
          : 'strip_bitbucket_code',
    ),
  ],
  'bitbucket-security-key': strip('strip_bitbucket_security_key'),
  'bitbucket-recovery-code': strip('strip_bitbucket_recovery_code'),
  'bitbucket-set-up': forced('workspace-requires', 'banner_set_up_bitbucket', 'banner_set_up_next_codes'),
  'bitbucket-recovery-shown': banner('banner_save_codes', 'banner_save_codes_next'),
  'bitbucket-settings': (verdict, _, policy) => {
    const cost = offersSwitchOff(verdict) ? switchOffCost(verdict, policy) : null;
    return cost === null ? null : ['banner', say('banner_switch_off'), cost];
  },
  'bitbucket-blocked': forced('workspace-requires', 'banner_blocked', 'banner_blocked_next'),
  'bitbucket-invitation': invitation('banner_invited_bitbucket', 'banner_use_invited_address', 'banner_invited_next'),
  'company-sign-in': null,
  official: null,
  'look-alike': null,
  elsewhere: null,
};
