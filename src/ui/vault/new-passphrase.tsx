import { useEffect, useState } from 'preact/hooks';
import { ok } from '../../core/result.ts';
import type { Outcome } from '../../core/vault/outcome.ts';
import { whySay } from '../../core/vault/outcome.ts';
import type { KeyProof, WayPlan, WayView } from '../../core/vault/way.ts';
import { type MessageKey, type Say, say } from '../../core/words/say.ts';
import { deriveFromPassphrase, newKdf } from '../../ports/derive/passphrase.ts';
import type { Strength } from '../../ports/derive/strength.ts';
import { words } from '../../ports/i18n.ts';
import { answered } from '../use-answer.ts';
import { PassphraseField } from './passphrase-field.tsx';
import { type ProvenBy, useProof } from './use-proof.tsx';

type NewPassphraseParts = {
  /** Called with the derived key, and with the proof if one was asked for. */
  made: (
    plan: Extract<WayPlan, { kind: 'passphrase' }>,
    own: string,
    proof: KeyProof | null,
  ) => Promise<Outcome<unknown>>;
  button: Say;
  /** The ways of which the user has to prove one; none if nothing is asked for. */
  provenBy?: readonly WayView[];
};

/** What is wrong, and in which field. */
type Wrong = { readonly at: 'first' | 'second'; readonly say: Say };

const shortest = 8;
const noWays: readonly WayView[] = [];

/**
 * A new passphrase: typed twice, visible on request, its strength shown while it is typed. If a proof is needed, it is
 * asked for in the same form, so that one press sends both and nothing typed is lost if either is wrong.
 */
export function NewPassphrase({ made, button, provenBy = noWays }: NewPassphraseParts) {
  const [text, setText] = useState('');
  const [again, setAgain] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Wrong | null>(null);
  const strength = useStrength(text);
  const proof = useProof(provenBy);

  const wrongWith = async (): Promise<Wrong | null> => {
    if ([...text].length < shortest) return { at: 'first', say: say('passphrase_short', String(shortest)) };
    // The message below the field may still be about an earlier text.
    if ((await strengthNow(text)) < 2) return { at: 'first', say: say('passphrase_weak') };
    if (text.normalize('NFC') === again.normalize('NFC')) return null;
    return { at: 'second', say: say('passphrase_differs') };
  };
  const make = async (by: ProvenBy): Promise<Outcome<unknown>> => {
    const wrong = await wrongWith();
    setProblem(wrong);
    const proven = wrong === null && proof.isNeeded ? await proof.prove(by) : null;
    // What is wrong has been said by now, beside its field.
    if (wrong !== null || (proof.isNeeded && proven === null)) return ok(null);
    const kdf = newKdf();
    return made({ kind: 'passphrase', kdf }, await deriveFromPassphrase(text, kdf), proven);
  };
  const submit = async (by: ProvenBy) => {
    if (proof.isNeeded && !proof.isThere(by)) return;
    setBusy(true);
    const answer = await answered(make(by));
    setBusy(false);
    if (answer.ok) return;
    if (answer.why === 'no-proof') proof.setProblem(whySay(answer.why));
    else setProblem({ at: 'second', say: whySay(answer.why) });
  };

  return (
    <form
      class="new-passphrase"
      onSubmit={(event) => {
        event.preventDefault();
        void submit('passphrase');
      }}
    >
      {proof.field}
      <PassphraseField
        label={say('passphrase_new')}
        value={text}
        onText={setText}
        problem={problem?.at === 'first' ? problem.say : null}
        fresh
      />
      <p class="quiet" role="status" data-strength={strength}>
        {strength === null ? words(say('passphrase_hint')) : words(say(strengths[strength]))}
      </p>
      <PassphraseField
        label={say('passphrase_again')}
        value={again}
        onText={setAgain}
        problem={problem?.at === 'second' ? problem.say : null}
        fresh
      />
      <p class="acts">
        <button type="submit" class="button" disabled={busy}>
          {words(busy ? say('vault_working') : button)}
        </button>
        {proof.byPasskey && (
          <button type="button" class="button second" disabled={busy} onClick={() => void submit('passkey')}>
            {words(say('passkey_instead'))}
          </button>
        )}
      </p>
    </form>
  );
}

/** The strength of what is typed; null if nothing is. The lists it needs are fetched only where this is shown. */
function useStrength(text: string): Strength | null {
  const [strength, setStrength] = useState<Strength | null>(null);
  useEffect(() => {
    let current = true;
    if (text === '') setStrength(null);
    else
      void strengthNow(text).then((found) => {
        if (current) setStrength(found);
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
