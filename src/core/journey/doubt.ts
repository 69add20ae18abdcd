import { catalogue, plays } from '../kinds/catalogue.ts';
import type { Doubt } from '../kinds/situation.ts';
import type { Where } from '../recognise/address-rules.ts';
import { isContent } from '../recognise/content-address.ts';
import type { Judgement } from '../recognise/judge.ts';
import type { Place } from '../recognise/place.ts';
import type { Signs } from '../recognise/signs.ts';
import type { Reason } from '../recognise/verdict.ts';
import { say } from '../words/say.ts';
import type { Stop } from './journey.ts';

/**
 * If anyone can put up a page there, only the way there vouches for it: without a sign-in right before it, the page is
 * in doubt. Among content that people write, only dialogs are in doubt: a message that replaces all content can't be
 * their text.
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

/** A judgment in doubt. What the page is, who asks and what it wants stay as judged. */
export function doubted(judged: Judgement, doubt: Doubt): Judgement {
  return { ...judged, sure: 'unsure', because: [...judged.because, reasons[doubt]] };
}

const reasons: { readonly [D in Doubt]: Reason } = {
  'people-write': { sign: 'address-content', say: say('sign_address_content') },
  'tenant-unknown': { sign: 'tenant-unknown', say: say('sign_tenant_unknown') },
};

/** Whether the Atlassian account's sign-in sent the user to this company's, not counting its own stops on the way. */
function isFromAtlassian(earlier: readonly Stop[], mark: string | undefined): boolean {
  const before = earlier.findLast((stop) => !isSamePage(stop, mark) && !plays(stop.page, 'passing'));
  return before !== undefined && plays(before.page, 'sign-in') && catalogue[before.page].layer === 'atlassian';
}

/**
 * Whether a page appeared right after a sign-in: the stop before it in this tab was a sign-in page, a code page or a
 * bounce, with nothing in between. One page is often judged several times, first without its dialog and then with it.
 * What it was before is never in between, and a page reopened at the same address is the same page. A page at another
 * address is in between, even in the same document; so is a page that we don't see, and the past of the tab that opened
 * this one.
 * @param earlier every stop so far, oldest first, including the page's own
 * @param mark which page it is now
 */
export function straightAfterSignIn(earlier: readonly Stop[], mark: string | undefined): boolean {
  const before = earlier.findLast((stop) => stop.signsIn || stop.left || !isSamePage(stop, mark));
  return before?.signsIn === true && before.left !== true;
}

/** Whether an earlier stop was this very page. */
export function isSamePage(stop: Stop, mark: string | undefined): boolean {
  return mark !== undefined && stop.mark === mark;
}

/**
 * Whether users sign in on a page, for the page after it. If others can put up a page there, the verdict must say more
 * than that the host is right: otherwise a prompt of theirs would vouch for the next one.
 */
export function signsIn({ page, sure }: Judgement, place: Place, signs: Signs): boolean {
  if (signs.sandboxed !== undefined) return false;
  if (page === 'official') return doors.includes(place.where);
  if (!plays(page, 'sign-in-step')) return false;
  return sure !== 'unsure' || !(isContent(place) || place.group === 'company');
}

/** Only a sign-in has these addresses, even before it shows anything. */
const doors: readonly Where[] = [
  'account-sign-in',
  'account-sign-in-step',
  'account-choice',
  'account-stop',
  'bitbucket-sign-in',
  'bitbucket-stop',
];
