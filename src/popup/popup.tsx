import { useState } from 'preact/hooks';
import type { PageAnswer } from '../core/protocol/popup.ts';
import { type MessageKey, say } from '../core/words/say.ts';
import { words } from '../ports/i18n.ts';
import { ask } from '../ports/messages.ts';
import { requestHosts } from '../ports/permissions.ts';
import { AnswerCard } from './answer-card.tsx';

type PopupParts = {
  answer: PageAnswer;
  tabId: number;
  /** Asks for a new answer, after something was changed here. */
  again: () => void;
};

/**
 * The answer at a glance. The verdict's words for tests and tools are on the same element and change in the same render
 * as the words for people, so no one ever reads half an answer.
 */
export function Popup({ answer, tabId, again }: PopupParts) {
  const { verdict, withheld, banners } = answer;
  const { page, layer, wants, why, sure } = verdict;
  const alone = withheld !== undefined && layer === 'none';
  return (
    <main class="card" data-page={page} data-layer={layer} data-wants={wants} data-why={why} data-sure={sure}>
      {withheld !== undefined && <Withheld pattern={withheld} alone={alone} />}
      {!alone && <AnswerCard answer={answer} tabId={tabId} again={again} />}
      {banners && <Banners key={banners} now={banners} />}
    </main>
  );
}

type BannerState = 'on' | 'off';

/**
 * Hides the banners on all pages, or shows them again. Apart from the settings, this is the only place for that: what a
 * page could press, or say in our name, affects no more than one page or one kind of page.
 */
export function Banners({ now }: { now: BannerState }) {
  const [state, setState] = useState<BannerState>(now);
  const [isDone, setIsDone] = useState(false);
  const turn = async () => {
    await ask(state === 'on' ? 'banner/hide' : 'banner/restore', {});
    setState(state === 'on' ? 'off' : 'on');
    setIsDone(true);
  };
  return (
    <p class={now === 'on' ? 'banners spare' : 'banners'} role="status">
      {isDone && `${words(say(dones[state]))} `}
      {(state === 'off' || !isDone) && (
        <button type="button" class="plain-button" onClick={() => void turn()}>
          {words(say(offers[state]))}
        </button>
      )}
    </p>
  );
}

const offers: { readonly [S in BannerState]: MessageKey } = { on: 'popup_hide_banners', off: 'popup_restore' };
const dones: { readonly [S in BannerState]: MessageKey } = { on: 'popup_restored', off: 'popup_banners_hidden' };

type Access = 'asking' | 'granted' | 'refused';

/** Says that the browser withholds permission to look at this page, and asks for it on a click. */
export function Withheld({ pattern, alone }: { pattern: string; alone: boolean }) {
  const [state, setState] = useState<Access>('asking');
  // Asked first thing in the click: browsers refuse it any later.
  const request = () => void requestHosts(pattern).then((granted) => setState(granted ? 'granted' : 'refused'));
  const Head = alone ? 'h1' : 'h2';
  return (
    <section class="notice">
      <Head>{words(say('withheld_head'))}</Head>
      <p role="status">{words(say(texts[state]))}</p>
      {state !== 'granted' && (
        <p>
          <button type="button" class="button" onClick={request}>
            {words(say('withheld_button'))}
          </button>
        </p>
      )}
    </section>
  );
}

const texts: { readonly [A in Access]: MessageKey } = {
  asking: 'withheld_text',
  granted: 'withheld_granted',
  refused: 'withheld_refused',
};
