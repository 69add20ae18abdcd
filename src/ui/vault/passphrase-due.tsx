import { useState } from 'preact/hooks';
import type { WayView } from '../../core/vault/way.ts';
import { type Say, say } from '../../core/words/say.ts';
import { deriveFromPassphrase } from '../../ports/derive/passphrase.ts';
import { words } from '../../ports/i18n.ts';
import { ask } from '../../ports/messages.ts';
import { answered } from './answered.ts';
import { PassphraseField } from './passphrase-field.tsx';
import { refusalSay } from './refusals.ts';

/**
 * After three months of passkeys only: asks for the passphrase, so that it isn't forgotten until the day when nothing
 * else opens the codes. They are open meanwhile; whoever forgot it can choose a new one now.
 */
export function PassphraseDue({ way, done }: { way: Extract<WayView, { kind: 'passphrase' }>; done: () => void }) {
  const [text, type] = useState('');
  const [problem, tell] = useState<Say | null>(null);
  const submit = async (event: Event) => {
    event.preventDefault();
    if (text === '') return tell(say('passphrase_empty'));
    const check = async () => ask('vault/unlock', { way: way.id, own: await deriveFromPassphrase(text, way.kdf) });
    const outcome = await answered(check());
    if ('done' in outcome) done();
    else tell('refused' in outcome ? refusalSay(outcome.refused) : outcome.problem);
  };
  return (
    <form class="unlock" data-due="passphrase" onSubmit={(event) => void submit(event)}>
      <p>{words(say('passphrase_due_now'))}</p>
      <PassphraseField label={say('passphrase_label')} value={text} change={type} problem={problem} />
      <p class="acts">
        <button type="submit" class="button">
          {words(say('passphrase_check'))}
        </button>
        <button type="button" class="button second" onClick={done}>
          {words(say('passphrase_later'))}
        </button>
      </p>
      <p>
        <a href="#/settings">{words(say('passphrase_forgotten'))}</a>
      </p>
    </form>
  );
}
