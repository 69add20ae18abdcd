import { useState } from 'preact/hooks';
import type { WayView } from '../../core/vault/way.ts';
import { type Say, say } from '../../core/words/say.ts';
import { deriveFromPassphrase } from '../../ports/derive/passphrase.ts';
import { words } from '../../ports/i18n.ts';
import { answered } from '../../ui/vault/answered.ts';
import { PassphraseField } from '../../ui/vault/passphrase-field.tsx';

type WithPassphraseParts = {
  way: WayView;
  button: Say;
  /** Called with the key of what was typed; gives what went wrong, or null. */
  use: (own: string) => Promise<Say | null>;
};

/** Asks for the passphrase once more, before something that needs it. */
export function WithPassphrase({ way, button, use }: WithPassphraseParts) {
  const [text, type] = useState('');
  const [problem, tell] = useState<Say | null>(null);
  const [busy, work] = useState(false);
  const submit = async (event: Event) => {
    event.preventDefault();
    if (way.kind !== 'passphrase') return;
    if (text === '') return tell(say('passphrase_empty'));
    work(true);
    const came = await answered(deriveFromPassphrase(text, way.kdf).then(use));
    tell(came !== null && 'problem' in came ? came.problem : came);
    work(false);
  };
  return (
    <form class="unlock" onSubmit={(event) => void submit(event)}>
      <PassphraseField label={say('passphrase_label')} value={text} change={type} problem={problem} />
      <p>
        <button type="submit" class="button second" disabled={busy}>
          {words(busy ? say('vault_working') : button)}
        </button>
      </p>
    </form>
  );
}
