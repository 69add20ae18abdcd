import { useState } from 'preact/hooks';
import { twoStepSettings } from '../../core/kinds/official-links.ts';
import { few, type RecoveryLayer } from '../../core/recovery/artefact.ts';
import type { RecoveryView } from '../../core/recovery/view.ts';
import { type Say, say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { ask } from '../../ports/messages.ts';
import { Problem } from '../form-outcome.tsx';
import { useAnswer } from '../use-answer.ts';
import { accountsOf, artefactOf, hasNumbers } from './artefacts.ts';
import { WhichNumber } from './counting.tsx';
import { UndoAnswer } from './undo-answer.tsx';
import { WhoseField } from './whose-field.tsx';

type UsedParts = { view: RecoveryView; layer: RecoveryLayer; done: (view: RecoveryView) => void };

/**
 * A page asked for a recovery code, and only the user knows whether one was used: asked once, afterwards. For a list it
 * also asks which one, for users who know.
 */
export function UsedOne({ view, layer, done }: UsedParts) {
  const accounts = accountsOf(view, layer);
  const [account, setAccount] = useState(accounts[0] ?? '');
  const [isSeeking, setIsSeeking] = useState(false);
  const [came, setCame] = useState<{
    readonly says: Say;
    readonly makeNew: boolean;
    readonly isUndone?: boolean;
  } | null>(null);
  const { problem, show } = useAnswer();
  const artefact = artefactOf(view, { layer, account });
  const settle = async (what: 'used' | 'not-used', number: number | null = null) => {
    const answer = await show(ask('recovery/event', { layer, account, what, number, question: 'used' }));
    if (!answer.ok) return;
    if (what === 'used') setCame(afterUse(layer, artefactOf(answer.value, { layer, account })?.left ?? null));
    done(answer.value);
  };
  const isAsked = came === null && view.asked.includes(layer);
  return (
    <section class="question" data-used={layer} data-layer={layer}>
      {isAsked && !isSeeking && (
        <>
          <p>{words(say(layer === 'bitbucket' ? 'used_question_bitbucket' : 'used_question_atlassian'))}</p>
          <WhoseField accounts={accounts} account={account} choose={setAccount} />
          <p class="acts">
            <button
              type="button"
              class="button"
              onClick={() => (artefact !== null && hasNumbers(artefact) ? setIsSeeking(true) : void settle('used'))}
            >
              {words(say('used_yes'))}
            </button>
            <button type="button" class="button second" onClick={() => void settle('not-used')}>
              {words(say('used_no'))}
            </button>
          </p>
        </>
      )}
      {isAsked && isSeeking && (
        <>
          <p role="status">{words(say('used_which'))}</p>
          <WhichNumber total={artefact?.total ?? null} answer={(number) => void settle('used', number)} />
        </>
      )}
      <Problem says={problem} />
      {came && (
        <>
          <div>
            <span role="status">{words(came.says)}</span>{' '}
            {!came.isUndone && (
              <UndoAnswer
                short
                whose={{ layer, account }}
                artefact={artefact}
                done={(after) => {
                  setCame({ says: say('undo_done'), makeNew: false, isUndone: true });
                  done(after);
                }}
              />
            )}
          </div>
          {came.makeNew && (
            <p>
              <a class="button" href={twoStepSettings[layer].address} target="_blank" rel="noreferrer">
                {words(twoStepSettings[layer].say)}
              </a>
            </p>
          )}
        </>
      )}
    </section>
  );
}

function afterUse(layer: RecoveryLayer, left: number | null): { readonly says: Say; readonly makeNew: boolean } {
  if (layer === 'atlassian') return { says: say('used_key'), makeNew: true };
  if (left === null) return { says: say('used_noted'), makeNew: false };
  const isFew = left <= few;
  return { says: say(isFew ? 'used_few' : 'used_left', String(left)), makeNew: isFew };
}
