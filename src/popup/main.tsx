import { render, type VNode } from 'preact';
import { hostGroup, parseUrl } from '../core/recognise/hosts.ts';
import type { Stranger } from '../core/recognise/stranger.ts';
import { keyDocument } from '../core/vault/state.ts';
import { say } from '../core/words/say.ts';
import { dressDocument, words } from '../ports/i18n.ts';
import { ask } from '../ports/messages.ts';
import { whenEmptied } from '../ports/session.ts';
import { latest } from '../ui/use-answer.ts';
import '../ui/tokens.css';
import '../ui/elements.css';
import '../ui/controls.css';
import '../ui/boxes.css';
import '../ui/codes.css';
import './popup.css';
import { activeTab, type Tab, tabById } from '../ports/tabs.ts';
import { tabIn } from '../ui/named-in-address.ts';
import { OpenPage } from './links.tsx';
import { Popup } from './popup.tsx';
import { Plain, Silent } from './silent.tsx';

// Most answers arrive before anyone could read "looking", so it's only shown when one takes a while.
const patience = 300;

dressDocument(words(say('extension_name')));
// For developers and support: `?tab=12` opens the answer for that tab as a page.
const named = tabIn(location.search);
document.documentElement.dataset.as = named === null ? 'popup' : 'page';
const impatient = setTimeout(() => render(<Plain head={say('popup_looking')} />, document.body), patience);
const draw = latest((screen: VNode) => {
  clearTimeout(impatient);
  render(screen, document.body);
});
const tab = shownTab();
// Asked again when the vault is unlocked or locked: the popup always shows one whole answer, and the latest.
const show = () => void draw(nextScreen(false));
whenEmptied(keyDocument, show);
show();

/** @param wait whether the page didn't respond: then its answer replaces the codes alone, whenever it arrives */
async function nextScreen(wait: boolean): Promise<VNode> {
  try {
    const { id: tabId, url } = await tab;
    const answer = await ask('popup/open', { tabId, wait, stranger: await strangerAt(url) });
    if (!('silent' in answer)) return <Popup answer={answer} tabId={tabId} again={show} />;
    return <Silent answer={answer} again={show} wait={() => void draw(nextScreen(true))} />;
  } catch (error) {
    console.error(error);
    // The background may have been stopped meanwhile, and then starts again.
    if (wait) return nextScreen(false);
    return (
      <Plain head={say('popup_failed')} text={say('popup_failed_hint')}>
        <p>
          <OpenPage to="#/locked-out" text={say('lost_more')} />
        </p>
      </Plain>
    );
  }
}

/** The tab that the popup is about: the named one, else the one in front of the user. */
async function shownTab(): Promise<Tab> {
  const found = named === null ? await activeTab() : await tabById(named);
  if (found === null) throw new Error('There is no tab to speak about');
  return found;
}

/** What is known of an address at a host that is no one's. The list that it takes is loaded only then. */
async function strangerAt(address: string | undefined): Promise<Stranger | null> {
  const host = parseUrl(address ?? '')?.hostname;
  if (address === undefined || host === undefined || hostGroup(host) !== 'nobody') return null;
  const lists = await import('../core/recognise/stranger.ts');
  return lists.strangerAt(address);
}
