import type { DrillQuestion } from '../../core/protocol/recovery.ts';
import { type Say, say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { dayIn } from '../../ui/day.ts';
import { minutesIn } from '../../ui/lasting.ts';

const minute = 60_000;

/** What stands in the way of a drill, or is good to know before it. */
export function stateSay({ state, time }: DrillQuestion): readonly Say[] {
  switch (state.state) {
    case 'same-session':
      return [say('drill_same_session'), say('drill_same_session_why')];
    case 'still-shown':
      return [say('drill_still_shown')];
    case 'wait': {
      const minutes = Math.ceil((state.until - time) / minute);
      return [say('drill_wait', minutesIn(words(say('language')), minutes))];
    }
    case 'early':
      return [say('drill_early', dayIn(words(say('language')), Date.now() + state.due - time))];
    case 'none':
      return [say('drill_none')];
    case 'due':
      return [];
  }
}
