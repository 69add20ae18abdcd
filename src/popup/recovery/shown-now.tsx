import { useState } from 'preact/hooks';
import type { PopupCodes } from '../../core/protocol/popup.ts';
import type { RecoveryLayer } from '../../core/recovery/artefact.ts';
import type { CountedBack } from '../../core/recovery/evidence.ts';
import type { RecoveryView } from '../../core/recovery/view.ts';
import { type Say, say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { ask } from '../../ports/messages.ts';
import { Problem } from '../../ui/form-outcome.tsx';
import { accountsOf } from '../../ui/recovery/artefacts.ts';
import { Counted, CountField, readTotal } from '../../ui/recovery/counting.tsx';
import { WhoseField } from '../../ui/recovery/whose-field.tsx';
import { useAnswer } from '../../ui/use-answer.ts';
import { Unlock } from '../../ui/vault/unlock.tsx';
import { OpenPage, PrintCodesLink } from '../links.tsx';

type ShownParts = {
  layer: RecoveryLayer;
  codes: PopupCodes;
  view: RecoveryView | null;
  /** Why the stored state isn't available. */
  problem: Say | null;
  tabId: number;
  again: () => void;
};

/** The page shows recovery codes now. None of it is read before the user presses the button. */
export function ShownNow({ layer, codes, view, problem, tabId, again }: ShownParts) {
  const isKey = layer === 'atlassian';
  return (
    <section class="moment" data-moment={codes.state}>
      <h2>{words(say('moment_head'))}</h2>
      <p class="moment-why">{words(say(isKey ? 'moment_text_key' : 'moment_text'))}</p>
      {codes.state === 'empty' && (
        <p class="acts">
          <OpenPage to="#/recovery" text={say('moment_begin')} look="button" />
          <PrintCodesLink layer={layer} tabId={tabId} />
        </p>
      )}
      {(codes.state === 'no-place' || codes.state === 'temporary') && (
        <p>
          {words(say(codes.state === 'temporary' ? 'temporary_head' : 'no_place_head'))}{' '}
          <PrintCodesLink layer={layer} tabId={tabId} />
        </p>
      )}
      {codes.state === 'locked' && (
        <>
          <p>{words(say('codes_locked'))}</p>
          <Unlock ways={codes.ways} opened={again} inTab={false} />
          <p>
            <PrintCodesLink layer={layer} tabId={tabId} />
          </p>
        </>
      )}
      {(codes.state === 'unreadable' || codes.state === 'newer') && (
        <p>
          {words(say('codes_unreadable'))} <OpenPage to="#/codes" text={say('codes_see_why')} />{' '}
          <PrintCodesLink layer={layer} tabId={tabId} />
        </p>
      )}
      {codes.state === 'open' && view && <CountHere layer={layer} view={view} tabId={tabId} />}
      {codes.state === 'open' && !view && (problem ? <Problem says={problem} /> : <div aria-busy="true" />)}
    </section>
  );
}

function CountHere({ layer, view, tabId }: { layer: RecoveryLayer; view: RecoveryView; tabId: number }) {
  const accounts = accountsOf(view, layer);
  const [account, setAccount] = useState(accounts[0] ?? '');
  const [counted, setCounted] = useState<CountedBack | null>(null);
  const [total, setTotal] = useState('');
  const [tried, setTried] = useState(false);
  const { busy, problem, show } = useAnswer();
  const [kept, setKept] = useState<Say | null>(null);

  const look = async () => {
    const answer = await show(ask('recovery/look', { tabId }));
    if (!answer.ok) return;
    setCounted(answer.value);
    setTotal(String(answer.value.count));
  };
  const keep = async () => {
    setTried(true);
    const number = readTotal(total);
    if (number === null) return;
    const answer = await show(ask('recovery/keep', { tabId, layer, account, total: number }));
    if (!answer.ok) return;
    // What was said about them leaves the screen, too.
    setCounted(null);
    setKept(say(answer.value.weak ? 'recovery_kept_weak' : 'recovery_kept'));
  };

  if (kept)
    return (
      <>
        <p role="status">{words(kept)}</p>
        <p>
          <OpenPage to="#/recovery" text={say('moment_next')} />
        </p>
        <p>
          <PrintCodesLink layer={layer} tabId={tabId} />
        </p>
      </>
    );
  return (
    <form
      class="counting"
      autocomplete="off"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void (counted === null ? look() : keep());
      }}
    >
      {counted && (
        <>
          <Counted counted={counted} />
          {layer === 'bitbucket' && <CountField value={total} onText={setTotal} read={counted.count} tried={tried} />}
          <WhoseField accounts={accounts} account={account} choose={setAccount} />
        </>
      )}
      <Problem says={problem}>
        <OpenPage to="#/recovery" text={say('moment_by_hand')} />
      </Problem>
      <p class="acts">
        <button type="submit" class="button" disabled={busy}>
          {words(
            busy
              ? say('vault_working')
              : say(counted ? 'recovery_keep' : layer === 'atlassian' ? 'moment_read_key' : 'moment_read'),
          )}
        </button>
        {counted === null && <PrintCodesLink layer={layer} tabId={tabId} />}
      </p>
    </form>
  );
}
