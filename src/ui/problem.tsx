import type { Say } from '../core/words/say.ts';
import { words } from '../ports/i18n.ts';

/** What went wrong, said where it happened, and read out at once; nothing while nothing is wrong. */
export function Problem({ says }: { says: Say | null }) {
  if (says === null) return null;
  return (
    <p class="problem" role="alert">
      {words(says)}
    </p>
  );
}
