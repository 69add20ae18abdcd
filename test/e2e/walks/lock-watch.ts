import type { Practice } from '../../practice/practice.ts';
import type { Popup } from '../harness/popup.ts';
import type { Tab } from '../harness/tab.ts';
import { until } from '../harness/until.ts';

/** Looks at icon and popup again and again, and keeps every moment at which they named a wrong lock. */
export type LockWatch = {
  /**
   * The same tab, for the test that acts: while its popup is open, the watch doesn't look, since that would close it.
   */
  readonly tab: Tab;
  /** Reads icon and popup once. */
  readonly moment: (when: string) => Promise<void>;
  /** Reads the icon without pause while something is done. */
  readonly during: <Result>(act: () => Promise<Result>) => Promise<void>;
  /** Waits until the page has shown what it has to show, and leads nowhere by itself. */
  readonly rest: () => Promise<void>;
  readonly end: () => Promise<void>;
  readonly looks: () => number;
  readonly wrong: () => readonly string[];
};

/** The lock that a page has, by its address alone: this is how the practice server is built. */
function lockAt(address: string): string {
  const { hostname, pathname } = new URL(address);
  if (hostname === 'bitbucket.org') return pathname.startsWith('/account/') ? 'bitbucket' : 'none';
  if (hostname === 'id.atlassian.com') return pathname.startsWith('/step-up') ? 'organisation' : 'atlassian';
  return hostname === 'login.microsoftonline.com' ? 'company' : 'none';
}

const letters: { readonly [lock: string]: string } = {
  atlassian: 'A',
  bitbucket: 'B',
  organisation: 'O',
  company: 'C',
};

/** Watches a tab; lets each late page through once it was looked at. */
export function watched(tab: Tab, practice: Practice): LockWatch {
  const wrong = new Set<string>();
  let looks = 0;
  let busy = false;
  let last: Promise<unknown> = Promise.resolve();
  /** One look at a time: an open popup takes the tab's place in front. */
  const inTurn = <Result>(task: () => Promise<Result>): Promise<Result> => {
    const result = last.then(task, task);
    last = result;
    return result;
  };

  /** A reading belongs to an address only if that is the same before and after; a page being left says nothing. */
  const look = async (when: string, read: (lock: string) => Promise<string | null>): Promise<void> => {
    const address = await tab.address().catch(() => null);
    if (address === null || !address.startsWith('https:')) return;
    const fault = await read(lockAt(address));
    if ((await tab.address().catch(() => null)) !== address) return;
    looks += 1;
    if (fault !== null) wrong.add(`${when}, ${address.replace(/[?#].*/, '')}: ${fault}`);
  };
  const icon = async (lock: string) => {
    const { badge, title } = await tab.icon();
    return badge === '' || badge.endsWith('?') || badge === letters[lock] ? null : `the icon says ${badge} (${title})`;
  };
  const popup = async (lock: string) => {
    const opened = await tab.openPopup();
    try {
      const { page, layer, sure } = await opened.verdict();
      return layer === lock || layer === 'none' || sure === 'unsure' ? null : `the popup says ${page} of ${layer}`;
    } finally {
      await opened.close();
    }
  };
  const moment = (when: string) =>
    inTurn(async () => {
      await look(when, icon);
      await look(when, popup);
      await look(`${when}, after the click`, icon);
    });

  let over: () => void = () => {};
  const ended = new Promise<'over'>((resolve) => {
    over = () => resolve('over');
  });
  const gate = async (): Promise<void> => {
    while ((await Promise.race([ended, practice.whenWaiting()])) !== 'over') {
      busy = true;
      await moment('while the page loads');
      practice.release();
      busy = false;
    }
  };
  const gatekeeper = gate();

  return {
    tab: {
      ...tab,
      openPopup: () =>
        new Promise<Popup>((opened, failed) => {
          const whileOpen = async () => {
            const popup = await tab.openPopup();
            await new Promise<void>((closed) => opened({ ...popup, close: () => popup.close().finally(closed) }));
          };
          inTurn(whileOpen).catch(failed);
        }),
    },
    moment,
    during: async (act) => {
      let done = false;
      const doing = act().finally(() => {
        done = true;
      });
      while (!done) await inTurn(() => look('on the way', icon).catch(() => undefined));
      await doing;
    },
    rest: async () => {
      const still = () => tab.page.evaluate(atRest) as Promise<boolean>;
      await until('the page to come to rest', async () => !busy && (await still()));
    },
    end: async () => {
      over();
      await gatekeeper;
    },
    looks: () => looks,
    wrong: () => [...wrong],
  };
}

const atRest = `document.readyState === 'complete' &&
  document.querySelector('template[data-practice=late], [data-bounce], form[data-auto]') === null`;
