import { lockedOut } from '../../core/advice/locked-out.ts';
import { type OldList, type RecoveryLayer, recoveryLayers } from '../../core/recovery/artefact.ts';
import type { ArtefactView, RecoveryView } from '../../core/recovery/view.ts';
import { ok } from '../../core/result.ts';
import type { Outcome } from '../../core/vault/outcome.ts';
import { type MessageKey, say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { ask } from '../../ports/messages.ts';
import { AddressList } from '../../ui/address-list.tsx';
import { LayerPicture } from '../../ui/layer-picture.tsx';
import { maybeOldSay, oldListSay } from '../../ui/recovery/lists.ts';
import { answered } from '../../ui/use-answer.ts';
import { usePolicy } from '../../ui/use-policy.ts';
import { Unlock } from '../../ui/vault/unlock.tsx';
import { useVault, type VaultHook } from '../../ui/vault/use-vault.ts';
import { Blank, dateOf, Printed } from './on-paper.tsx';

/** The sheet without codes: filled in with what is known, with lines to write on for the rest. */
export function PlainSheet() {
  const { vault, opened } = useVault(sheetAccountsNow);
  const kept = vault.state === 'open' ? vault.content : nothing;
  return (
    <>
      <div class="no-print sheet-above">
        <header class="lead">
          <h1>{words(say('sheet_title'))}</h1>
          <p>{words(say('sheet_lead'))}</p>
        </header>
        <InTheWay vault={vault} opened={opened} />
        <div>
          <button type="button" class="button" onClick={() => print()}>
            {words(say('sheet_print'))}
          </button>
        </div>
      </div>
      <article class="sheet">
        <h2 class="sheet-head">{words(say('sheet_head'))}</h2>
        {recoveryLayers.map((lock) => (
          <SheetLayer key={lock} lock={lock} kept={kept.filter(({ layer }) => layer === lock)} />
        ))}
        <p>{words(say('out_nobody_fee'))}</p>
        <Printed />
      </article>
    </>
  );
}

/** Why the sheet can't be filled in, and how it could be. It can still be printed. */
function InTheWay({ vault, opened }: Pick<VaultHook<unknown>, 'vault' | 'opened'>) {
  if (vault.state === 'looking' || vault.state === 'opened' || vault.state === 'open') return null;
  if (vault.state === 'locked')
    return (
      <section data-vault="locked">
        <p>{words(say('sheet_locked'))}</p>
        <Unlock ways={vault.ways} opened={opened} inTab />
      </section>
    );
  return <p data-vault={vault.state}>{words(say('sheet_by_hand'))}</p>;
}

const unknown: Omit<SheetAccount, 'layer'> = { account: '', place: '', checked: null };

/** One lock on the sheet: where its codes are, and what helps if they are lost. */
export function SheetLayer({ lock, kept }: { lock: RecoveryLayer; kept: readonly SheetAccount[] }) {
  const policy = usePolicy();
  const { who, way, addresses } = lockedOut(lock, policy);
  const { name, host } = parts[lock];
  const accounts = kept.length > 0 ? kept : [unknown];
  return (
    <section class="sheet-lock" data-layer={lock}>
      <header>
        <LayerPicture of={lock} size="m" named={false} />
        <div>
          <h3>{words(say(name))}</h3>
          <p>{words(say(host))}</p>
        </div>
      </header>
      {accounts.map((it) => (
        <SheetCodes key={it.account} lock={lock} kept={it} />
      ))}
      <h4>{words(say('sheet_if_lost'))}</h4>
      <ul>
        {who.map((it) => (
          <li key={it.key}>{words(it)}</li>
        ))}
      </ul>
      <ol>
        {way.map((it) => (
          <li key={it.key}>{words(it)}</li>
        ))}
      </ol>
      <p>{words(say('lost_may_have_changed'))}</p>
      <h4>{words(say('out_addresses'))}</h4>
      <AddressList ways={addresses} />
    </section>
  );
}

/** Where the codes of one account are, which list is the valid one, and what isn't. */
function SheetCodes({ lock, kept }: { lock: RecoveryLayer; kept: Omit<SheetAccount, 'layer'> }) {
  const { account, place, checked, savedAt, oldList, maybeOld } = kept;
  return (
    <>
      <dl>
        <Line head="sheet_account" text={account} />
        <Line head={parts[lock].place} text={place} />
        <Line head={parts[lock].valid} text={savedAt === undefined ? '' : dateOf(savedAt)} />
        <Line head="sheet_checked" text={checked === null ? '' : dateOf(checked)} />
      </dl>
      {maybeOld && <p data-maybe-old>{words(maybeOldSay({ layer: lock }, maybeOld))}</p>}
      {oldList && <p data-old-list>{words(oldListSay(oldList, lock))}</p>}
    </>
  );
}

function Line({ head, text }: { head: MessageKey; text: string }) {
  return (
    <div>
      <dt>{words(say(head))}</dt>
      <dd dir="auto">{text === '' ? <Blank /> : text}</dd>
    </div>
  );
}

const parts: {
  readonly [Lock in RecoveryLayer]: {
    readonly name: MessageKey;
    readonly host: MessageKey;
    readonly place: MessageKey;
    readonly valid: MessageKey;
  };
} = {
  atlassian: {
    ...{ name: 'welcome_lock_atlassian', host: 'which_atlassian_host' },
    ...{ place: 'sheet_place_key', valid: 'sheet_valid_key' },
  },
  bitbucket: {
    ...{ name: 'welcome_lock_bitbucket', host: 'which_bitbucket_host' },
    ...{ place: 'sheet_place_codes', valid: 'sheet_valid_codes' },
  },
};

/** What the sheet says about one account: where its codes are (empty if unknown), and when that was last checked. */
export type SheetAccount = {
  readonly layer: RecoveryLayer;
  readonly account: string;
  readonly place: string;
  readonly checked: number | null;
  /** When the valid list was saved; missing if that isn't certain. */
  readonly savedAt?: number;
  /** The list that it replaced. */
  readonly oldList?: OldList;
  /** Newer codes may have replaced it. */
  readonly maybeOld?: NonNullable<ArtefactView['maybeOld']>;
};

export const nothing: readonly SheetAccount[] = [];

/** What is stored about recovery; nothing if it isn't available, since the sheet can be printed without it. */
export async function sheetAccountsNow(): Promise<Outcome<readonly SheetAccount[]>> {
  const answer = await answered(ask('recovery/state', {}));
  if (answer.ok) return ok(sheetAccountsIn(answer.value));
  return answer.why === 'locked' ? answer : ok(nothing);
}

/**
 * Every account of a lock with recovery codes, whether or not anything is known about its codes yet, except those whose
 * second step was switched off.
 */
export function sheetAccountsIn({ accounts, artefacts }: RecoveryView): readonly SheetAccount[] {
  return accounts.flatMap(({ layer, account }) => {
    const lock = recoveryLayers.find((it) => it === layer);
    if (lock === undefined) return [];
    const artefact = artefacts.find((it) => it.layer === lock && it.account === account);
    if (artefact?.status === 'off') return [];
    const {
      savedAt = null,
      total = null,
      oldList = null,
      maybeOld = null,
      provedAt = null,
      place = '',
    } = artefact ?? {};
    // Codes that were lost aren't where they were kept.
    const isLost = artefact?.status === 'lost';
    // A date tells the valid list from others, so it has to be certain: not of codes that we never saw or that may be old.
    const isValid = !isLost && maybeOld === null && total !== null;
    return [
      {
        ...{ layer: lock, account, place: isLost ? '' : place, checked: isLost ? null : provedAt },
        ...(savedAt !== null && isValid && { savedAt }),
        ...(oldList !== null && { oldList }),
        ...(maybeOld !== null && { maybeOld }),
      },
    ];
  });
}
