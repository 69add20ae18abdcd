import { type BannerPlan, bannerFor } from '../core/advice/banner.ts';
import type { Reach } from '../core/protocol.ts';
import { isIconInSight } from '../ports/toolbar.ts';
import type { Arrival } from './arrive.ts';
import { settings } from './settings.ts';
import { changeTab } from './tabs.ts';

/** What to draw into the page that was just judged; null where there is nothing to say or the user wants quiet. */
export async function planBanner(arrival: Arrival): Promise<BannerPlan | null> {
  const { bannersOff, quietKinds } = await settings.read();
  if (arrival.quiet || bannersOff || quietKinds.includes(arrival.verdict.page)) return null;
  return bannerFor(arrival, (await isIconInSight()) ?? true);
}

/** Remembers that the user closed a banner: for this page until the tab moves on, for its kind, or for all. */
export async function dismissBanner(tabId: number, reach: Reach): Promise<void> {
  const { shown } = await changeTab(tabId, (state) => ({ ...state, quiet: true }));
  if (reach === 'all') await settings.change((given) => ({ ...given, bannersOff: true }));
  if (reach === 'kind' && shown !== null)
    await settings.change((given) => ({ ...given, quietKinds: [...new Set([...given.quietKinds, shown])] }));
}

/** Shows banners again, everywhere. */
export async function restoreBanners(): Promise<void> {
  await settings.change((given) => ({ ...given, bannersOff: false, quietKinds: [] }));
}
