import { say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { ChooseWay } from '../../ui/vault/choose-way.tsx';
import { useVault } from '../../ui/vault/use-vault.ts';
import { WhileOpen } from '../../ui/vault/while-open.tsx';
import { MakeCopy } from './make-copy.tsx';
import { RestoreCopy } from './restore-copy.tsx';

/** For a computer without codes: says why a choice comes first, and that restoring follows right after it. */
function FirstHere({ made }: { made: () => void }) {
  return (
    <>
      <p class="note">{words(say('backup_first_here'))}</p>
      <ChooseWay made={made} />
    </>
  );
}

/** A copy of the codes outside this computer: making one, opening it once to be sure, and restoring from it. */
export function Backup() {
  const vault = useVault();
  return (
    <>
      <header class="lead">
        <h1>{words(say('backup_title'))}</h1>
        <p>{words(say('backup_why'))}</p>
      </header>
      <WhileOpen {...vault} empty={<FirstHere made={vault.opened} />}>
        {({ ways }) => (
          <>
            <MakeCopy ways={ways} />
            <RestoreCopy />
          </>
        )}
      </WhileOpen>
    </>
  );
}
