import type { ComponentChildren } from 'preact';
import type { Say } from '../core/words/say.ts';
import { words } from '../ports/i18n.ts';

/** The popup while or when it has no answer. */
export function Plain({ head, text, children }: { head: Say; text?: Say; children?: ComponentChildren }) {
  return (
    <main class="card">
      <h1>{words(head)}</h1>
      {text && <p>{words(text)}</p>}
      {children}
    </main>
  );
}
