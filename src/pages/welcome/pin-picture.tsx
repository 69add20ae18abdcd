import { say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';

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
