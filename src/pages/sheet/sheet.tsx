import { useEffect, useState } from 'preact/hooks';
import { lockIn, tabIn } from '../../ui/named-in-address.ts';
import { PlainSheet } from './plain-sheet.tsx';
import { SheetWithCodes } from './sheet-with-codes.tsx';

/**
 * A sheet to print. `?tab=12` asks for the codes that the page in that tab shows; it is taken off the address at once,
 * so that neither a reload nor a browser that opens its tabs again ever asks for them a second time.
 */
export function Sheet() {
  const [asked, setAsked] = useState(() => ({ tab: tabIn(location.hash), lock: lockIn(location.hash) }));
  useEffect(() => history.replaceState(null, '', '#/sheet'), []);
  const plain = () => setAsked({ tab: null, lock: null });
  return asked.tab === null ? <PlainSheet /> : <SheetWithCodes tabId={asked.tab} lock={asked.lock} plain={plain} />;
}
