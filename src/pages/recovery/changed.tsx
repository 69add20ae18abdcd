import type { Whose } from '../../core/protocol.ts';
import { type MessageKey, say } from '../../core/say.ts';
import { words } from '../../ports/i18n.ts';
import { ask } from '../../ports/messages.ts';
import { Fold } from '../../ui/fold.tsx';
import type { Take } from '../../ui/recovery/use-recovery.ts';

/** What may have happened to the codes, each said with one click. */
export function Changed({ whose, take }: { whose: Whose; take: Take }) {
  const isKey = whose.layer === 'atlassian';
  return (
    <Fold name="changed" title={words(say('recovery_changed'))}>
      <div class="acts">
        {events.map(({ what, codes, key }) => (
          <button
            key={what}
            type="button"
            class="button second"
            data-event={what}
            onClick={() => void take(ask('recovery/event', { ...whose, what }))}
          >
            {words(say(isKey ? key : codes))}
          </button>
        ))}
      </div>
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
