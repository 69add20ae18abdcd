import { useEffect, useRef } from 'preact/hooks';
import type { Say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';

/** What came of a form, in its place: the keyboard goes there, which else would begin again at the top of the page. */
export function Told({ says }: { says: Say }) {
  const told = useRef<HTMLParagraphElement>(null);
  useEffect(() => told.current?.focus(), []);
  return (
    <p role="status" tabIndex={-1} ref={told}>
      {words(says)}
    </p>
  );
}
