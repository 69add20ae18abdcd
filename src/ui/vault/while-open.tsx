import type { ComponentChildren } from 'preact';
import type { Month } from '../../core/vault/trace.ts';
import { type MessageKey, say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { isFirefox } from '../../ports/which-browser.ts';
import { monthIn } from '../times-in-words.ts';
import { Unlock } from './unlock.tsx';
import type { VaultHook, VaultView } from './use-vault.ts';

type Open<Content> = Extract<VaultView<Content>, { state: 'open' }>;
type WhileOpenParts<Content> = VaultHook<Content> & {
  /** What is shown if there is no vault yet. */
  empty: ComponentChildren;
  /** What can be done on this page if the vault can't be read, or nothing is known to be kept and nothing can be. */
  whenUnreadable?: ComponentChildren;
  children: (open: Open<Content>) => ComponentChildren;
};

/** Shows what needs an unlocked vault, or what is in the way and what to do about it. */
export function WhileOpen<Content>(parts: WhileOpenParts<Content>) {
  const { vault, look, opened, empty, whenUnreadable, children } = parts;
  switch (vault.state) {
    case 'open':
      return under(null, children(vault));
    case 'empty':
      return under(vault.kept === undefined ? null : <WasKept month={vault.kept} says="kept_removed" />, empty);
    case 'no-place':
      return (
        <>
          <section data-vault="no-place">
            <h2>{words(say('no_place_head'))}</h2>
            <p>{words(say('no_place_tried'))}</p>
            {vault.kept !== undefined && <WasKept month={vault.kept} says="kept_out_of_reach" />}
            <p>{words(say(isFirefox() ? 'no_place_firefox' : 'vault_unreadable_hint'))}</p>
            <p>{words(say('no_place_app'))}</p>
            <LockedOutLink />
            <LookAgain look={look} />
          </section>
          {/* Codes that are known to be kept come back with the setting: nothing may delete them meanwhile. */}
          {vault.kept === undefined && whenUnreadable}
        </>
      );
    case 'temporary':
      return (
        <section data-vault="temporary">
          <h2>{words(say('temporary_head'))}</h2>
          <p>{words(say('temporary_why'))}</p>
          <p>{words(say('no_place_app'))}</p>
          <LockedOutLink />
        </section>
      );
    case 'looking':
    case 'opened':
      return <div aria-busy="true" />;
    case 'locked':
      return (
        <section data-vault="locked">
          <h2>{words(say('codes_locked'))}</h2>
          <Unlock ways={vault.ways} opened={opened} inTab />
        </section>
      );
    default:
      return (
        <>
          <section data-vault={vault.state}>
            <h2>{words(say(heads[vault.state]))}</h2>
            {vault.state === 'unreadable' && <p>{words(say('vault_unreadable_hint'))}</p>}
            <LockedOutLink />
            {vault.state !== 'newer' && <LookAgain look={look} />}
          </section>
          {vault.state === 'unreadable' && whenUnreadable}
        </>
      );
  }
}

function LookAgain({ look }: Pick<VaultHook<unknown>, 'look'>) {
  return (
    <div>
      <button type="button" class="button second" onClick={() => void look()}>
        {words(say('entries_try_again'))}
      </button>
    </div>
  );
}

/** In one shape for both: what a user does while the vault is created goes on once it is open. */
function under(notice: ComponentChildren, content: ComponentChildren) {
  return (
    <>
      {notice}
      {content}
    </>
  );
}

/** Codes were here, and the user didn't delete them. */
function WasKept({ month, says }: { month: Month; says: 'kept_removed' | 'kept_out_of_reach' }) {
  return (
    <p data-kept={month} role="status">
      {words(say(says, monthIn(words(say('language')), month)))}
    </p>
  );
}

const heads: { readonly [State in 'unreadable' | 'newer' | 'failed']: MessageKey } = {
  unreadable: 'codes_unreadable',
  newer: 'vault_newer',
  failed: 'entries_look_failed',
};

/** A link to the page for users who are locked out, which needs nothing of what can't be read. */
function LockedOutLink() {
  return (
    <p>
      <a href="#/locked-out">{words(say('welcome_locked_out'))}</a>
    </p>
  );
}
