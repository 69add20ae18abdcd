import { companyReturn } from '../core/journey/company-return.ts';
import { readPolicy } from '../core/policy/policy.ts';
import { isUnseen } from '../core/recognise/content-address.ts';
import { readSigns } from '../core/recognise/signs.ts';
import { answer } from '../ports/answer-messages.ts';
import { now, whenAlarmGoesOff } from '../ports/clock.ts';
import { whenInstalled, whenScreenLocks, whenStarted, whenUpdated } from '../ports/lifecycle.ts';
import { shutScriptsOut } from '../ports/local-store.ts';
import { listenForManaged, readManaged } from '../ports/managed.ts';
import { bring, lookAgain, lookNow } from '../ports/page-look.ts';
import {
  openOwnPage,
  tabsOfOurSites,
  whenTabCloses,
  whenTabHides,
  whenTabIsReplaced,
  whenTabMoves,
  whenTabOpens,
} from '../ports/tabs.ts';
import { whenCommanded } from '../ports/toolbar.ts';
import { whenAnswered, whenRedirected } from '../ports/web-requests.ts';
import { backupHandlers } from './backup.ts';
import { dismissBanner, hideBanners, planBanner, restoreBanners } from './banner.ts';
import { clipboardAlarm, clipboardHandlers, watchClipboard } from './clipboard.ts';
import { clockHosts, hearAnswer } from './clock.ts';
import { entryHandlers } from './entries.ts';
import { fillByKey, fillHandlers } from './fill.ts';
import { judgePage, markOf } from './judge-tab.ts';
import { whyNotHere } from './keeping.ts';
import { answerPopup, answerReport } from './popup.ts';
import { codesHandlers } from './recovery/codes.ts';
import { drillHandlers } from './recovery/drill.ts';
import { eventHandlers } from './recovery/events.ts';
import { confirmTime, remind, reminderAlarm } from './recovery/reminder.ts';
import {
  followTab,
  forgetOldJourneys,
  forgetTab,
  journeyAlarm,
  leaveJourney,
  noteCompanyReturn,
  noteOpened,
  noteSent,
} from './tabs.ts';
import { lockAlarm, lockIfDue } from './vault/held-key.ts';
import { vault, vaultHandlers } from './vault.ts';

// Every listener is registered here, right away: if the browser wakes us for an event, it drops the event otherwise.

answer({
  'page/seen': async ({ seen, came }, { tab }) => {
    if (tab?.url === undefined) return { banner: null };
    const banner = await planBanner(await judgePage(tab.id, tab.url, readSigns(seen), came));
    if (banner !== null) await bring(tab.id, 'banner');
    return { banner };
  },
  'page/sent': async (_, { tab }) => {
    if (tab?.url !== undefined) await noteSent(tab.id, await markOf(tab.url, readPolicy(await readManaged())));
    return {};
  },
  'page/words': async (_, { tab }) => {
    if (tab !== undefined) await bring(tab.id, 'words');
    return {};
  },
  'banner/dismiss': async ({ reach }, { tab }) => {
    if (tab !== undefined) await dismissBanner(tab.id, reach);
    return {};
  },
  'popup/open': ({ tabId, wait, stranger }) => answerPopup(tabId, wait, stranger),
  'banner/hide': async () => {
    await hideBanners();
    return {};
  },
  'banner/restore': async () => {
    await restoreBanners();
    return {};
  },
  'report/make': ({ tabId }) => answerReport(tabId),
  ...vaultHandlers,
  ...entryHandlers,
  ...fillHandlers,
  ...clipboardHandlers,
  ...backupHandlers,
  ...codesHandlers,
  ...eventHandlers,
  ...drillHandlers,
});

whenTabOpens((id, opener) => void noteOpened(id, opener));
whenTabIsReplaced((added, removed) => void followTab(added, removed));
whenTabMoves(({ id, url }) => {
  if (url === undefined) return;
  if (isUnseen(url)) void leaveJourney(id);
  void lookAgain(id);
});
whenTabHides((id) => void leaveJourney(id));
whenRedirected(companyReturn, (redirect) => void noteCompanyReturn(redirect));
whenAnswered(clockHosts, (answer) => void hearAnswer(answer).then(confirmTime));
whenTabCloses((id) => void forgetTab(id));
whenScreenLocks(() => void vault.lock());
whenAlarmGoesOff((name) => {
  if (name === lockAlarm) void lockIfDue(now());
  if (name === reminderAlarm) void remind();
  if (name === clipboardAlarm) void watchClipboard();
  if (name === journeyAlarm) void forgetOldJourneys();
});
whenCommanded((name) => {
  if (name === 'fill-code') void fillByKey();
});
whenStarted(() => void remind());
// A new script reports by itself what it sees, so that the icon and the banner are there again.
whenUpdated(async () => {
  for (const tab of await tabsOfOurSites()) void lookNow(tab);
});
void shutScriptsOut();
// If the clock was set back, an alarm goes off late or never.
void lockIfDue(now());
const managedIsThere = listenForManaged();
whenInstalled(() => void welcome());

/** Where profiles are made anew at each start, it would open each time. */
async function welcome(): Promise<void> {
  await managedIsThere();
  if ((await whyNotHere()) === null) await openOwnPage('#/welcome');
}
