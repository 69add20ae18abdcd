import { useState } from 'preact/hooks';
import type { WayView } from '../../core/vault/way.ts';
import { say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { ask } from '../../ports/messages.ts';
import { Fold } from '../../ui/fold.tsx';
import { NewPassphrase } from '../../ui/vault/new-passphrase.tsx';
import { Told } from '../../ui/vault/told.tsx';

/**
 * A new passphrase in place of the old one, or of "this computer only". The old one, or the passkey, has to be shown
 * first: else anyone who finds the codes unlocked could take them over.
 */
export function ChangePassphrase({ ways, changed }: { ways: readonly WayView[]; changed: () => void }) {
  const [done, finish] = useState(false);
  const old = ways.find((way) => way.kind === 'passphrase');
  return (
    <Fold title={words(say(old ? 'passphrase_change' : 'passphrase_add'))} name="passphrase">
      {old ? null : <p>{words(say('passphrase_add_text'))}</p>}
      {done ? (
        <Told says={say('passphrase_changed')} />
      ) : (
        <NewPassphrase
          button={say('way_use_passphrase')}
          provenBy={ways}
          made={async (plan, own, proof) => {
            const outcome =
              old && proof
                ? await ask('vault/replace-way', { way: old.id, plan, own, proof })
                : await ask('vault/add-way', { plan, own });
            if (!('done' in outcome)) return outcome;
            finish(true);
            changed();
            return outcome;
          }}
        />
      )}
    </Fold>
  );
}
