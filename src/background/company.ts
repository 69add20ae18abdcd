import { isCompanyReturn } from '../core/journey/company-return.ts';
import { comeBack } from '../core/journey/journey.ts';
import { now } from '../ports/clock.ts';
import type { Redirect } from '../ports/redirects.ts';
import { lookAgain } from '../ports/tab-look.ts';
import { changeTab } from './tabs.ts';

/** Remembers that a tab came back from the company's sign-in: that, and no part of an address. */
export async function noteCompanyReturn({ tabId, from, to }: Redirect): Promise<void> {
  if (!isCompanyReturn(from, to)) return;
  const seconds = Math.floor(now() / 1000);
  await changeTab(tabId, (state) => ({ ...state, journey: comeBack(state.journey, seconds) }));
  // A browser that had to wake us may tell us of it after the page that it led to.
  await lookAgain(tabId);
}
