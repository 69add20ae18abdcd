import { render } from 'preact';
import { say } from '../core/say.ts';
import { words } from '../ports/i18n.ts';
import { ask } from '../ports/messages.ts';
import { dressDocument } from '../ui/dress-document.ts';
import '../ui/tokens.css';
import './popup.css';
import { Plain } from './plain.tsx';
import { Popup } from './popup.tsx';
import { namedTab, shownTab } from './shown-tab.ts';

// Most answers are there before anybody could read "looking": it is only said when it takes a while.
const patience = 300;

dressDocument(words(say('extension_name')));
document.documentElement.dataset.as = namedTab(location.search) === null ? 'popup' : 'page';
const impatient = setTimeout(() => render(<Plain head={say('popup_looking')} />, document.body), patience);
try {
  const tabId = await shownTab(location.search);
  const answer = await ask('popup/open', { tabId });
  clearTimeout(impatient);
  render(<Popup answer={answer} tabId={tabId} />, document.body);
} catch (error) {
  clearTimeout(impatient);
  console.error(error);
  render(<Plain head={say('popup_failed')} text={say('popup_failed_hint')} />, document.body);
}
