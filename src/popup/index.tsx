import { render } from 'preact';
import { ask } from '../ports/messages.ts';
import { activeTab } from '../ports/tabs.ts';

const root = document.getElementById('root');
const tab = await activeTab();
if (root && tab) {
  const wanted = new URLSearchParams(location.search).get('tab');
  const { verdict } = await ask('popup/open', { tabId: wanted === null ? tab.id : Number(wanted) });
  const { page, layer, wants, why, sure } = verdict;
  Object.assign(root.dataset, { page, layer, wants, why, sure });
  render(<p>placeholder {page}</p>, root);
}
