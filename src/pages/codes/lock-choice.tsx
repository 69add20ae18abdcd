import { useId } from 'preact/hooks';
import { type EntryLayer, entryLayers } from '../../core/entries/entry.ts';
import { type MessageKey, type Say, say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { Problem } from '../../ui/form-outcome.tsx';
import { Lock } from '../../ui/lock.tsx';

type LockChoiceParts = {
  chosen: EntryLayer | undefined;
  problem?: Say | undefined;
  onChoose: (layer: EntryLayer) => void;
};

/** Which lock a code opens, by picture and name. */
export function LockChoice({ chosen, problem, onChoose }: LockChoiceParts) {
  const id = useId();
  return (
    <div
      class="field lock-choice"
      role="radiogroup"
      aria-labelledby={`${id}-label`}
      aria-invalid={problem ? 'true' : undefined}
      aria-describedby={problem ? `${id}-problem` : undefined}
    >
      <span id={`${id}-label`} class="field-label">
        {words(say('add_lock'))}
      </span>
      <div class="columns">
        {entryLayers.map((layer) => (
          <label key={layer} class="pick" data-layer={layer}>
            <input
              type="radio"
              name={`${id}-layer`}
              value={layer}
              checked={chosen === layer}
              onChange={() => onChoose(layer)}
            />
            <Lock of={layer} size="s" named={false} />
            <span>
              <b>{words(say(lockNames[layer]))}</b>
              <small>{words(say(lockTexts[layer]))}</small>
            </span>
          </label>
        ))}
      </div>
      <Problem id={`${id}-problem`} says={problem} />
    </div>
  );
}

/** What people call the lock that an entry is for. */
const lockNames: { readonly [L in EntryLayer]: MessageKey } = {
  atlassian: 'add_lock_atlassian',
  bitbucket: 'add_lock_bitbucket',
  company: 'add_lock_company',
  none: 'add_lock_none',
};
const lockTexts: { readonly [L in EntryLayer]: MessageKey } = {
  atlassian: 'add_lock_atlassian_text',
  bitbucket: 'add_lock_bitbucket_text',
  company: 'add_lock_company_text',
  none: 'add_lock_none_text',
};
