import { adviceFor } from '../core/advice/advice.ts';
import type { PopupAnswer } from '../core/protocol.ts';
import { withheldPattern } from '../ports/permissions.ts';
import { arriveNow } from './arrive-now.ts';
import { codesFor } from './entries.ts';
import { settingsOrUsual } from './settings.ts';

/** The answer for a tab, from a fresh look at it: a page may have changed since the last one. */
export async function answerPopup(tabId: number): Promise<PopupAnswer> {
  const arrival = await arriveNow(tabId);
  const { verdict, address } = arrival;
  const withheld = await withheldPattern(address);
  const { bannersOff, quietKinds } = await settingsOrUsual();
  return {
    verdict,
    advice: adviceFor(arrival),
    codes: await codesFor(verdict),
    ...(withheld !== null && { withheld }),
    ...((bannersOff || quietKinds.length > 0) && { bannersOff: true }),
  };
}
