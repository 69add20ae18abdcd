import { useState } from 'preact/hooks';
import { say } from '../../core/say.ts';
import type { WayView } from '../../core/vault/way.ts';
import { words } from '../../ports/i18n.ts';
import { ask } from '../../ports/messages.ts';
import { Fold } from '../../ui/fold.tsx';
import { NewPassphrase } from '../../ui/vault/new-passphrase.tsx';
import { refusalSay } from '../../ui/vault/refusals.ts';

/**
 * A new passphrase in place of the old one, or of "this computer only". The old one is not asked for: whoever has the
 * codes open may have forgotten it, and this is the moment to mend that.
 */
export function ChangePassphrase({ old, changed }: { old: WayView | null; changed: () => void }) {
  const [done, finish] = useState(false);
  return (
    <Fold title={words(say(old ? 'passphrase_change' : 'passphrase_add'))} name="passphrase">
      {old ? null : <p>{words(say('passphrase_add_text'))}</p>}
      {done ? (
        <p role="status">{words(say('passphrase_changed'))}</p>
      ) : (
        <NewPassphrase
          button={say('way_use_passphrase')}
          made={async (plan, own) => {
            const outcome = old
              ? await ask('vault/replace-way', { way: old.id, plan, own })
              : await ask('vault/add-way', { plan, own });
            if ('refused' in outcome) return refusalSay(outcome.refused);
            if ('problem' in outcome) return outcome.problem;
            finish(true);
            changed();
            return null;
          }}
        />
      )}
    </Fold>
  );
}
