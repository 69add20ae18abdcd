import { useEffect, useState } from 'preact/hooks';
import { isIconInSight } from '../../ports/toolbar.ts';

/** How often to ask the browser, in milliseconds: it tells nobody when somebody pins an icon. */
const every = 700;

/** What is known of the icon: `unknown` where the browser can't say, undefined until it has said anything. */
export type InSight = 'yes' | 'no' | 'unknown' | undefined;

/** Whether the toolbar icon is in sight, followed for as long as this page is. */
export function useIconInSight(): InSight {
  const [found, become] = useState<InSight>();
  useEffect(() => {
    const look = async () => {
      if (document.visibilityState === 'hidden') return;
      const answer = await isIconInSight();
      become(answer === null ? 'unknown' : answer ? 'yes' : 'no');
    };
    const ended = new AbortController();
    const timer = setInterval(look, every);
    document.addEventListener('visibilitychange', look, { signal: ended.signal });
    ended.signal.addEventListener('abort', () => clearInterval(timer));
    void look();
    return () => ended.abort();
  }, []);
  return found;
}
