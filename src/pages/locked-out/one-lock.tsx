import { lockedOut } from '../../core/advice/locked-out.ts';
import type { Policy } from '../../core/policy/policy.ts';
import type { RecoveryLayer } from '../../core/recovery/artefact.ts';
import { type Say, say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { AddressList } from '../../ui/address-list.tsx';

/** What helps with one lock: what is quick to try, who can open it, the official way, and what isn't certain. */
export function OneLock({ lock, policy }: { lock: RecoveryLayer; policy: Policy }) {
  const { first, who, way, uncertain, addresses } = lockedOut(lock, policy);
  return (
    <div class="one-lock" data-layer={lock}>
      <section>
        <h2>{words(say('out_first'))}</h2>
        <ul>{first.map(item)}</ul>
        {lock === 'bitbucket' && (
          <div class="panel command">
            <p>{words(say('out_ssh'))}</p>
            <code dir="ltr">ssh git@bitbucket.org recovery_codes</code>
            <p class="quiet">{words(say('out_ssh_old'))}</p>
          </div>
        )}
      </section>
      <section>
        <h2>{words(say('out_who'))}</h2>
        <ul>{who.map(item)}</ul>
      </section>
      <section>
        <h2>{words(say('out_way'))}</h2>
        <ol class="official-way">{way.map(item)}</ol>
      </section>
      <section>
        <h2>{words(say('out_uncertain'))}</h2>
        <ul>{uncertain.map(item)}</ul>
      </section>
      <section>
        <h2>{words(say('out_addresses'))}</h2>
        <p>{words(say('out_addresses_how'))}</p>
        <AddressList ways={addresses} />
      </section>
    </div>
  );
}

const item = (it: Say) => <li key={it.key}>{words(it)}</li>;
