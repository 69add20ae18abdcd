import type { PageKind } from '../../core/recognise/verdict.ts';
import { arriveNow } from '../arrive-now.ts';
import { tabsThatShowed } from '../tabs.ts';

const pages: readonly PageKind[] = ['atlassian-recovery-shown', 'bitbucket-recovery-shown'];

/**
 * Whether recovery codes are on the page of any open tab. A tab that went on to somebody else's page told us nothing of
 * that, so each one that showed codes is looked at again.
 */
export async function areCodesShown(): Promise<boolean> {
  const now = await Promise.all((await tabsThatShowed(pages)).map(arriveNow));
  return now.some(({ verdict }) => pages.includes(verdict.page));
}
