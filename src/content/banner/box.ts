import type { BannerPlan } from '../../core/advice/banner.ts';
import type { Reach } from '../../core/protocol.ts';
import type { Say } from '../../core/say.ts';
import { drawActs } from './acts.ts';
import { isDark } from './is-dark.ts';
import { drawLock } from './lock-shapes.ts';

/** The box that people see, still without its lines: screen readers speak what comes into a region that is there. */
export function drawBox(plan: BannerPlan, words: (say: Say) => string, dismiss: (reach: Reach) => void) {
  const box = document.createElement('div');
  box.classList.add('box', plan.form, plan.lock);
  box.classList.toggle('dark', isDark(document));
  box.dir = getComputedStyle(document.documentElement).direction;
  box.lang = words({ key: 'language' });
  box.role = 'complementary';
  box.ariaLabel = words({ key: 'banner_name' });
  box.popover = 'manual';
  const body = document.createElement('div');
  const lines = document.createElement('div');
  lines.ariaLive = 'polite';
  body.append(lines, drawActs(words, dismiss));
  box.append(drawLock(plan.lock), body);
  const speak = () => {
    for (const line of plan.lines) {
      const made = document.createElement('p');
      made.dir = 'auto';
      made.textContent = words(line);
      lines.append(made);
    }
  };
  return { box, speak };
}
