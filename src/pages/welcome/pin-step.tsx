import { useEffect, useState } from 'preact/hooks';
import { say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { isIconInSight } from '../../ports/toolbar.ts';

/** How to keep the icon in sight. The step ticks itself; if the browser can't tell, it only says where to look. */
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

/** A browser's toolbar in a few lines: the puzzle piece, and below it the list with a pin beside our name. */
export function PinPicture() {
  return (
    <svg class="pin-picture" viewBox="0 0 480 190" role="img" aria-label={words(say('welcome_pin_picture'))}>
      <rect class="paper" x="1" y="1" width="478" height="188" rx="14" />
      <rect class="bar" x="16" y="16" width="330" height="32" rx="16" />
      <path class="line" d="M1 62h478" />
      <circle class="hint" cx="384" cy="32" r="21" />
      <path
        class="ink"
        d="M374 27h6a4 4 0 1 1 8 0h6v6a4 4 0 1 1 0 8v3h-20z"
        stroke-width="2"
        stroke-linejoin="round"
        fill="none"
      />
      <circle class="dot" cx="440" cy="24" r="2" />
      <circle class="dot" cx="440" cy="32" r="2" />
      <circle class="dot" cx="440" cy="40" r="2" />
      <rect class="list" x="176" y="76" width="288" height="96" rx="10" />
      <rect class="bar" x="196" y="92" width="120" height="12" rx="6" />
      <rect class="row" x="184" y="116" width="272" height="44" rx="8" />
      <image href="/icons/48.png" x="196" y="126" width="24" height="24" />
      <text class="name" x="232" y="143" font-size="15">
        {words(say('extension_name'))}
      </text>
      <circle class="hint" cx="424" cy="138" r="19" />
      <path
        class="ink"
        d="M419 128h10l-1.5 2v6l4 4h-15l4-4v-6zM424 140v8"
        stroke-width="2"
        stroke-linejoin="round"
        stroke-linecap="round"
        fill="none"
      />
    </svg>
  );
}

/** How often to ask the browser, in milliseconds: no event tells when the user pins an icon. */
const every = 700;

/** What is known about the icon: `unknown` if the browser can't say, undefined until it has said anything. */
export type InSight = 'yes' | 'no' | 'unknown' | undefined;

/** Whether the toolbar icon is in sight, followed for as long as this page is. */
export function useIconInSight(): InSight {
  const [inSight, setInSight] = useState<InSight>();
  useEffect(() => {
    const look = async () => {
      if (document.visibilityState === 'hidden') return;
      const answer = await isIconInSight();
      setInSight(answer === null ? 'unknown' : answer ? 'yes' : 'no');
    };
    const ended = new AbortController();
    const timer = setInterval(look, every);
    document.addEventListener('visibilitychange', look, { signal: ended.signal });
    ended.signal.addEventListener('abort', () => clearInterval(timer));
    void look();
    return () => ended.abort();
  }, []);
  return inSight;
}
