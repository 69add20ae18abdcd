import { useEffect, useState } from 'preact/hooks';
import { layerIn, tabIn } from '../../ui/named-in-address.ts';
import { PlainSheet } from './plain-sheet.tsx';
import { SheetWithCodes } from './sheet-with-codes.tsx';

/**
 * A sheet to print. `?tab=12` asks for the codes that the page in that tab shows. It is removed from the address right
 * away, so that neither a reload nor a browser that restores its tabs ever asks for them again.
 */
export function Sheet() {
  const [asked, setAsked] = useState(() => ({ tab: tabIn(location.hash), lock: layerIn(location.hash) }));
  useEffect(() => history.replaceState(null, '', '#/sheet'), []);
  const plain = () => setAsked({ tab: null, lock: null });
  return asked.tab === null ? <PlainSheet /> : <SheetWithCodes tabId={asked.tab} lock={asked.lock} plain={plain} />;
}
