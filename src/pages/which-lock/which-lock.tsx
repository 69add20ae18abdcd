import type { RecoveryLayer } from '../../core/recovery/artefact.ts';
import { type MessageKey, say } from '../../core/say.ts';
import { words } from '../../ports/i18n.ts';
import { Lock } from '../../ui/lock.tsx';
import './which-lock.css';

type WhichLockParts = {
  question: MessageKey;
  hint?: MessageKey;
  chosen: RecoveryLayer | null;
  choose: (lock: RecoveryLayer) => void;
};

/** Two large choices with the locks' own pictures, and how to tell them: by the host in the address bar. */
export function WhichLock({ question, hint, chosen, choose }: WhichLockParts) {
  return (
    <fieldset class="which-lock">
      <legend>
        <h2>{words(say(question))}</h2>
        {hint && <p>{words(say(hint))}</p>}
      </legend>
      {locks.map(({ lock, name, host }) => (
        <label key={lock} data-layer={lock} class="which-lock-card">
          <Lock of={lock} size="m" named={false} />
          <span>
            <b>{words(say(name))}</b>
            <span class="quiet">{words(say(host))}</span>
          </span>
          <input type="radio" name="which-lock" value={lock} checked={chosen === lock} onChange={() => choose(lock)} />
        </label>
      ))}
    </fieldset>
  );
}

const locks: readonly { readonly lock: RecoveryLayer; readonly name: MessageKey; readonly host: MessageKey }[] = [
  { lock: 'atlassian', name: 'welcome_lock_atlassian', host: 'which_atlassian_host' },
  { lock: 'bitbucket', name: 'welcome_lock_bitbucket', host: 'which_bitbucket_host' },
];
