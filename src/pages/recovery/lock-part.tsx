import { useState } from 'preact/hooks';
import type { RecoveryLayer } from '../../core/recovery/artefact.ts';
import type { RecoveryView } from '../../core/recovery/view.ts';
import { say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { Lock } from '../../ui/lock.tsx';
import { accountsOf } from '../../ui/recovery/of-lock.ts';
import type { Take } from '../../ui/recovery/use-recovery.ts';
import { LockSteps } from './lock-steps.tsx';

type PartParts = { view: RecoveryView; layer: RecoveryLayer; take: Take; look: () => void };

/** The steps for one lock, for each account of it; none where the user has no second step there. */
export function LockPart({ view, layer, take, look }: PartParts) {
  const [claimed, claim] = useState(false);
  const known = accountsOf(view, layer);
  const accounts = known.length === 0 && claimed ? [''] : known;
  const isKey = layer === 'atlassian';
  return (
    <section data-lock={layer} data-layer={layer}>
      <header class="lock-head">
        <Lock of={layer} size="m" named={false} />
        <h2>{words(say(isKey ? 'recovery_lock_atlassian' : 'recovery_lock_bitbucket'))}</h2>
      </header>
      {accounts.length === 0 && (
        <>
          <p>{words(say(isKey ? 'recovery_none_atlassian' : 'recovery_none_bitbucket'))}</p>
          <p>
            <button type="button" class="button second" onClick={() => claim(true)}>
              {words(say('recovery_have_one'))}
            </button>
          </p>
        </>
      )}
      {accounts.map((account) => (
        <LockSteps key={account} view={view} whose={{ layer, account }} take={take} look={look} />
      ))}
    </section>
  );
}
