import type { Say } from '../core/words/say.ts';
import { words } from '../ports/i18n.ts';
import { openOwnPage } from '../ports/tabs.ts';

/** A link to one of our own full pages. */
export function OpenPage({ to, text, look }: { to: `#/${string}`; text: Say; look?: string }) {
  const open = (event: Event) => {
    event.preventDefault();
    void openOwnPage(to);
  };
  return (
    <a class={look} href={`../pages/index.html${to}`} onClick={open}>
      {words(text)}
    </a>
  );
}
