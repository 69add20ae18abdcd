import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { RecoveryLayer, Whose } from '../../core/recovery/artefact.ts';
import type { ArtefactView } from '../../core/recovery/view.ts';
import { type MessageKey, say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { ask } from '../../ports/messages.ts';
import { Fold } from '../../ui/fold.tsx';
import { hasNumbers } from '../../ui/recovery/artefacts.ts';
import { WhichNumber } from '../../ui/recovery/counting.tsx';
import type { Take } from '../../ui/recovery/use-recovery.ts';
import { OldPaper } from './old-paper.tsx';

type ChangedParts = { whose: Whose; artefact: ArtefactView | null; take: Take };

/** What may have happened to the codes, each reported with one click; for a used one, also which. */
export function Changed({ whose, artefact, take }: ChangedParts) {
  const [isSeeking, setIsSeeking] = useState(false);
  const isKey = whose.layer === 'atlassian';
  const happened = (what: Happened['what'], number: number | null = null) => {
    setIsSeeking(false);
    void take(ask('recovery/event', { ...whose, what, number }));
  };
  return (
    <Fold name="changed" title={words(say('recovery_changed'))}>
      {isSeeking ? (
        <>
          <p role="status">{words(say('used_which'))}</p>
          <WhichNumber total={artefact?.total ?? null} answer={(number) => happened('used', number)} />
        </>
      ) : (
        <div class="acts">
          {events
            .filter(({ only = whose.layer }) => only === whose.layer)
            .map(({ what, codes, key }) => (
              <button
                key={what}
                type="button"
                class="button second"
                data-event={what}
                onClick={() =>
                  what === 'used' && artefact && hasNumbers(artefact) ? setIsSeeking(true) : happened(what)
                }
              >
                {words(say(isKey ? key : codes))}
              </button>
            ))}
        </div>
      )}
    </Fold>
  );
}

type Happened = {
  readonly what: 'used' | 'made-new' | 'lost' | 'switched-off' | 'recovery-link';
  /** The one lock that it can happen to. */
  readonly only?: RecoveryLayer;
  readonly codes: MessageKey;
  readonly key: MessageKey;
};
const events: readonly Happened[] = [
  { what: 'used', codes: 'recovery_event_used', key: 'recovery_event_used_key' },
  { what: 'made-new', codes: 'recovery_event_made_new', key: 'recovery_event_made_new_key' },
  { what: 'lost', codes: 'recovery_event_lost', key: 'recovery_event_lost_key' },
  { what: 'switched-off', codes: 'recovery_event_off', key: 'recovery_event_off' },
  { what: 'recovery-link', codes: 'recovery_event_link', key: 'recovery_event_link', only: 'bitbucket' },
];

/** The second step was switched off: there is nothing to save until it is switched on again. */
export function SwitchedOff({ whose, artefact, take, undo }: ChangedParts & { undo: ComponentChildren }) {
  const isKey = whose.layer === 'atlassian';
  return (
    <div class="lock-steps" data-account={whose.account} data-status="off">
      {whose.account !== '' && (
        <p class="quiet" dir="auto">
          {whose.account}
        </p>
      )}
      <p>{words(say(isKey ? 'recovery_key_off' : 'recovery_codes_off'))}</p>
      <OldPaper whose={whose} artefact={artefact} take={take} />
      <p>
        <button
          type="button"
          class="button second"
          onClick={() => void take(ask('recovery/event', { ...whose, what: 'set-up' }))}
        >
          {words(say('recovery_on_again'))}
        </button>
      </p>
      {undo}
    </div>
  );
}
