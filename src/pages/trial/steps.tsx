import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Shown } from '../../core/entries/fitting.ts';
import { signInAtlassian, signInBitbucket } from '../../core/kinds/official-links.ts';
import type { RecoveryLayer } from '../../core/recovery/artefact.ts';
import type { Outcome } from '../../core/vault/outcome.ts';
import { type MessageKey, say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { ask } from '../../ports/messages.ts';
import { mayOpenPrivate, openPrivate } from '../../ports/tabs.ts';
import { CodeList } from '../../ui/codes/code-list.tsx';
import { answered } from '../../ui/use-answer.ts';
import { useVault } from '../../ui/vault/use-vault.ts';
import { WhileOpen } from '../../ui/vault/while-open.tsx';

type StepsParts = { lock: RecoveryLayer; works: () => void; failed: () => void };

/** The four steps of the trial. */
export function Steps({ lock, works, failed }: StepsParts) {
  const { address } = lock === 'atlassian' ? signInAtlassian : signInBitbucket;
  return (
    <ol class="trial" data-layer={lock}>
      <Step head="trial_stay">
        <p>{words(say('trial_stay_text'))}</p>
      </Step>
      <Step head="trial_private">
        <p>{words(say('trial_private_text'))}</p>
        <PrivateWindow address={address} />
        <p class="quiet">{words(say('trial_guide_here'))}</p>
      </Step>
      <Step head="trial_sign_in">
        <p>{words(say('trial_sign_in_password'))}</p>
        <p>{words(say(lock === 'atlassian' ? 'trial_sign_in_atlassian' : 'trial_sign_in_bitbucket'))}</p>
        <KeptCode lock={lock} />
        <p class="quiet">{words(say('trial_sign_in_mail'))}</p>
      </Step>
      <Step head="trial_result">
        <div class="acts">
          <button type="button" class="button" onClick={works}>
            {words(say('trial_yes'))}
          </button>
          <button type="button" class="button second" onClick={failed}>
            {words(say('trial_no'))}
          </button>
        </div>
      </Step>
    </ol>
  );
}

function Step({ head, children }: { head: MessageKey; children: ComponentChildren }) {
  return (
    <li>
      <h2>{words(say(head))}</h2>
      {children}
    </li>
  );
}

/** A button that opens the private window, if the browser lets us; and how to do it by hand, everywhere. */
export function PrivateWindow({ address }: { address: `https://${string}` }) {
  const [may, setMay] = useState(false);
  const [isOpened, setIsOpened] = useState<boolean | null>(null);
  useEffect(() => {
    mayOpenPrivate().then(setMay, console.error);
  }, []);
  return (
    <>
      {may && (
        <div>
          <button type="button" class="button" onClick={async () => setIsOpened(await openPrivate(address))}>
            {words(say('trial_private'))}
          </button>
        </div>
      )}
      <p role="status" class="told">
        {isOpened !== null && words(say(isOpened ? 'trial_opened' : 'trial_refused'))}
      </p>
      <p>{words(say(may ? 'trial_by_hand' : 'trial_by_hand_only'))}</p>
      <p>
        {words(say('trial_go_to'))} <code dir="ltr">{address.replace(/^https:\/\//, '').replace(/\/$/, '')}</code>
      </p>
    </>
  );
}

/** The codes that are saved here for this lock, while they are unlocked; nothing if there are none. */
export function KeptCode({ lock }: { lock: RecoveryLayer }) {
  const vault = useVault(useCallback(() => codesOf(lock), [lock]));
  return (
    <WhileOpen {...vault} empty={null}>
      {({ content }) =>
        content.length > 0 && (
          <div class="panel">
            <p>{words(say('trial_code_here'))}</p>
            <CodeList codes={content} whenRefused={() => void vault.look()} />
          </div>
        )
      }
    </WhileOpen>
  );
}

async function codesOf(lock: RecoveryLayer): Promise<Outcome<readonly Shown[]>> {
  const list = await answered(ask('entry/list', {}));
  if (!list.ok) return list;
  const ids = list.value.names.filter(({ layer }) => layer === lock).map(({ id }) => id);
  return answered(ask('code/of', { ids }));
}
