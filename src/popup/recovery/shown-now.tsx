import { useState } from 'preact/hooks';
import type { PopupCodes } from '../../core/protocol/popup.ts';
import type { RecoveryLayer } from '../../core/recovery/artefact.ts';
import type { CountedBack } from '../../core/recovery/evidence.ts';
import type { RecoveryView } from '../../core/recovery/view.ts';
import { type Say, say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { ask } from '../../ports/messages.ts';
import { CountField, readTotal } from '../../ui/recovery/count-field.tsx';
import { Counted } from '../../ui/recovery/counted.tsx';
import { accountsOf } from '../../ui/recovery/of-lock.ts';
import { wrongIn } from '../../ui/recovery/use-recovery.ts';
import { WhoseField } from '../../ui/recovery/whose-field.tsx';
import { Unlock } from '../../ui/vault/unlock.tsx';
import { PrintCodesLink } from '../more-help.tsx';
import { OpenPage } from '../open-page.tsx';

type ShownParts = {
  layer: RecoveryLayer;
  codes: PopupCodes;
  view: RecoveryView | null;
  /** Why what is known can't be had. */
  problem: Say | null;
  tabId: number;
  again: () => void;
};

/** The page shows recovery codes now. Nothing of it is read before somebody presses the button. */
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
      {codes.state === 'open' &&
        !view &&
        (problem ? (
          <p class="problem" role="alert">
            {words(problem)}
          </p>
        ) : (
          <div aria-busy="true" />
        ))}
    </section>
  );
}

function CountHere({ layer, view, tabId }: { layer: RecoveryLayer; view: RecoveryView; tabId: number }) {
  const accounts = accountsOf(view, layer);
  const [account, choose] = useState(accounts[0] ?? '');
  const [counted, count] = useState<CountedBack | null>(null);
  const [total, type] = useState('');
  const [tried, tryIt] = useState(false);
  const [busy, work] = useState(false);
  const [problem, tell] = useState<Say | null>(null);
  const [kept, finish] = useState<Say | null>(null);

  const look = async () => {
    const outcome = await ask('recovery/look', { tabId });
    if (!('done' in outcome)) return tell(wrongIn(outcome));
    tell(null);
    count(outcome.done);
    type(String(outcome.done.count));
  };
  const keep = async () => {
    tryIt(true);
    const number = readTotal(total);
    if (number === null) return;
    const outcome = await ask('recovery/keep', { tabId, layer, account, total: number });
    if (!('done' in outcome)) return tell(wrongIn(outcome));
    // What was said of them goes from the screen, too.
    count(null);
    finish(say(outcome.done.weak ? 'recovery_kept_weak' : 'recovery_kept'));
  };
  const doing = (act: () => Promise<void>) => {
    work(true);
    void act()
      .catch((error: unknown) => {
        console.error(error);
        tell(say('vault_failed'));
      })
      .finally(() => work(false));
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
        doing(counted === null ? look : keep);
      }}
    >
      {counted && (
        <>
          <Counted counted={counted} />
          {layer === 'bitbucket' && <CountField value={total} onText={type} read={counted.count} tried={tried} />}
          <WhoseField accounts={accounts} account={account} choose={choose} />
        </>
      )}
      {problem && (
        <p class="problem" role="alert">
          {words(problem)} <OpenPage to="#/recovery" text={say('moment_by_hand')} />
        </p>
      )}
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
