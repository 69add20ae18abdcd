import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { SilentAnswer } from '../core/protocol/popup.ts';
import { type Say, say } from '../core/words/say.ts';
import { words } from '../ports/i18n.ts';
import { isShut, ShutCodes } from './asked-code.tsx';
import { ClockNotice } from './clock-notice.tsx';
import { OpenPage } from './links.tsx';
import { OtherCodes } from './other-codes.tsx';

type SilentParts = {
  answer: SilentAnswer;
  again: () => void;
  /** Waits for the page's answer, and shows it in place of this. */
  wait: () => void;
};

/** A page that doesn't respond: nothing is known about it, and the codes are still here. */
export function Silent({ answer, again, wait }: SilentParts) {
  const { codes } = answer;
  // Only once this is drawn: of two answers that are awaited, only the last one is shown.
  useEffect(wait, [answer]);
  return (
    <Plain head={say('popup_silent')} text={say('popup_silent_hint')}>
      {codes.state === 'open' && <ClockNotice clock={codes.clock} />}
      {isShut(codes) && <ShutCodes codes={codes} again={again} />}
      <div>
        <OtherCodes codes={codes} verdict={null} />
      </div>
      <p>
        <OpenPage to="#/locked-out" text={say('lost_more')} />
      </p>
    </Plain>
  );
}

/** The popup while or when it has no answer. */
export function Plain({ head, text, children }: { head: Say; text?: Say; children?: ComponentChildren }) {
  return (
    <main class="card">
      <h1>{words(head)}</h1>
      {text && <p>{words(text)}</p>}
      {children}
    </main>
  );
}
