import type { Browser } from 'puppeteer-core';
import { until } from './until.ts';

/** Ends a browser with all its processes, giving none of them the time to write anything. */
export async function killBrowser(browser: Browser): Promise<void> {
  const pid = browser.process()?.pid;
  if (pid === undefined) throw new Error('This browser was not started here');
  // The driver library starts it as the first of a group of processes.
  process.kill(-pid, 'SIGKILL');
  await until('the browser to be gone', async () => !isAlive(-pid));
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
