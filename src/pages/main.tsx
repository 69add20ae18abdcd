import { render } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { say } from '../core/words/say.ts';
import { dressDocument, words } from '../ports/i18n.ts';
import '../ui/tokens.css';
import '../ui/elements.css';
import '../ui/controls.css';
import '../ui/boxes.css';
import '../ui/codes.css';
import './pages.css';
import './codes/codes.css';
import './recovery/recovery.css';
import './sheet/sheet.css';
import './welcome/welcome.css';
import { type Address, addressOf, type View, views } from './views.ts';

/** Shows the view that the address names, and follows it. */
function Pages() {
  const [address, setAddress] = useState(() => addressOf(location.hash));
  const { title, Content } = views[address];
  // Before anything is painted: a later effect would miss an address that changes in between.
  useLayoutEffect(() => {
    const listening = new AbortController();
    addEventListener('hashchange', () => setAddress(addressOf(location.hash)), { signal: listening.signal });
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

/** The links from each full page to the others, at its end. */
function OtherPages({ here }: { here: Address }) {
  return (
    <nav class="other-pages" aria-label={words(say('pages_other'))}>
      <ul>
        {Object.entries<View>(views).map(
          ([address, { listed }]) =>
            listed &&
            address !== here && (
              <li key={address}>
                <a href={address}>{words(say(listed))}</a>
              </li>
            ),
        )}
      </ul>
    </nav>
  );
}

render(<Pages />, document.body);
