import type { ComponentChildren } from 'preact';
import type { VaultState } from '../../core/vault/state.ts';
import { say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { LockedOutLink } from '../locked-out-link.tsx';
import { Unlock } from './unlock.tsx';

type Open = Extract<VaultState, { state: 'open' }>;
type WhileOpenParts = {
  vault: VaultState;
  again: () => void;
  /** What is shown where there is no vault yet. */
  empty: ComponentChildren;
  children: (open: Open) => ComponentChildren;
};

/** Shows what needs an open vault, or what stands in its way and what to do about it. */
export function WhileOpen({ vault, again, empty, children }: WhileOpenParts) {
  if (vault.state === 'open') return <>{children(vault)}</>;
  if (vault.state === 'empty') return <>{empty}</>;
  if (vault.state === 'locked')
    return (
      <section data-vault="locked">
        <h2>{words(say('codes_locked'))}</h2>
        <Unlock ways={vault.ways} opened={again} inTab />
      </section>
    );
  return (
    <section data-vault={vault.state}>
      <h2>{words(say(vault.state === 'newer' ? 'vault_newer' : 'codes_unreadable'))}</h2>
      {vault.state === 'unreadable' && <p>{words(say('vault_unreadable_hint'))}</p>}
      <LockedOutLink />
    </section>
  );
}
