import { type MessageKey, say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { Locks } from './locks.tsx';
import { PinStep } from './pin-step.tsx';
import { useIconInSight } from './use-icon-in-sight.ts';

/** The first page that somebody sees: what this is for, and where to find it when it is needed. */
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
      <Locks />
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
