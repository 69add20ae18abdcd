import type { BannerPlan } from '../../core/advice/banner.ts';
import type { Reach } from '../../core/protocol/banner.ts';
import type { Say } from '../../core/words/say.ts';
import { drawActs } from './acts.ts';
import { isDark } from './is-dark.ts';
import { drawLock } from './lock-shapes.ts';
import { make } from './own-document.ts';
import { wordsIn } from './words-in.ts';

/** The box that people see, still without its lines: screen readers speak what comes into a region that is there. */
export function drawBox(
  plan: BannerPlan,
  page: HTMLElement,
  words: (say: Say) => string,
  dismiss: (reach: Reach) => void,
) {
  const box = make('div');
  box.classList.add('box', plan.form, plan.lock);
  box.classList.toggle('dark', isDark(page));
  box.dir = getComputedStyle(page).direction;
  box.lang = words({ key: 'language' });
  box.role = 'complementary';
  box.ariaLabel = words({ key: 'banner_name' });
  box.popover = 'manual';
  const body = make('div');
  const lines = make('div');
  lines.ariaLive = 'polite';
  const { acts, hear } = drawActs(words, dismiss);
  body.append(lines, acts);
  box.append(drawLock(plan.lock), body);
  const speak = () => lines.append(...plan.lines.map((line) => wordsIn('p', words(line))));
  return { box, hear, speak };
}
