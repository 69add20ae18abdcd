import { useState } from 'preact/hooks';
import { type Say, say } from '../../core/say.ts';
import { makePasskey } from '../../ports/derive/passkey.ts';
import { words } from '../../ports/i18n.ts';
import { ask } from '../../ports/messages.ts';
import { Problem } from '../../ui/problem.tsx';
import { answered } from '../../ui/vault/answered.ts';
import { refusalSay } from '../../ui/vault/refusals.ts';

/** Adds the computer's fingerprint, face or PIN beside the passphrase, which stays. */
export function AddPasskey({ changed }: { changed: () => void }) {
  const [problem, tell] = useState<Say | null>(null);
  const add = async () => {
    tell(null);
    const made = await makePasskey();
    if (made === null) return tell(say('passkey_stopped'));
    const outcome = await answered(ask('vault/add-way', made));
    if ('done' in outcome) changed();
    else tell('refused' in outcome ? refusalSay(outcome.refused) : outcome.problem);
  };
  return (
    <div class="offer">
      <p>{words(say('passkey_offer'))}</p>
      <p>
        <button type="button" class="button second" onClick={() => void add()}>
          {words(say('passkey_add'))}
        </button>
      </p>
      <Problem says={problem} />
    </div>
  );
}
