import type { ComponentChildren } from 'preact';
import './fold.css';

/** A part that is closed at first and opens by click or keyboard: the browser's own, so that everybody can use it. */
export function Fold({ title, name, children }: { title: string; name: string; children: ComponentChildren }) {
  return (
    <details class="fold" data-fold={name}>
      <summary>
        <svg class="turns" viewBox="0 0 12 12" width="0.75rem" height="0.75rem" aria-hidden="true">
          <path d="m4 2 4 4-4 4" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" />
        </svg>
        {title}
      </summary>
      <div class="fold-content">{children}</div>
    </details>
  );
}
