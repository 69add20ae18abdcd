import { readSeen } from '../../core/seen.ts';
import type { PageKind } from '../../core/verdict.ts';
import { arrive } from '../arrive.ts';
import { lookAt } from '../look-at.ts';
import { tabsThatShowed } from '../tabs.ts';

const pages: readonly PageKind[] = ['atlassian-recovery-shown', 'bitbucket-recovery-shown'];

/**
 * Whether recovery codes are on the page of any open tab. A tab that went on to somebody else's page told us nothing of
 * that, so each one that showed codes is looked at again.
 */
export async function areCodesShown(): Promise<boolean> {
  const looks = (await tabsThatShowed(pages)).map(async (tabId) => {
    const { address, seen } = await lookAt(tabId);
    return (await arrive(tabId, address, readSeen(seen))).verdict.page;
  });
  return (await Promise.all(looks)).some((page) => pages.includes(page));
}
