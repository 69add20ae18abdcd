import type { PageAnswer } from '../core/protocol/popup.ts';
import { AnswerCard } from './answer-card.tsx';
import { Banners } from './banners.tsx';
import { Withheld } from './withheld.tsx';

type PopupParts = {
  answer: PageAnswer;
  tabId: number;
  /** Asks for a new answer, after something was changed here. */
  again: () => void;
};

/**
 * The answer in one look. The verdict's words for tests and tools stand on the same element and come with the same
 * render as the words for people, so that nobody ever reads half an answer.
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
