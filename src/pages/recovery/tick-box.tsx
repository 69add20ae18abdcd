import type { Say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { ask } from '../../ports/messages.ts';
import type { Take } from '../../ui/recovery/use-recovery.ts';

type TickParts = {
  /** The name under which the tick is kept. */
  step: string;
  label: Say;
  ticked: readonly string[];
  take: Take;
};

/** Something that only the user can know, to be ticked. */
export function TickBox({ step, label, ticked, take }: TickParts) {
  return (
    <label class="tick-box">
      <input
        type="checkbox"
        checked={ticked.includes(step)}
        onChange={(event) => void take(ask('recovery/tick', { step, on: event.currentTarget.checked }))}
      />
      <span>{words(label)}</span>
    </label>
  );
}
