import { useState } from 'preact/hooks';
import type { Whose } from '../../core/recovery/artefact.ts';
import type { ArtefactView } from '../../core/recovery/view.ts';
import { type MessageKey, say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { ask } from '../../ports/messages.ts';
import { Fold } from '../../ui/fold.tsx';
import { hasNumbers } from '../../ui/recovery/of-lock.ts';
import type { Take } from '../../ui/recovery/use-recovery.ts';
import { WhichNumber } from '../../ui/recovery/which-number.tsx';

type ChangedParts = { whose: Whose; artefact: ArtefactView | null; take: Take };

/** What may have happened to the codes, each said with one click; of a used one also which. */
export function Changed({ whose, artefact, take }: ChangedParts) {
  const [which, seek] = useState(false);
  const isKey = whose.layer === 'atlassian';
  const tell = (what: Row['what'], number: number | null = null) => {
    seek(false);
    void take(ask('recovery/event', { ...whose, what, number }));
  };
  return (
    <Fold name="changed" title={words(say('recovery_changed'))}>
      {which ? (
        <>
          <p role="status">{words(say('used_which'))}</p>
          <WhichNumber total={artefact?.total ?? null} answer={(number) => tell('used', number)} />
        </>
      ) : (
        <div class="acts">
          {events.map(({ what, codes, key }) => (
            <button
              key={what}
              type="button"
              class="button second"
              data-event={what}
              onClick={() => (what === 'used' && artefact && hasNumbers(artefact) ? seek(true) : tell(what))}
            >
              {words(say(isKey ? key : codes))}
            </button>
          ))}
        </div>
      )}
    </Fold>
  );
}

type Row = {
  readonly what: 'used' | 'made-new' | 'lost' | 'switched-off';
  readonly codes: MessageKey;
  readonly key: MessageKey;
};
const events: readonly Row[] = [
  { what: 'used', codes: 'recovery_event_used', key: 'recovery_event_used_key' },
  { what: 'made-new', codes: 'recovery_event_made_new', key: 'recovery_event_made_new_key' },
  { what: 'lost', codes: 'recovery_event_lost', key: 'recovery_event_lost_key' },
  { what: 'switched-off', codes: 'recovery_event_off', key: 'recovery_event_off' },
];
