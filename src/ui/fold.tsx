import type { ComponentChildren } from 'preact';

type FoldParts = {
  title: string;
  name: string;
  /** Whether it is open from the start. */
  open?: boolean;
  /** Called each time it opens, for what is only fetched then. */
  whenOpen?: () => void;
  children: ComponentChildren;
};

/** A part that starts closed. It's the browser's own element, so it works by mouse, keyboard and screen reader. */
export function Fold({ title, name, open = false, whenOpen, children }: FoldParts) {
  return (
    <details class="fold" data-fold={name} open={open} onToggle={(event) => event.currentTarget.open && whenOpen?.()}>
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
