import { isCompanyReturn, isReturn } from '../core/journey/company-return.ts';
import { comeBack, passBy } from '../core/journey/journey.ts';
import { now } from '../ports/clock.ts';
import { lookAgain } from '../ports/page-look.ts';
import type { Redirect } from '../ports/web-requests.ts';
import { changeTab, inTurn } from './tabs.ts';

/** Remembers that a tab came back from the company's sign-in or another service's: that, and no part of an address. */
export async function noteCompanyReturn({ tabId, from, to }: Redirect): Promise<void> {
  if (!isReturn(from, to)) return;
  const back = isCompanyReturn(from, to) ? comeBack : passBy;
  const seconds = Math.floor(now() / 1000);
  await inTurn(() => changeTab(tabId, (state) => ({ ...state, journey: back(state.journey, seconds) })));
  // A browser that had to wake us may tell us of it after the page that it led to.
  await lookAgain(tabId);
}
