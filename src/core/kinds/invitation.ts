import type { MessageKey, Sentence } from '../words/say.ts';
import type { Kind } from './kind.ts';
import type { Situation } from './situation.ts';

// What both kinds of invitation share. If the page itself refuses the invitation, no one is told to accept it.

/** Why the page refuses the invitation; null where it doesn't. */
function refusal({ signs }: Situation): 'deactivated' | 'other-account' | 'expired' | null {
  if (signs['says-deactivated'] !== undefined) return 'deactivated';
  if (signs['says-other-account'] !== undefined) return 'other-account';
  return signs['says-expired'] === undefined ? null : 'expired';
}

export function invitationSteps(here: Situation): readonly Sentence[] {
  const why = refusal(here);
  if (why === 'other-account') return ['step_sign_out', 'step_retry_invitation', 'step_ask_inviter'];
  return why === null ? ['step_accept', 'step_accept_unknown'] : ['step_tell_inviter'];
}

export const unlessRefused =
  (key: MessageKey) =>
  (here: Situation): Sentence | null =>
    refusal(here) === null ? key : null;

/** The usual lines help no one on a page that refuses the invitation: there the banner says what is wrong. */
export const invitationBanner =
  (...lines: readonly MessageKey[]): Kind['banner'] =>
  (here, { trouble }) => {
    const refused = refusal(here) === null ? null : trouble;
    return ['banner', ...(refused === null ? lines : [refused])];
  };
