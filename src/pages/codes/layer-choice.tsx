import { useId } from 'preact/hooks';
import { type EntryLayer, entryLayers } from '../../core/entries/entry.ts';
import { type MessageKey, type Say, say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { Problem } from '../../ui/form-outcome.tsx';
import { LayerPicture } from '../../ui/layer-picture.tsx';

type LayerChoiceParts = {
  chosen: EntryLayer | undefined;
  problem?: Say | undefined;
  onChoose: (layer: EntryLayer) => void;
};

/** Which lock a code opens, by picture and name. */
export function LayerChoice({ chosen, problem, onChoose }: LayerChoiceParts) {
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
            <LayerPicture of={layer} size="s" named={false} />
            <span>
              <b>{words(say(layerNames[layer]))}</b>
              <small>{words(say(layerTexts[layer]))}</small>
            </span>
          </label>
        ))}
      </div>
      <Problem id={`${id}-problem`} says={problem} />
    </div>
  );
}

/** What people call the lock that an entry is for. */
const layerNames: { readonly [L in EntryLayer]: MessageKey } = {
  atlassian: 'add_lock_atlassian',
  bitbucket: 'add_lock_bitbucket',
  company: 'add_lock_company',
  none: 'add_lock_none',
};
const layerTexts: { readonly [L in EntryLayer]: MessageKey } = {
  atlassian: 'add_lock_atlassian_text',
  bitbucket: 'add_lock_bitbucket_text',
  company: 'add_lock_company_text',
  none: 'add_lock_none_text',
};
