import { activeTab } from '../ports/tabs.ts';

/** The tab that a popup at this address names, for developers and support: `?tab=12` opens the answer as a page. */
export function namedTab(query: string): number | null {
  const named = new URLSearchParams(query).get('tab');
  return named !== null && /^\d+$/.test(named) ? Number(named) : null;
}

/** The tab that the popup speaks about: the named one, else the one in front of the user. */
export async function shownTab(query: string): Promise<number> {
  const id = namedTab(query) ?? (await activeTab())?.id;
  if (id === undefined) throw new Error('There is no tab to speak about');
  return id;
}
