import { adviceFor } from '../core/advice/advice.ts';
import { bannerFor } from '../core/advice/banner.ts';
import { toStranger } from '../core/journey/visit.ts';
import { readPolicy } from '../core/policy/policy.ts';
import type { PopupAnswer, ReportAnswer } from '../core/protocol/popup.ts';
import { reportOf } from '../core/recognise/report.ts';
import { readSigns } from '../core/recognise/signs.ts';
import type { Stranger } from '../core/recognise/stranger.ts';
import { patience } from '../ports/clock.ts';
import { readManaged } from '../ports/managed.ts';
import { lookNow, lookOn } from '../ports/page-look.ts';
import { withheldPattern } from '../ports/permissions.ts';
import { codesFor } from './entries.ts';
import { takenAt } from './fill.ts';
import { judgeLook, lookAtTab } from './judge-tab.ts';
import { settingsOrUsual } from './settings.ts';

/** How long one request waits for a page that didn't answer before, in milliseconds; then the popup asks again. */
const longPatience = 20_000;

/**
 * The answer for a tab, from a fresh look at it, since the page may have changed. If the page doesn't answer, only the
 * codes are shown, and none of them as the page's.
 * @param wait whether the user saw that already and wants to wait for the page
 * @param stranger what the popup knows of the tab's host, if it's no one's
 */
export async function answerPopup(tabId: number, wait: boolean, stranger: Stranger | null): Promise<PopupAnswer> {
  const look = (id: number) => (wait ? lookOn(id, longPatience) : lookNow(id, patience));
  const found = await lookAtTab(tabId, look);
  if (found.silent) return { silent: true, codes: await codesFor(null, async () => null) };
  const made = await judgeLook(tabId, found);
  // The tab may show another page by now.
  const judged = stranger?.address === made.address ? { ...made, ...toStranger(made, stranger) } : made;
  const { verdict, address, quiet } = judged;
  const withheld = await withheldPattern(address);
  const { bannersOff, quietKinds } = await settingsOrUsual();
  const off = quiet || bannersOff || quietKinds.length > 0;
  const banners = off ? 'off' : bannerFor(judged) === null ? null : 'on';
  return {
    verdict,
    advice: adviceFor(judged),
    codes: await codesFor(verdict, () => takenAt(tabId, judged)),
    ...(withheld !== null && { withheld }),
    ...(banners !== null && { banners }),
  };
}

/** Describes what a tab shows now, without anything personal. None of it is kept. */
export async function answerReport(tabId: number): Promise<ReportAnswer> {
  const { address, seen } = await lookAtTab(tabId);
  const { helpLine } = readPolicy(await readManaged());
  return { report: reportOf(address, readSigns(seen)), ...(helpLine !== undefined && { helpLine }) };
}
