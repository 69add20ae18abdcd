import { useState } from 'preact/hooks';
import { twoStepSettings } from '../../core/kinds/official-links.ts';
import type { RecoveryLayer } from '../../core/recovery/artefact.ts';
import type { RecoveryView } from '../../core/recovery/view.ts';
import { type MessageKey, type Say, say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { ask } from '../../ports/messages.ts';
import { Problem } from '../form-outcome.tsx';
import { useAnswer } from '../use-answer.ts';
import { accountsOf, artefactOf } from './artefacts.ts';
import { UndoAnswer } from './undo-answer.tsx';
import { WhoseField } from './whose-field.tsx';

type LooksParts = { view: RecoveryView; layer: RecoveryLayer; done: (view: RecoveryView) => void };

/**
 * Pages made it look as if a second step was set up or is off, had new codes, or took one. That changes nothing: the user
 * says whether it's so, with one click, and can undo the answer with another.
 */
export function LooksSo({ view, layer, done }: LooksParts) {
  const accounts = accountsOf(view, layer);
  const [account, setAccount] = useState(accounts[0] ?? '');
  const [came, setCame] = useState<{ readonly isYes: boolean; readonly says: Say; readonly fetch: boolean } | null>(
    null,
  );
  const { problem, show } = useAnswer();
  const now = view.looks.find((it) => it.layer === layer)?.now;
  const settle = async (what: What | 'not-so') => {
    if (now === undefined) return;
    const answer = await show(ask('recovery/event', { layer, account, what, question: now }));
    if (!answer.ok) return;
    setCame({
      isYes: what !== 'not-so',
      says: what === 'not-so' ? say('looks_not') : say(noted[what][layer]),
      fetch: what === 'set-up' || what === 'made-new',
    });
    done(answer.value);
  };
  return (
    <section class="question" data-looks={layer} data-layer={layer}>
      {came === null && now !== undefined && (
        <>
          <p>{words(say(questions[now][layer]))}</p>
          <WhoseField accounts={accounts} account={account} choose={setAccount} />
          <p class="acts">
            <button type="button" class="button" onClick={() => void settle(meant[now])}>
              {words(say(now === 'new' ? yesNew[layer] : 'used_yes'))}
            </button>
            {now === 'off' && layer === 'bitbucket' && (
              <button type="button" class="button second" onClick={() => void settle('recovery-link')}>
                {words(say('looks_off_link'))}
              </button>
            )}
            <button type="button" class="button second" onClick={() => void settle('not-so')}>
              {words(say(now === 'new' ? noNew[layer] : 'used_no'))}
            </button>
          </p>
        </>
      )}
      <Problem says={problem} />
      {came && (
        <div>
          <span role="status">{words(came.says)}</span>{' '}
          {came.isYes && (
            <UndoAnswer
              short
              whose={{ layer, account }}
              artefact={artefactOf(view, { layer, account })}
              done={(after) => {
                setCame({ isYes: false, says: say('undo_done'), fetch: false });
                done(after);
              }}
            />
          )}
        </div>
      )}
      {came?.fetch && (
        <p>
          <a class="button" href={twoStepSettings[layer].address} target="_blank" rel="noreferrer">
            {words(twoStepSettings[layer].say)}
          </a>
        </p>
      )}
    </section>
  );
}

type OfLock = { readonly [L in RecoveryLayer]: MessageKey };
type Now = RecoveryView['looks'][number]['now'];
const questions: { readonly [N in Now]: OfLock } = {
  on: { atlassian: 'looks_on_atlassian', bitbucket: 'looks_on_bitbucket' },
  off: { atlassian: 'looks_off_atlassian', bitbucket: 'looks_off_bitbucket' },
  accepted: { atlassian: 'looks_accepted_atlassian', bitbucket: 'looks_accepted_bitbucket' },
  new: { atlassian: 'looks_new_atlassian', bitbucket: 'looks_new_bitbucket' },
};
const yesNew: OfLock = { atlassian: 'looks_new_yes_key', bitbucket: 'looks_new_yes' };
const noNew: OfLock = { atlassian: 'looks_new_no_key', bitbucket: 'looks_new_no' };
type What = 'set-up' | 'switched-off' | 'recovery-link' | 'made-new' | 'accepted';
/** What a "Yes" means. */
const meant: { readonly [N in Now]: What } = {
  on: 'set-up',
  off: 'switched-off',
  new: 'made-new',
  accepted: 'accepted',
};
const noted: { readonly [W in What]: OfLock } = {
  'set-up': { atlassian: 'looks_on_noted_atlassian', bitbucket: 'looks_on_noted_bitbucket' },
  'switched-off': { atlassian: 'looks_off_noted_atlassian', bitbucket: 'looks_off_noted_bitbucket' },
  'recovery-link': { atlassian: 'looks_link_noted', bitbucket: 'looks_link_noted' },
  accepted: { atlassian: 'looks_accepted_noted', bitbucket: 'looks_accepted_noted' },
  'made-new': { atlassian: 'looks_new_noted_atlassian', bitbucket: 'looks_new_noted_bitbucket' },
};
