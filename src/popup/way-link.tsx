import type { OfficialLink } from '../core/kinds/official-links.ts';
import { words } from '../ports/i18n.ts';
import { openLink } from '../ports/tabs.ts';

/** A link to one of our fixed addresses, which opens beside the page that the answer is about. */
export function WayLink({ way, tabId, look }: { way: OfficialLink; tabId: number; look?: string }) {
  const open = (event: Event) => {
    event.preventDefault();
    void openLink(way.address, tabId);
  };
  return (
    <a class={look} href={way.address} target="_blank" rel="noreferrer" onClick={open}>
      {words(way.say)}
    </a>
  );
}
