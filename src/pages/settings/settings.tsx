import { say } from '../../core/say.ts';
import { words } from '../../ports/i18n.ts';
import { useVault } from '../../ui/vault/use-vault.ts';
import { WhileOpen } from '../../ui/vault/while-open.tsx';
import { Locking } from './locking.tsx';
import { Ways } from './ways.tsx';

/** How the codes are protected, and when they lock. */
export function Settings() {
  const { vault, again } = useVault();
  return (
    <>
      <header class="lead">
        <h1>{words(say('settings_title'))}</h1>
      </header>
      {vault && (
        <WhileOpen vault={vault} again={again} empty={<p>{words(say('vault_empty'))}</p>}>
          {({ ways, until, passphraseDue }) => (
            <>
              <Ways ways={ways} due={passphraseDue ?? false} changed={again} />
              {until !== null && <Locking />}
            </>
          )}
        </WhileOpen>
      )}
    </>
  );
}
