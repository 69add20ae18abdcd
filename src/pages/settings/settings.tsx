import { say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { useVault } from '../../ui/vault/use-vault.ts';
import { WhileOpen } from '../../ui/vault/while-open.tsx';
import { Banners } from './banners.tsx';
import { Clipboard } from './clipboard.tsx';
import { Company } from './company.tsx';
import { Locking } from './locking.tsx';
import { Ways } from './ways.tsx';

/** Without codes there is nothing to set yet: what will be here, and where to begin. */
function NothingYet() {
  return (
    <section>
      <p>{words(say('settings_empty'))}</p>
      <p>
        <a class="button" href="#/codes">
          {words(say('settings_begin'))}
        </a>
      </p>
    </section>
  );
}

/** How the codes are protected, when they lock, what becomes of copied ones, whether banners come, and what the company set. */
export function Settings() {
  const { vault, again } = useVault();
  return (
    <>
      <header class="lead">
        <h1>{words(say('settings_title'))}</h1>
      </header>
      {vault && (
        <WhileOpen vault={vault} again={again} empty={<NothingYet />}>
          {({ ways, until, passphraseDue }) => (
            <>
              <Ways ways={ways} due={passphraseDue ?? false} changed={again} />
              {until !== null && <Locking />}
            </>
          )}
        </WhileOpen>
      )}
      {vault && vault.state !== 'empty' && <Clipboard />}
      <Banners />
      <Company />
    </>
  );
}
