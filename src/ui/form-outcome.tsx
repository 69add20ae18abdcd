import type { ComponentChildren } from 'preact';
import type { Say } from '../core/words/say.ts';
import { words } from '../ports/i18n.ts';
import { useFocus } from './use-focus.ts';

/**
 * What went wrong, read out right away; nothing if nothing is wrong. Below a field it has an id, by which the field
 * names its description.
 */
export function Problem({ says, id, children }: ProblemParts) {
  if (!says) return null;
  return (
    <p class="problem" id={id} role="alert">
      {words(says)}
      {children && ' '}
      {children}
    </p>
  );
}

type ProblemParts = {
  says: Say | null | undefined;
  id?: string;
  /** What to do about it. */
  children?: ComponentChildren;
};

/** The result of a form, in its place. It takes the focus, which would otherwise start over at the top of the page. */
export function Done({ says }: { says: Say }) {
  const done = useFocus<HTMLParagraphElement>();
  return (
    <p role="status" tabIndex={-1} ref={done}>
      {words(says)}
    </p>
  );
}
