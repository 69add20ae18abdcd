import { lockedOut } from '../../core/advice/locked-out.ts';
import type { RecoveryLayer } from '../../core/recovery/artefact.ts';
import { type MessageKey, say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { AddressList } from '../../ui/address-list.tsx';
import { Lock } from '../../ui/lock.tsx';
import { usePolicy } from '../../ui/use-policy.ts';
import { Blank, dateOf } from './on-paper.tsx';
import type { Kept } from './use-kept.ts';

const unknown: Omit<Kept, 'layer'> = { account: '', place: '', checked: null };

/** One lock on the sheet: where its codes are, and what helps if they are lost. */
export function LockPart({ lock, kept }: { lock: RecoveryLayer; kept: readonly Kept[] }) {
  const policy = usePolicy();
  const { who, way, addresses } = lockedOut(lock, policy);
  const { name, host, place } = parts[lock];
  const accounts = kept.length > 0 ? kept : [unknown];
  return (
    <section class="sheet-lock" data-layer={lock}>
      <header>
        <Lock of={lock} size="m" named={false} />
        <div>
          <h3>{words(say(name))}</h3>
          <p>{words(say(host))}</p>
        </div>
      </header>
      {accounts.map((it) => (
        <dl key={it.account}>
          <Line head="sheet_account" text={it.account} />
          <Line head={place} text={it.place} />
          <Line head="sheet_checked" text={it.checked === null ? '' : dateOf(it.checked)} />
        </dl>
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
  };
} = {
  atlassian: { name: 'welcome_lock_atlassian', host: 'which_atlassian_host', place: 'sheet_place_key' },
  bitbucket: { name: 'welcome_lock_bitbucket', host: 'which_bitbucket_host', place: 'sheet_place_codes' },
};
