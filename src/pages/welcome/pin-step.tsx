import { say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { PinPicture } from './pin-picture.tsx';
import type { InSight } from './use-icon-in-sight.ts';

/** How to keep the icon in sight. The step ticks itself; where the browser can't tell, it only says where to look. */
export function PinStep({ inSight }: { inSight: NonNullable<InSight> }) {
  if (inSight === 'unknown')
    return (
      <section class="panel pin">
        <h2>{words(say('welcome_firefox_head'))}</h2>
        <p>{words(say('welcome_firefox_text'))}</p>
      </section>
    );
  const done = inSight === 'yes';
  return (
    <section class="panel pin" data-done={done}>
      <h2>{words(say('welcome_pin_head'))}</h2>
      {!done && (
        <>
          <ol>
            <li>{words(say('welcome_pin_1'))}</li>
            <li>{words(say('welcome_pin_2'))}</li>
          </ol>
          <PinPicture />
        </>
      )}
      <p class="tick" role="status">
        <svg viewBox="0 0 24 24" width="1.5rem" height="1.5rem" fill="none" stroke-width="2" aria-hidden="true">
          <circle cx="12" cy="12" r="10" stroke="currentColor" />
          {done && <path d="m7.5 12.5 3 3 6-6.5" stroke="currentColor" stroke-linecap="round" />}
        </svg>
        {words(say(done ? 'welcome_pin_done' : 'welcome_pin_open'))}
      </p>
    </section>
  );
}
