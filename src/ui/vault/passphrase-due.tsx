import type { WayView } from '../../core/vault/way.ts';
import { say } from '../../core/words/say.ts';
import { deriveFromPassphrase } from '../../ports/derive/passphrase.ts';
import { words } from '../../ports/i18n.ts';
import { ask } from '../../ports/messages.ts';
import { answered } from '../use-answer.ts';
import { PassphraseQuestion } from './passphrase-question.tsx';

type DueParts = { way: Extract<WayView, { kind: 'passphrase' }>; done: () => void };

/** Checks the passphrase although the codes are unlocked, to learn that the user still knows it. */
function checked({ way, done }: DueParts) {
  return async (passphrase: string) => {
    const own = await deriveFromPassphrase(passphrase, way.kdf);
    const answer = await answered(ask('vault/unlock', { way: way.id, own }));
    if (answer.ok) done();
    return answer;
  };
}

/**
 * After three months of passkeys only: asks for the passphrase, so that it isn't forgotten until the day when nothing
 * else unlocks the codes. They are unlocked meanwhile, so a user who forgot it can choose a new one now.
 */
export function PassphraseDue(parts: DueParts) {
  return (
    <div data-due="passphrase">
      <PassphraseQuestion
        use={checked(parts)}
        button={say('passphrase_check')}
        above={<p>{words(say('passphrase_due_now'))}</p>}
        beside={
          <button type="button" class="button second" onClick={parts.done}>
            {words(say('passphrase_later'))}
          </button>
        }
      >
        <p>
          <a href="#/settings">{words(say('passphrase_forgotten'))}</a>
        </p>
      </PassphraseQuestion>
    </div>
  );
}

/** The same in the settings, where it can be ignored. */
export function PassphraseReminder(parts: DueParts) {
  return (
    <div data-due="passphrase">
      <p>{words(say('passphrase_due'))}</p>
      <PassphraseQuestion use={checked(parts)} button={say('passphrase_check')} isSecond />
    </div>
  );
}
