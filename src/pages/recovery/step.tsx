import type { ComponentChildren } from 'preact';
import { type Say, say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { ask } from '../../ports/messages.ts';
import { Fold } from '../../ui/fold.tsx';
import type { Take } from '../../ui/recovery/use-recovery.ts';

type StepParts = {
  /** A stable name, unique in its list. */
  name: string;
  title: Say;
  done: boolean;
  /** The status of this step, in words. */
  state: Say;
  /** The result of the last action, in words: said here, since the content may fold away at the same moment. */
  news?: Say | null;
  children?: ComponentChildren;
};

/** One step: one thing to do. A completed step is folded away. */
export function Step({ name, title, done, state, news = null, children }: StepParts) {
  return (
    <li class="step" data-step={name} data-done={done}>
      <svg class="step-tick" viewBox="0 0 24 24" width="1.75rem" height="1.75rem" aria-hidden="true">
        <circle cx="12" cy="12" r="10" fill="none" stroke="currentColor" stroke-width="2" />
        {done && <path d="m7 12.5 3.5 3.5L17 9" fill="none" stroke="currentColor" stroke-width="2.5" />}
      </svg>
      <div class="step-text">
        <h3>{words(title)}</h3>
        <p class="quiet">{words(state)}</p>
        <div role="status">{news && <p>{words(news)}</p>}</div>
        {done && children ? (
          <Fold name={name} title={words(say('recovery_show'))}>
            {children}
          </Fold>
        ) : (
          children
        )}
      </div>
    </li>
  );
}

/** A step that this user doesn't need, and why. */
export function LeftOut({ name, title, why }: { name: string; title: Say; why: Say }) {
  return (
    <li class="step" data-step={name} data-left-out>
      <span class="step-tick" aria-hidden="true">
        –
      </span>
      <div class="step-text">
        <h3>{words(title)}</h3>
        <p class="quiet">
          <b>{words(say('recovery_left_out'))}</b> {words(why)}
        </p>
      </div>
    </li>
  );
}

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
