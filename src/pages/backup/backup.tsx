import { say } from '../../core/say.ts';
import { words } from '../../ports/i18n.ts';
import { ChooseWay } from '../../ui/vault/choose-way.tsx';
import { useVault } from '../../ui/vault/use-vault.ts';
import { WhileOpen } from '../../ui/vault/while-open.tsx';
import { MakeCopy } from './make-copy.tsx';
import { RestoreCopy } from './restore-copy.tsx';

/** A copy of the codes outside this computer: making one, opening it once to be sure, and bringing codes back. */
export function Backup() {
  const { vault, again } = useVault();
  return (
    <>
      <header class="lead">
        <h1>{words(say('backup_title'))}</h1>
        <p>{words(say('backup_why'))}</p>
      </header>
      {vault && (
        <WhileOpen vault={vault} again={again} empty={<ChooseWay made={again} />}>
          {() => (
            <>
              <MakeCopy />
              <RestoreCopy />
            </>
          )}
        </WhileOpen>
      )}
    </>
  );
}
