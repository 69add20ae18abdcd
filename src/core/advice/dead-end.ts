import { plays } from '../kinds/catalogue.ts';
import type { ClaimKey } from '../kinds/kind.ts';
import { helpInvitation, type OfficialLink, support } from '../kinds/official-links.ts';
import type { Situation } from '../kinds/situation.ts';
import type { Where } from '../recognise/address-rules.ts';
import { isContent } from '../recognise/content-address.ts';
import { type PageState, pageStateOf } from '../recognise/page-states.ts';
import type { Place } from '../recognise/place.ts';
import type { MessageKey } from '../words/say.ts';

/**
 * A page on which no code helps: it shows an error in place of the content (page facts, B23), an invitation led to such
 * a page (B27) or the error came during a set-up, or the sign-in gave up (B22).
 */
export type DeadEnd = 'error' | 'set-up-error' | 'invitation-error' | 'not-let-in';

/** Which dead end a page is, if it's one. */
export function deadEndOf(here: Situation): DeadEnd | null {
  const { verdict, place, signs, earlier } = here;
  if (!isTheirs(place) && (plays(verdict.page, 'unclaimed') || place.group === 'site' || place.group === 'company'))
    return null;
  if (signs.sandboxed !== undefined || signs.dialog !== undefined || !asksForNothing.includes(pageStateOf(signs)))
    return null;
  // Among what people write, this may be the title of something.
  if (signs['says-not-let-in'] !== undefined && !isContent(place)) return 'not-let-in';
  if (signs['says-dead-end'] === undefined && place.where !== 'account-error') return null;
  if (settings.includes(place.where)) return 'set-up-error';
  return earlier.invited || plays(verdict.page, 'invitation') ? 'invitation-error' : 'error';
}

/** Hosts whose own headings are no one else's: in forums and on customer sites, people write them. */
function isTheirs({ group }: Place): boolean {
  return group === 'atlassian-id' || group === 'atlassian-auth' || group === 'bitbucket';
}

/**
 * With a field to fill in, or anything else to do, the page is what its kind says, whatever it reports. The code on an
 * error page looks like a key.
 */
const asksForNothing: readonly PageState[] = ['something', 'silent-prompt', 'blank', 'error', 'bare-key'];
const settings: readonly Where[] = ['bitbucket-security', 'account-security'];

type DeadEndWords = {
  readonly trouble: MessageKey;
  readonly steps: readonly MessageKey[];
  readonly ways: readonly OfficialLink[];
  readonly claims: readonly ClaimKey[];
};

export const deadEndWords: { readonly [End in DeadEnd]: DeadEndWords } = {
  error: {
    trouble: 'trouble_error',
    steps: ['step_error_again', 'step_error_later'],
    ways: [support],
    claims: ['claim_error_page'],
  },
  'set-up-error': {
    trouble: 'trouble_set_up_error',
    steps: ['step_error_set_up', 'step_error_later'],
    ways: [support],
    claims: ['claim_error_page'],
  },
  'invitation-error': {
    trouble: 'trouble_invitation_error',
    steps: ['step_open_invited', 'step_ask_inviter'],
    ways: [helpInvitation],
    claims: ['claim_invitation_trouble', 'claim_invitation_error'],
  },
  'not-let-in': {
    trouble: 'trouble_not_let_in',
    steps: ['step_asleep_support'],
    ways: [support],
    claims: ['claim_asleep'],
  },
};
