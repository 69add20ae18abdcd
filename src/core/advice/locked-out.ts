import {
  helpBitbucketSetUp,
  helpStep,
  type OfficialLink,
  signInAtlassian,
  signInBitbucket,
  support,
} from '../kinds/official-links.ts';
import { administrators } from '../kinds/shared-words.ts';
import type { Policy } from '../policy/policy.ts';
import type { RecoveryLayer } from '../recovery/artefact.ts';
import { type Say, say } from '../words/say.ts';

/**
 * What helps users who can't open one of the two locks. It doesn't depend on anything that's stored on this computer.
 */
export type LockedOut = {
  /** What is quick to try, or need not be lost at all. */
  readonly first: readonly Say[];
  /** Who else can open this lock, if anyone can. */
  readonly who: readonly Say[];
  /** The official way, one step each, in order. */
  readonly way: readonly Say[];
  /** Used if sources contradict each other, or if only reports were found. */
  readonly uncertain: readonly Say[];
  readonly addresses: readonly OfficialLink[];
};

/** The help for one lock. Administrators are named for the Atlassian account only: no one can reset Bitbucket's step. */
export function lockedOut(lock: RecoveryLayer, policy: Policy): LockedOut {
  return lock === 'atlassian' ? atlassian(policy) : bitbucket;
}

/** The help for what is neither of the two locks: the people who run it. */
export function otherLock({ helpLine }: Policy): readonly Say[] {
  return [say('out_other_who'), ...(helpLine ? [say('lost_help_line', helpLine)] : []), say('out_other_false')];
}

/** What to have ready, for either lock. */
export const haveReady: readonly Say[] = [
  say('out_ready_mail'),
  say('out_ready_password'),
  say('out_ready_day'),
  say('out_ready_note'),
];

/** What no one can do, and who not to believe. */
export const nobodyCan: readonly Say[] = [
  say('out_nobody_fee'),
  say('out_nobody_strangers'),
  say('out_nobody_tell'),
  say('out_nobody_us'),
];

function atlassian(policy: Policy): LockedOut {
  const { helpLine } = policy;
  return {
    first: [
      say('step_entry_atlassian'),
      say('step_check_clock'),
      say('lost_use_recovery_key'),
      say('step_newest_recovery_key'),
      say('lost_too_many'),
      say('lost_locked_mail'),
      say('out_still_in'),
    ],
    who: [
      administrators(policy),
      ...(helpLine ? [say('lost_help_line', helpLine)] : []),
      say('out_managed_unknown'),
      say('out_not_managed'),
    ],
    way: [say('out_atlassian_1'), say('out_atlassian_2'), say('out_atlassian_3'), say('out_atlassian_4')],
    uncertain: [say('out_uncertain_by_hand'), say('out_uncertain_wait'), say('out_uncertain_support')],
    addresses: [signInAtlassian, helpStep, support],
  };
}

const bitbucket: LockedOut = {
  first: [
    say('step_entry_bitbucket'),
    say('step_check_clock'),
    say('lost_use_recovery_code'),
    say('step_not_atlassian_key'),
    say('out_still_in'),
  ],
  who: [say('lost_bitbucket_nobody'), say('out_bitbucket_own')],
  way: [say('out_bitbucket_1'), say('out_bitbucket_2'), say('out_bitbucket_3'), say('out_bitbucket_4')],
  uncertain: [
    say('out_uncertain_older'),
    say('out_uncertain_newer'),
    say('out_uncertain_neither'),
    say('out_uncertain_wait'),
  ],
  addresses: [signInBitbucket, helpBitbucketSetUp, support],
};
