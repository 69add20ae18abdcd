import { useState } from 'preact/hooks';
import { say } from '../../core/say.ts';
import type { WayView } from '../../core/vault/way.ts';
import { words } from '../../ports/i18n.ts';
import { ask } from '../../ports/messages.ts';
import { Fold } from '../../ui/fold.tsx';
import { Done } from '../../ui/form-outcome.tsx';
import { answered } from '../../ui/use-answer.ts';
import { NewPassphrase } from '../../ui/vault/new-passphrase.tsx';

/**
 * A new passphrase in place of the old one, or of "this computer only". The old one, or the passkey, has to be shown
 * first: else anyone who finds the codes unlocked could take them over.
 */
export function ChangePassphrase({ ways, changed }: { ways: readonly WayView[]; changed: () => void }) {
  const [isDone, setIsDone] = useState(false);
  const old = ways.find((way) => way.kind === 'passphrase');
  return (
    <Fold title={words(say(old ? 'passphrase_change' : 'passphrase_add'))} name="passphrase">
      {old ? null : <p>{words(say('passphrase_add_text'))}</p>}
      {isDone ? (
        <Done says={say('passphrase_changed')} />
      ) : (
        <NewPassphrase
          button={say('way_use_passphrase')}
          provenBy={ways}
          made={async (plan, own, proof) => {
            const changing =
              old && proof
                ? ask('vault/replace-way', { way: old.id, plan, own, proof })
                : ask('vault/add-way', { plan, own });
            const answer = await answered(changing);
            if (!answer.ok) return answer;
            setIsDone(true);
            changed();
            return answer;
          }}
        />
      )}
    </Fold>
  );
}
