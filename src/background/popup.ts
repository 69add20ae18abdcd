import { adviceFor } from '../core/advice/advice.ts';
import { bannerFor } from '../core/advice/banner.ts';
import type { PopupAnswer } from '../core/protocol/popup.ts';
import { patience } from '../ports/clock.ts';
import { lookNow, lookOn } from '../ports/page-look.ts';
import { withheldPattern } from '../ports/permissions.ts';
import { arriveWith } from './arrive-now.ts';
import { codesFor } from './entries.ts';
import { takenAt } from './fill.ts';
import { lookAt } from './look-at.ts';
import { settingsOrUsual } from './settings.ts';

/** How long one question waits for a page that was silent before, in milliseconds; then the popup asks again. */
const longPatience = 20_000;

/**
 * The answer for a tab, from a fresh look at it: a page may have changed since the last one. Where the page is silent, the
 * codes are all there is to show, and none of them as the page's.
 * @param wait whether the user saw that already and wants to wait for the page
 */
export async function answerPopup(tabId: number, wait: boolean): Promise<PopupAnswer> {
  const look = (id: number) => (wait ? lookOn(id, longPatience) : lookNow(id, patience));
  const found = await lookAt(tabId, look);
  if (found.silent) return { silent: true, codes: await codesFor(null, async () => null) };
  const arrival = await arriveWith(tabId, found);
  const { verdict, address, quiet } = arrival;
  const withheld = await withheldPattern(address);
  const { bannersOff, quietKinds } = await settingsOrUsual();
  const off = quiet || bannersOff || quietKinds.length > 0;
  const banners = off ? 'off' : bannerFor(arrival) === null ? null : 'on';
  return {
    verdict,
    advice: adviceFor(arrival),
    codes: await codesFor(verdict, () => takenAt(tabId, arrival)),
    ...(withheld !== null && { withheld }),
    ...(banners !== null && { banners }),
  };
}
