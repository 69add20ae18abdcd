import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { say } from '../core/words/say.ts';
import { words } from '../ports/i18n.ts';
import { dressDocument } from '../ui/dress-document.ts';
import { OtherPages } from './other-pages.tsx';
import { addressOf, views } from './views.ts';

/** Shows the view that the address names, and follows it. */
export function Pages() {
  const [address, go] = useState(() => addressOf(location.hash));
  const { title, Content } = views[address];
  // Before anything is painted: a later effect would miss an address that changes in between.
  useLayoutEffect(() => {
    const listening = new AbortController();
    addEventListener('hashchange', () => go(addressOf(location.hash)), { signal: listening.signal });
    return () => listening.abort();
  }, []);
  useEffect(() => dressDocument(`${words(say(title))} – ${words(say('extension_name'))}`), [title]);
  return (
    <main class="page" data-view={address}>
      <Content />
      <OtherPages here={address} />
    </main>
  );
}
