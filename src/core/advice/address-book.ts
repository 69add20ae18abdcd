import type { ClaimKey } from '../kinds/kind.ts';
import type { Policy } from '../policy/policy.ts';
import { type Say, say } from '../words/say.ts';

/** Something that no lock's own way back in covers, and the people who can help with it. */
export type Contact = { readonly problem: Say; readonly who: readonly Say[] };

/** THE ADDRESS BOOK: who can help with what, the most frequent first. */
export function addressBook({ helpLine }: Policy): readonly Contact[] {
  const atWork = helpLine ? [say('lost_help_line', helpLine)] : [];
  return [
    { problem: say('out_book_tries'), who: [say('out_book_tries_who')] },
    { problem: say('out_book_locked'), who: [say('out_book_locked_who')] },
    { problem: say('out_book_mailbox'), who: [say('out_book_mailbox_who'), ...atWork] },
    { problem: say('out_book_guest'), who: [say('out_book_guest_who')] },
    { problem: say('out_book_portal'), who: [say('out_book_portal_who')] },
    { problem: say('out_book_asleep'), who: [say('out_book_asleep_who')] },
    { problem: say('out_book_deleted'), who: [say('out_book_deleted_who')] },
    { problem: say('out_book_admin_out'), who: [say('out_book_admin_out_who')] },
    { problem: say('out_book_admin_gone'), who: [say('out_book_admin_gone_who')] },
  ];
}

/** What the address book is based on. */
export const bookClaims: readonly ClaimKey[] = [
  'claim_brakes',
  'claim_mailbox',
  'claim_managed_reset',
  'claim_guest_code',
  'claim_portal',
  'claim_asleep',
  'claim_deleted_account',
  'claim_atlassian_wait',
  'claim_admin_gone',
];
