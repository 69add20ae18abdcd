import { renderToString } from 'preact-render-to-string';
import { expect, test, vi } from 'vitest';
import type { Shown } from '../../core/entries/fitting.ts';
import type { Say } from '../../core/words/say.ts';

vi.mock('../../ports/i18n.ts', () => ({ words: ({ key, with: gaps = [] }: Say) => [key, ...gaps].join(' ') }));
vi.mock('../../ports/browser.ts', () => ({ browser: {} }));
const { Code } = await import('./code.tsx');

const turnsAt = 1_800_000_030_000;
const code: Shown = {
  ...{ id: 'a', layer: 'bitbucket', account: 'jo', issuer: 'Bitbucket', digits: 6, period: 30 },
  ...{ now: '111222', next: '333444', turnsAt },
};
/** Which of the two codes are anywhere in what is drawn, either shown or spoken. */
const shownAt = (time: number, large = false) => {
  const html = renderToString(<Code code={code} time={time} large={large} />);
  const bare = html.replace(/<[^>]*>/g, '') + [...html.matchAll(/="([^"]*)"/g)].map(([, value]) => value).join(' ');
  return ['111222', '333444'].filter((digits) => bare.replace(/\s/g, '').includes(digits));
};

test('a code is shown as long as it is valid, and then the next one', () => {
  expect(shownAt(turnsAt - 1)).toEqual(['111222']);
  expect(shownAt(turnsAt)).toEqual(['333444']);
  expect(shownAt(turnsAt + 29_999)).toEqual(['333444']);
});

test('the large one names the next while there is one to name', () => {
  expect(shownAt(turnsAt - 1, true)).toEqual(['111222', '333444']);
  expect(shownAt(turnsAt, true)).toEqual(['333444']);
});

test.each([false, true])('an expired code goes, even if the next one isn’t known (large: %s)', (large) => {
  for (const late of [30_000, 3_600_000]) expect(shownAt(turnsAt + late, large)).toEqual([]);
});
