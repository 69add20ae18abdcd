import { useEffect, useState } from 'preact/hooks';
import { type MessageKey, type Say, say } from '../../core/say.ts';
import type { WayPlan } from '../../core/vault/way.ts';
import { deriveFromPassphrase, newKdf } from '../../ports/derive/passphrase.ts';
import type { Strength } from '../../ports/derive/strength.ts';
import { words } from '../../ports/i18n.ts';
import { PassphraseField } from './passphrase-field.tsx';
import './vault.css';

type NewPassphraseParts = {
  /** Called with the key that was derived; gives what went wrong, or null. */
  made: (plan: Extract<WayPlan, { kind: 'passphrase' }>, own: string) => Promise<Say | null>;
  button: Say;
};

const shortest = 8;

/** A new passphrase: typed twice, shown on request, its strength told while it is typed. */
export function NewPassphrase({ made, button }: NewPassphraseParts) {
  const [text, type] = useState('');
  const [again, repeat] = useState('');
  const [busy, work] = useState(false);
  const [problem, tell] = useState<{ at: 'first' | 'second'; say: Say } | null>(null);
  const strength = useStrength(text);

  const submit = async (event: Event) => {
    event.preventDefault();
    if ([...text].length < shortest) return tell({ at: 'first', say: say('passphrase_short', String(shortest)) });
    work(true);
    try {
      // What is told below the field may still be that of a text before this one.
      if ((await strengthNow(text)) < 2) return tell({ at: 'first', say: say('passphrase_weak') });
      if (text.normalize('NFC') !== again.normalize('NFC'))
        return tell({ at: 'second', say: say('passphrase_differs') });
      tell(null);
      const kdf = newKdf();
      const wrong = await made({ kind: 'passphrase', kdf }, await deriveFromPassphrase(text, kdf));
      if (wrong) tell({ at: 'second', say: wrong });
    } catch (error) {
      console.error(error);
      tell({ at: 'second', say: say('vault_failed') });
    } finally {
      work(false);
    }
  };

  return (
    <form class="new-passphrase" onSubmit={(event) => void submit(event)}>
      <PassphraseField
        label={say('passphrase_new')}
        value={text}
        change={type}
        problem={problem?.at === 'first' ? problem.say : null}
        fresh
      />
      <p class="strength" role="status" data-strength={strength}>
        {strength === null ? words(say('passphrase_hint')) : words(say(strengths[strength]))}
      </p>
      <PassphraseField
        label={say('passphrase_again')}
        value={again}
        change={repeat}
        problem={problem?.at === 'second' ? problem.say : null}
        fresh
      />
      <p>
        <button type="submit" class="button" disabled={busy}>
          {words(busy ? say('vault_working') : button)}
        </button>
      </p>
    </form>
  );
}

/** The strength of what is typed; null where nothing is. The lists it needs are fetched only where this is shown. */
function useStrength(text: string): Strength | null {
  const [strength, tell] = useState<Strength | null>(null);
  useEffect(() => {
    let current = true;
    if (text === '') tell(null);
    else
      void strengthNow(text).then((strength) => {
        if (current) tell(strength);
      });
    return () => {
      current = false;
    };
  }, [text]);
  return strength;
}

async function strengthNow(text: string): Promise<Strength> {
  const { strengthOf } = await import('../../ports/derive/strength.ts');
  return strengthOf(text);
}

const strengths: { readonly [S in Strength]: MessageKey } = {
  0: 'strength_0',
  1: 'strength_1',
  2: 'strength_2',
  3: 'strength_3',
  4: 'strength_4',
};
