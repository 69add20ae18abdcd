import { expect } from 'vitest';
import type { Shown } from '../harness/popup.ts';
import type { Tab } from '../harness/tab.ts';
import { until } from '../harness/until.ts';
import { type Meet, shownOf } from './walk.ts';

/** Holds every stop of a walk to what is said of it: the popup's verdict and words, the icon's letter, the banner. */
export function checkedIn(tab: Tab): Meet {
  return async ({ verdict, says = [], banner = [] }, act) => {
    const shown = shownOf(verdict);
    const words = await tab.popupSays(shown);
    for (const part of says) expect(words, `the popup at ${verdict}`).toContain(part);
    const letter = letterOf(shown);
    let badge = '';
    const look = async () => {
      ({ badge } = await tab.icon());
      return badge === letter;
    };
    await until(`the letter "${letter}" on the icon at ${verdict}`, look, () => `it is "${badge}"`);
    for (const part of banner) await tab.bannerSays(part);
    if (banner.length === 0) expect(await tab.banner(), `the banner at ${verdict}`).toBeNull();
    await act?.();
  };
}

/** The letter that tells the layer before any click. */
function letterOf({ layer, sure }: Shown): string {
  const letter = { atlassian: 'A', bitbucket: 'B', organisation: 'O', company: 'C' }[layer] ?? '';
  return letter !== '' && sure === 'unsure' ? `${letter}?` : letter;
}
