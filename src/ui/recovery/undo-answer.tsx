import type { Answer, RecoveryLayer, Whose } from '../../core/recovery/artefact.ts';
import type { ArtefactView, RecoveryView } from '../../core/recovery/view.ts';
import { type MessageKey, say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { ask } from '../../ports/messages.ts';
import { Problem } from '../form-outcome.tsx';
import { useAnswer } from '../use-answer.ts';

type UndoParts = {
  whose: Whose;
  artefact: ArtefactView | null;
  done: (view: RecoveryView) => void;
  /** The answer was given just now, so that it need not be named. */
  short?: boolean;
};

/** Undoes the last answer about these codes with one click: what it replaced is set aside for a week. */
export function UndoAnswer({ whose: { layer, account }, artefact, done, short = false }: UndoParts) {
  const { problem, show } = useAnswer();
  const undo = async () => {
    const answer = await show(ask('recovery/undo', { layer, account }));
    if (answer.ok) done(answer.value);
  };
  const what = artefact?.undo ?? null;
  if (what === null) return <Problem says={problem} />;
  const button = (
    <button type="button" class="plain-button" data-undo={what} onClick={() => void undo()}>
      {words(say('undo_answer'))}
    </button>
  );
  return (
    <>
      {short ? (
        button
      ) : (
        <p>
          <span class="quiet">{words(say('undo_last', words(say(says[what][layer]))))}</span> {button}
        </p>
      )}
      <Problem says={problem} />
    </>
  );
}

const says: { readonly [A in Answer]: { readonly [L in RecoveryLayer]: MessageKey } } = {
  saved: { atlassian: 'undo_saved_key', bitbucket: 'undo_saved' },
  used: { atlassian: 'recovery_event_used_key', bitbucket: 'recovery_event_used' },
  'made-new': { atlassian: 'recovery_event_made_new_key', bitbucket: 'recovery_event_made_new' },
  lost: { atlassian: 'recovery_event_lost_key', bitbucket: 'recovery_event_lost' },
  'switched-off': { atlassian: 'recovery_event_off', bitbucket: 'recovery_event_off' },
  'recovery-link': { atlassian: 'recovery_event_link', bitbucket: 'recovery_event_link' },
  'set-up': { atlassian: 'undo_set_up', bitbucket: 'undo_set_up' },
};
