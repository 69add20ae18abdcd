import { say } from '../../core/say.ts';
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
  const hook = useVault();
  const { state } = hook.vault;
  return (
    <>
      <header class="lead">
        <h1>{words(say('settings_title'))}</h1>
      </header>
      <WhileOpen {...hook} empty={<NothingYet />}>
        {({ ways, until, passphraseDue }) => (
          <>
            <Ways ways={ways} due={passphraseDue ?? false} changed={() => void hook.look()} />
            {until !== null && <Locking />}
          </>
        )}
      </WhileOpen>
      {state !== 'looking' && state !== 'empty' && <Clipboard />}
      <Banners />
      <Company />
    </>
  );
}
