import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { label } from '../../core/entries/entry.ts';
import type { Shown } from '../../core/entries/fitting.ts';
import { groups, spokenDigits } from '../../core/words/code-words.ts';
import { say } from '../../core/words/say.ts';
import { now } from '../../ports/clock.ts';
import { words } from '../../ports/i18n.ts';
import { CopyButton } from './copy-button.tsx';
import { EntryNotes } from './entry-notes.tsx';

type CodeParts = {
  code: Shown;
  time: number;
  large?: boolean;
  copies?: boolean;
  /** What else can be done with it here. */
  action?: ComponentChildren;
};

/**
 * One code, as it is valid at `time` (milliseconds since 1970): whose it is, its digits, the time left. `large` is for
 * the one that the page asks for.
 */
export function Code({ code, time, large = false, copies = true, action }: CodeParts) {
  // The next code is already known when this one's time is up, so the user never reads an expired one.
  const turned = time >= code.turnsAt;
  const digits = turned ? code.next : code.now;
  const end = turned ? code.turnsAt + code.period * 1000 : code.turnsAt;
  const left = Math.max(0, Math.ceil((end - time) / 1000));
  // No answer came for so long that the next code has expired too, or the tab was in the background: there is no valid
  // code to show.
  const over = time >= end;
  return (
    <div class="code" data-layer={code.layer} data-large={large || undefined} data-entry={code.id}>
      <span class="code-name">
        {label(code)} <EntryNotes entry={code} />
      </span>
      {over ? (
        <output class="code-digits" aria-live="off" />
      ) : (
        <output class="code-digits" data-code dir="ltr" aria-label={spokenDigits(digits)} aria-live="off">
          {groups(digits).map((part, index) => (
            <span key={index}>{part}</span>
          ))}
        </output>
      )}
      <span class="code-left">
        <Ring left={left} period={code.period} />
        <span aria-hidden="true">{words(say('code_left', String(left)))}</span>
      </span>
      {large && !turned && (
        <span class="code-next" aria-hidden="true">
          {words(say('code_next', groups(code.next).join(' ')))}
        </span>
      )}
      <div class="code-actions">
        {!over && copies && <CopyButton digits={digits} left={left} name={label(code)} end={end} />}
        {/* It may appear a moment later. Its room is kept in this row, so that nothing moves when it does. */}
        {action}
      </div>
    </div>
  );
}

/**
 * How much of a code's time is left, drawn as a ring that empties. The words beside it say it too: the ring is never
 * the only sign.
 */
export function Ring({ left, period }: { left: number; period: number }) {
  const around = 2 * Math.PI * 9;
  return (
    <svg class="ring" viewBox="0 0 24 24" width="1.5rem" height="1.5rem" aria-hidden="true">
      <circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" stroke-opacity="0.2" stroke-width="4" />
      <circle
        cx="12"
        cy="12"
        r="9"
        fill="none"
        stroke="currentColor"
        stroke-width="4"
        stroke-dasharray={around}
        stroke-dashoffset={around * (1 - left / period)}
        transform="rotate(-90 12 12)"
      />
    </svg>
  );
}

/** A code that keeps its own time, so that each second redraws no more than it has to. */
export function CodeNow({ code, large = false }: { code: Shown; large?: boolean }) {
  return <Code code={code} time={useSecond()} large={large} />;
}

/** The time in milliseconds since 1970, updated at the start of every second. */
export function useSecond(): number {
  const [time, setTime] = useState(now);
  useEffect(() => {
    const untilNext = 1000 - (time % 1000);
    const timer = setTimeout(() => setTime(now()), untilNext);
    return () => clearTimeout(timer);
  }, [time]);
  return time;
}
