import { say } from '../core/words/say.ts';
import { words } from '../ports/i18n.ts';

/** In our full pages: to the page for whoever is locked out, which needs nothing of what can't be read. */
export function LockedOutLink() {
  return (
    <p>
      <a href="#/locked-out">{words(say('welcome_locked_out'))}</a>
    </p>
  );
}
