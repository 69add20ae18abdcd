import { useState } from 'preact/hooks';
import type { WayPlan } from '../../core/vault/way.ts';
import { say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { ask } from '../../ports/messages.ts';
import { Problem } from '../form-outcome.tsx';
import { answered, useAnswer } from '../use-answer.ts';
import { NewPassphrase } from './new-passphrase.tsx';

/**
 * How to protect the first codes, in words for users who never thought about it: what each choice protects against, and
 * what happens if it is lost. Calls `made` once there is a vault.
 */
export function ChooseWay({ made }: { made: () => void }) {
  const [choice, setChoice] = useState<'passphrase' | 'this-computer'>('passphrase');
  const { problem, show } = useAnswer();
  const make = async (plan: WayPlan, own: string | null) => {
    const answer = await answered(ask('vault/make', { plan, own }));
    if (answer.ok) made();
    return answer;
  };
  return (
    <section class="choose-way">
      <h2>{words(say('way_head'))}</h2>
      <p>{words(say('way_where'))}</p>
      <p>{words(say('way_fresh_profile'))}</p>
      <fieldset>
        <legend class="spoken">{words(say('way_head'))}</legend>
        {(['passphrase', 'this-computer'] as const).map((kind) => (
          <label class="pick" key={kind}>
            <input type="radio" name="way" value={kind} checked={choice === kind} onChange={() => setChoice(kind)} />
            <span>
              <strong>{words(say(kind === 'passphrase' ? 'way_passphrase' : 'way_computer'))}</strong>
              <span>{words(say(kind === 'passphrase' ? 'way_passphrase_text' : 'way_computer_text'))}</span>
              <span class="quiet">
                {words(say(kind === 'passphrase' ? 'way_passphrase_lost' : 'way_computer_lost'))}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      {choice === 'passphrase' ? (
        <NewPassphrase made={make} button={say('way_use_passphrase')} />
      ) : (
        <p>
          <button type="button" class="button" onClick={() => void show(make({ kind: 'this-computer' }, null))}>
            {words(say('way_use_computer'))}
          </button>
        </p>
      )}
      <Problem says={problem} />
    </section>
  );
}
