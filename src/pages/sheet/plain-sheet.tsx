import { recoveryLayers } from '../../core/recovery/artefact.ts';
import type { VaultState } from '../../core/vault/state.ts';
import { say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { Unlock } from '../../ui/vault/unlock.tsx';
import { useVault } from '../../ui/vault/use-vault.ts';
import { LockPart } from './lock-part.tsx';
import { Printed } from './on-paper.tsx';
import { useKept } from './use-kept.ts';

/** The sheet without codes: filled in with what is known, with lines to write on for the rest. */
export function PlainSheet() {
  const { vault, again } = useVault();
  const kept = useKept(vault);
  return (
    <>
      <div class="no-print sheet-above">
        <header class="lead">
          <h1>{words(say('sheet_title'))}</h1>
          <p>{words(say('sheet_lead'))}</p>
        </header>
        <InTheWay vault={vault} again={again} />
        <div>
          <button type="button" class="button" onClick={() => print()}>
            {words(say('sheet_print'))}
          </button>
        </div>
      </div>
      <article class="sheet">
        <h2 class="sheet-head">{words(say('sheet_head'))}</h2>
        {recoveryLayers.map((lock) => (
          <LockPart key={lock} lock={lock} kept={kept.filter(({ layer }) => layer === lock)} />
        ))}
        <p>{words(say('out_nobody_fee'))}</p>
        <Printed />
      </article>
    </>
  );
}

/** Why the sheet can't be filled in, and how it could. It can be printed all the same. */
function InTheWay({ vault, again }: { vault: VaultState | null; again: () => void }) {
  if (vault === null || vault.state === 'open') return null;
  if (vault.state === 'locked')
    return (
      <section data-vault="locked">
        <p>{words(say('sheet_locked'))}</p>
        <Unlock ways={vault.ways} opened={again} inTab />
      </section>
    );
  return <p data-vault={vault.state}>{words(say('sheet_by_hand'))}</p>;
}
