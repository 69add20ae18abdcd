import type { ComponentChildren } from 'preact';
import { signInAtlassian, signInBitbucket } from '../../core/kinds/official-links.ts';
import type { RecoveryLayer } from '../../core/recovery/artefact.ts';
import { type MessageKey, say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { KeptCode } from './kept-code.tsx';
import { PrivateWindow } from './private-window.tsx';

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
