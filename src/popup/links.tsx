import type { OfficialLink } from '../core/kinds/official-links.ts';
import type { Verdict } from '../core/recognise/verdict.ts';
import { type RecoveryLayer, recoveryLayers } from '../core/recovery/artefact.ts';
import { type Say, say } from '../core/words/say.ts';
import { words } from '../ports/i18n.ts';
import { openLink, openOwnPage } from '../ports/tabs.ts';

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

/** A link to one of our fixed addresses, which opens next to the page that the answer is about. */
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

/** A link to the page for users who are locked out, with this lock preselected if it's known. */
export function LockedOutLink({ layer }: { layer: Verdict['layer'] }) {
  const lock = recoveryLayers.find((it) => it === layer);
  return <OpenPage to={lock ? `#/locked-out?lock=${lock}` : '#/locked-out'} text={say('lost_more')} />;
}

/** Sends the codes on this page straight to the printer, only on the user's click. */
export function PrintCodesLink({ layer, tabId }: { layer: RecoveryLayer; tabId: number }) {
  return (
    <OpenPage
      to={`#/sheet?tab=${tabId}&lock=${layer}`}
      text={say(layer === 'atlassian' ? 'sheet_print_key' : 'sheet_print_codes')}
      look="button second"
    />
  );
}
