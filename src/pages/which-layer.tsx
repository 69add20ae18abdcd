import type { Layer } from '../core/recognise/verdict.ts';
import type { RecoveryLayer } from '../core/recovery/artefact.ts';
import { type MessageKey, say } from '../core/words/say.ts';
import { words } from '../ports/i18n.ts';
import { LayerPicture } from '../ui/layer-picture.tsx';

/** A large choice: the lock's own picture, its name, and how to tell it by the address bar. */
export type LayerCard<Choice extends string> = {
  readonly lock: Choice;
  readonly picture: Layer;
  readonly name: MessageKey;
  readonly host: MessageKey;
};

/** The locks that have recovery codes or a recovery key. */
export const layerCards: readonly LayerCard<RecoveryLayer>[] = [
  { lock: 'atlassian', picture: 'atlassian', name: 'welcome_lock_atlassian', host: 'which_atlassian_host' },
  { lock: 'bitbucket', picture: 'bitbucket', name: 'welcome_lock_bitbucket', host: 'which_bitbucket_host' },
];

type WhichLayerParts<Choice extends string> = {
  question: MessageKey;
  hint?: MessageKey;
  cards: readonly LayerCard<Choice>[];
  chosen: Choice | null;
  choose: (lock: Choice) => void;
};

/** Asks for the lock. */
export function WhichLayer<Choice extends string>({ question, hint, cards, chosen, choose }: WhichLayerParts<Choice>) {
  return (
    <fieldset class="columns which-lock">
      <legend>
        <h2>{words(say(question))}</h2>
        {hint && <p>{words(say(hint))}</p>}
      </legend>
      {cards.map(({ lock, picture, name, host }) => (
        <label key={lock} data-layer={picture} class="pick">
          <LayerPicture of={picture} size="m" named={false} />
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
