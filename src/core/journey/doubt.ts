import { catalogue, plays } from '../kinds/catalogue.ts';
import type { Doubt } from '../kinds/situation.ts';
import { isContent } from '../recognise/content-address.ts';
import type { Judgement } from '../recognise/judge.ts';
import type { Place } from '../recognise/place.ts';
import type { Signs } from '../recognise/signs.ts';
import type { Reason } from '../recognise/verdict.ts';
import { say } from '../words/say.ts';
import { isSamePage, straightAfterSignIn } from './after-sign-in.ts';
import type { Stop } from './journey.ts';

/**
 * Where anyone can put a page up, only the way there vouches for it: without a sign-in right before it, the page is in
 * doubt. Among what people write that is said of dialogs: a message in place of all content is no text of theirs.
 * @param earlier every stop so far, oldest first
 * @param mark which page it is
 */
export function doubtOf(
  { page }: Judgement,
  place: Place,
  signs: Signs,
  earlier: readonly Stop[],
  mark: string | undefined,
): Doubt | null {
  const isDialog = signs.dialog !== undefined && page !== 'official';
  if (isDialog && isContent(place) && !straightAfterSignIn(earlier, mark)) return 'people-write';
  if (place.unnamedTenant && page === 'company-sign-in' && !isFromAtlassian(earlier, mark)) return 'tenant-unknown';
  return null;
}

/** A judgement in doubt. What the page is, who asks and what it wants stay as they were judged. */
export function doubted(judged: Judgement, doubt: Doubt): Judgement {
  return { ...judged, sure: 'unsure', because: [...judged.because, reasons[doubt]] };
}

const reasons: { readonly [D in Doubt]: Reason } = {
  'people-write': { sign: 'address-content', say: say('sign_address_content') },
  'tenant-unknown': { sign: 'tenant-unknown', say: say('sign_tenant_unknown') },
};

/** Whether the Atlassian account's sign-in sent the user to this company's: its own stops on the way aside. */
function isFromAtlassian(earlier: readonly Stop[], mark: string | undefined): boolean {
  const before = earlier.findLast((stop) => !isSamePage(stop, mark) && !plays(stop.page, 'passing'));
  return before !== undefined && plays(before.page, 'sign-in') && catalogue[before.page].layer === 'atlassian';
}
