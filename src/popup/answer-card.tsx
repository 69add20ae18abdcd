import type { Advice } from '../core/advice/advice.ts';
import type { PageAnswer } from '../core/protocol/popup.ts';
import type { Verdict } from '../core/recognise/verdict.ts';
import { say } from '../core/words/say.ts';
import { words } from '../ports/i18n.ts';
import { LayerPicture } from '../ui/layer-picture.tsx';
import { Help, HowWeKnow, ItDetails } from './answer-folds.tsx';
import { AskedCode } from './asked-code.tsx';
import { OpenPage } from './links.tsx';
import { OtherCodes } from './other-codes.tsx';
import { RecoveryPart } from './recovery/recovery-part.tsx';
import { Questions, Steps } from './what-to-do.tsx';

type CardParts = { answer: PageAnswer; tabId: number; again: () => void };

/** Which code, who asks, why, what to do: in the order in which a user in a hurry wants to know. */
export function AnswerCard({ answer: { verdict, advice, codes }, tabId, again }: CardParts) {
  const hasCode = verdict.wants === 'app-code' && codes.state === 'open' && codes.asked;
  return (
    <>
      {advice.trouble && <p class="notice trouble">{words(advice.trouble)}</p>}
      <header class="answer">
        <LayerPicture of={advice.lock} size="m" />
        <div>
          {isGuess(verdict) && !advice.asks && <p class="doubt">{words(say('popup_unsure'))}</p>}
          <h1>{words(advice.headline)}</h1>
        </div>
      </header>
      {advice.note && <p class="note">{words(advice.note)}</p>}
      <AskedCode codes={codes} verdict={verdict} tabId={tabId} again={again} />
      <Facts verdict={verdict} advice={advice} />
      {advice.questions.length > 0 ? (
        <Questions questions={advice.questions} layer={verdict.layer} />
      ) : (
        // If the code is at hand, using it is all there is to do.
        !hasCode && <Steps steps={advice.steps} ways={advice.ways} tabId={tabId} />
      )}
      <RecoveryPart codes={codes} verdict={verdict} tabId={tabId} again={again} />
      {advice.ownPage && (
        <p>
          <OpenPage to={advice.ownPage.to} text={advice.ownPage.say} />
        </p>
      )}
      {advice.next && (
        <dl class="facts spare">
          <dt>{words(say('popup_next'))}</dt>
          <dd data-part="next">{words(advice.next)}</dd>
        </dl>
      )}
      <div>
        <OtherCodes codes={codes} verdict={verdict} />
        <Help advice={advice} layer={verdict.layer} tabId={tabId} />
        <HowWeKnow verdict={verdict} />
        <ItDetails verdict={verdict} advice={advice} tabId={tabId} />
      </div>
    </>
  );
}

/** When nothing is asked for, the address alone is certain, however little is known about the page. */
function isGuess({ sure, layer }: Verdict): boolean {
  return sure === 'unsure' && layer !== 'none';
}

/** Who asks, and why. If the page asks for nothing, one plain sentence says where the user is. */
export function Facts({ verdict, advice }: { verdict: Verdict; advice: Advice }) {
  if (verdict.layer === 'none') return <p class="quiet">{words(advice.who)}</p>;
  return (
    <dl class="facts">
      <dt>{words(say('popup_who'))}</dt>
      <dd data-part="who">{words(advice.who)}</dd>
      <dt>{words(say('popup_why'))}</dt>
      <dd data-part="why">{words(advice.why)}</dd>
    </dl>
  );
}
