import { type BannerPlan, bannerFor } from '../core/advice/banner.ts';
import { type Reach, reaches } from '../core/protocol/banner.ts';
import { isIconInSight } from '../ports/toolbar.ts';
import type { JudgedPage } from './judge-tab.ts';
import { settings } from './settings.ts';
import { changeTab, changeTabs } from './tabs.ts';

/** What to draw into the page that was just judged; null if there is nothing to say or the user has hidden banners. */
export async function planBanner(judged: JudgedPage): Promise<BannerPlan | null> {
  const { bannersOff, quietKinds } = await settings.read();
  if (judged.quiet || bannersOff || quietKinds.includes(judged.verdict.page)) return null;
  return bannerFor(judged, (await isIconInSight()) ?? true);
}

/**
 * Remembers that the user closed a banner: for this page until the tab moves on, or for its kind. A page may speak for
 * our script in it, so one click in the popup undoes everything that can be done here.
 */
export async function dismissBanner(tabId: number, reach: Reach): Promise<void> {
  if (!reaches.includes(reach)) throw new Error('A page can hide no more than its kind');
  const { shown } = await changeTab(tabId, (state) => ({ ...state, quiet: true }));
  if (reach === 'kind' && shown !== null)
    await settings.change((given) => ({ ...given, quietKinds: [...new Set([...given.quietKinds, shown])] }));
}

/** Hides banners everywhere, for one of our own pages. */
export async function hideBanners(): Promise<void> {
  await settings.change((given) => ({ ...given, bannersOff: true }));
}

/** Shows banners again everywhere, no matter how they were closed. */
export async function restoreBanners(): Promise<void> {
  await changeTabs((state) => ({ ...state, quiet: false }));
  await settings.change((given) => ({ ...given, bannersOff: false, quietKinds: [] }));
}
