import type { Layer } from '../../core/recognise/verdict.ts';
import { type MessageKey, say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { LayerPicture } from '../../ui/layer-picture.tsx';
import { PinStep, useIconInSight } from './pin-step.tsx';

/** The first page that a user sees: what this is for, and where to find it when it's needed. */
export function Welcome() {
  const inSight = useIconInSight();
  return (
    <>
      <header class="lead">
        <h1>{words(say('welcome_head'))}</h1>
        {what.map((key) => (
          <p key={key}>{words(say(key))}</p>
        ))}
      </header>
      {inSight !== undefined && <PinStep inSight={inSight} />}
      <section>
        <h2>{words(say('welcome_use_head'))}</h2>
        <p>{words(say('welcome_use_1'))}</p>
        <p>{words(say('welcome_use_2'))}</p>
      </section>
      <TwoLayers />
      <p>
        <a href="#/codes">{words(say('welcome_codes'))}</a>
      </p>
      <p>
        <a href="#/trial">{words(say('welcome_trial'))}</a>
      </p>
      <p>
        <a href="#/locked-out">{words(say('welcome_locked_out'))}</a>
      </p>
      <p class="quiet">{words(say('welcome_privacy'))}</p>
    </>
  );
}

const what: readonly MessageKey[] = ['welcome_what_1', 'welcome_what_2', 'welcome_what_3'];

/** The two locks that get mixed up, side by side. */
export function TwoLayers() {
  return (
    <section>
      <h2>{words(say('welcome_locks_head'))}</h2>
      <ul class="columns">
        {locks.map(({ layer, name, text }) => (
          <li key={layer} class="panel bare" data-layer={layer}>
            <LayerPicture of={layer} size="l" named={false} />
            <b>{words(say(name))}</b>
            <p>{words(say(text))}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

const locks: readonly { readonly layer: Layer; readonly name: MessageKey; readonly text: MessageKey }[] = [
  { layer: 'atlassian', name: 'welcome_lock_atlassian', text: 'welcome_lock_atlassian_text' },
  { layer: 'bitbucket', name: 'welcome_lock_bitbucket', text: 'welcome_lock_bitbucket_text' },
];
