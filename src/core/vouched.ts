import { isSamePage, straightAfterSignIn } from './after-sign-in.ts';
import { isContent } from './content-address.ts';
import { passing, type Stop } from './journey.ts';
import type { Judgement } from './judge.ts';
import type { Place } from './place.ts';
import { say } from './say.ts';
import type { PageKind, Reason } from './verdict.ts';

/**
 * Where anybody can put a page up, only the way there speaks for it: without a sign-in right before it, nobody is sure
 * of it. What the page is, who asks and what it wants stay as they were judged.
 * @param earlier every stop so far, oldest first
 * @param mark which page it is
 */
export function vouched(
  judged: Judgement,
  place: Place,
  earlier: readonly Stop[],
  mark: string | undefined,
): Judgement {
  if (isContent(place) && prompts.includes(judged.page) && !straightAfterSignIn(earlier, mark))
    return doubted(judged, peopleWrite);
  if (place.unnamedTenant && judged.page === 'company-sign-in' && !isFromAtlassian(earlier, mark))
    return doubted(judged, anybodys);
  return judged;
}

/** What a dialog at an address of content may ask for or show. */
const prompts: readonly PageKind[] = [
  'bitbucket-code',
  'bitbucket-security-key',
  'bitbucket-recovery-code',
  'bitbucket-set-up',
  'bitbucket-recovery-shown',
];
const peopleWrite: Reason = { sign: 'address-content', say: say('sign_address_content') };
const anybodys: Reason = { sign: 'tenant-unknown', say: say('sign_tenant_unknown') };

function doubted(judged: Judgement, reason: Reason): Judgement {
  return { ...judged, sure: 'unsure', because: [...judged.because, reason] };
}

/** Whether the Atlassian account's sign-in sent the user to this company's: its own stops on the way aside. */
function isFromAtlassian(earlier: readonly Stop[], mark: string | undefined): boolean {
  const before = earlier.findLast((stop) => !isSamePage(stop, mark) && !passing.includes(stop.page));
  return before?.page === 'atlassian-sign-in' || before?.page === 'atlassian-choose-account';
}
