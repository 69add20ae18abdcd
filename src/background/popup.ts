import { adviceFor } from '../core/advice.ts';
import type { PopupAnswer } from '../core/protocol.ts';
import { readSeen } from '../core/seen.ts';
import { withheldPattern } from '../ports/permissions.ts';
import { lookNow } from '../ports/tab-look.ts';
import { tabById } from '../ports/tabs.ts';
import { arrive } from './arrive.ts';
import { codesFor } from './entries.ts';
import { settings } from './settings.ts';

/** The answer for a tab, from a fresh look at it: a page may have changed since the last one. */
export async function answerPopup(tabId: number): Promise<PopupAnswer> {
  const { address, seen } = await lookAt(tabId);
  const { verdict, before, policy } = await arrive(tabId, address, readSeen(seen));
  const withheld = await withheldPattern(address);
  const { bannersOff, quietKinds } = await settings.read();
  return {
    verdict,
    advice: adviceFor(verdict, before, policy),
    codes: await codesFor(verdict),
    ...(withheld !== null && { withheld }),
    ...((bannersOff || quietKinds.length > 0) && { bannersOff: true }),
  };
}

/** The look belongs to the address only if that is the same before and after it. */
async function lookAt(tabId: number): Promise<{ readonly address: string; readonly seen: unknown }> {
  const address = (await tabById(tabId))?.url ?? '';
  const seen = await lookNow(tabId);
  const after = (await tabById(tabId))?.url ?? '';
  return after === address ? { address, seen } : { address: after, seen: null };
}
