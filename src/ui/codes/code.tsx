import type { ComponentChildren } from 'preact';
import { label } from '../../core/entries/entry.ts';
import type { Shown } from '../../core/entries/fitting.ts';
import { groups, spokenDigits } from '../../core/words/code-words.ts';
import { say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { CopyButton } from './copy-button.tsx';
import { Ring } from './ring.tsx';

type CodeParts = {
  code: Shown;
  time: number;
  large?: boolean;
  copies?: boolean;
  /** What else can be done with it here. */
  action?: ComponentChildren;
};

/**
 * One code, as it counts at `time` (milliseconds since 1970): whose it is, its digits, the time left. `large` is for
 * the one that the page asks for.
 */
export function Code({ code, time, large = false, copies = true, action }: CodeParts) {
  // When its time is up the next one is already known, so that nobody ever reads one that is over.
  const turned = time >= code.turnsAt;
  const digits = turned ? code.next : code.now;
  const end = turned ? code.turnsAt + code.period * 1000 : code.turnsAt;
  const left = Math.max(0, Math.ceil((end - time) / 1000));
  // Nobody answered for so long that the next one is over, too, or the tab lay behind: there is nothing right to show.
  const over = time >= end;
  return (
    <div class="code" data-layer={code.layer} data-large={large || undefined} data-entry={code.id}>
      <span class="code-name">{label(code)}</span>
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
      <div class="code-actions">
        {!over && copies && <CopyButton digits={digits} left={left} name={label(code)} end={end} />}
        {/* It may come a moment later, and must not push away what somebody is about to press. */}
        {action}
        {large && !turned && (
          <span class="code-next" aria-hidden="true">
            {words(say('code_next', groups(code.next).join(' ')))}
          </span>
        )}
      </div>
    </div>
  );
}
