import { plays } from '../../core/kinds/catalogue.ts';
import { arriveNow } from '../arrive-now.ts';
import { tabsThatShowed } from '../tabs.ts';

/**
 * Whether recovery codes are on the page of any open tab. A tab that went on to someone else's page told us nothing of
 * that, so each one that showed codes is looked at again.
 */
export async function areCodesShown(): Promise<boolean> {
  const now = await Promise.all((await tabsThatShowed('recovery-shown')).map(arriveNow));
  return now.some(({ verdict }) => plays(verdict.page, 'recovery-shown'));
}
