import { expect } from 'vitest';
import type { Shown } from '../harness/popup.ts';
import type { Tab } from '../harness/tab.ts';
import { until } from '../harness/until.ts';
import { type Meet, shownOf } from './walk.ts';

/** Checks every stop of a walk against what it expects: the popup's verdict and words, the icon, the banner. */
export function checkedIn(tab: Tab): Meet {
  return async ({ verdict, says = [], banner = [] }, act) => {
    const shown = shownOf(verdict);
    const words = await tab.popupSays(shown);
    for (const part of says) expect(words, `the popup at ${verdict}`).toContain(part);
    const letter = letterOf(shown);
    const named = nameOf(shown);
    let icon = { badge: '', title: '' };
    const look = async () => {
      icon = await tab.icon();
      return icon.badge === letter && icon.title.includes(named);
    };
    const what = `the icon with "${letter}" and a title that says "${named}" at ${verdict}`;
    await until(what, look, () => `it has "${icon.badge}" and "${icon.title}"`);
    for (const part of banner) await tab.bannerSays(part);
    if (banner.length === 0) expect(await tab.banner(), `the banner at ${verdict}`).toBeNull();
    await act?.();
  };
}

/** The icon's title, for users who can't see its letter and color. */
function nameOf({ layer, sure }: Shown): string {
  if (layer !== 'none' && sure === 'unsure') return 'not sure about this page';
  const names = {
    atlassian: 'your Atlassian account',
    bitbucket: 'Bitbucket, which has a lock of its own',
    organisation: 'an organisation that you visit',
    company: 'your company’s sign-in',
  };
  return names[layer as keyof typeof names] ?? 'Which Code?';
}

/** The letter that shows the layer before any click. */
function letterOf({ layer, sure }: Shown): string {
  const letter = { atlassian: 'A', bitbucket: 'B', organisation: 'O', company: 'C' }[layer] ?? '';
  return letter !== '' && sure === 'unsure' ? `${letter}?` : letter;
}
