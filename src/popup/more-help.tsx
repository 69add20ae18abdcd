import type { Verdict } from '../core/recognise/verdict.ts';
import { type RecoveryLayer, recoveryLayers } from '../core/recovery/artefact.ts';
import { say } from '../core/words/say.ts';
import { OpenPage } from './open-page.tsx';

/** To the page for whoever is locked out, of this lock where it is known which one. */
export function LockedOutLink({ layer }: { layer: Verdict['layer'] }) {
  const lock = recoveryLayers.find((it) => it === layer);
  return <OpenPage to={lock ? `#/locked-out?lock=${lock}` : '#/locked-out'} text={say('lost_more')} />;
}

/** Straight to the printer with the codes on this page, on the user's click and no other way. */
export function PrintCodesLink({ layer, tabId }: { layer: RecoveryLayer; tabId: number }) {
  return (
    <OpenPage
      to={`#/sheet?tab=${tabId}&lock=${layer}`}
      text={say(layer === 'atlassian' ? 'sheet_print_key' : 'sheet_print_codes')}
      look="button second"
    />
  );
}
