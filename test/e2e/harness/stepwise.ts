import type { Browser, CDPSession } from 'puppeteer-core';
import { chromeId } from '../../../tools/build/manifest-for.ts';
import { until } from './until.ts';

/** Chromium's background with a stop before each of its waits. */
export type Stepwise = {
  /** How many waits were reached so far. */
  readonly waits: () => number;
  /** Whether the chosen wait was reached, at which it is ended. */
  readonly cameTo: () => boolean;
  /** Stops no more. Returns once an end that was begun is over; whether there was one. */
  readonly letGo: () => Promise<boolean>;
};

/**
 * Stops the running background before every `await` of its own code, continues right away, and ends it at the one with
 * this number (from 1), with everything that it had in progress.
 */
export async function endAtWait(browser: Browser, number: number): Promise<Stepwise> {
  const target = await browser.waitForTarget(isBackground);
  const worker = await target.createCDPSession();
  const whole = await browser.target().createCDPSession();
  const scripts: { id: string; url: string }[] = [];
  worker.on('Debugger.scriptParsed', ({ scriptId, url }) => {
    if (url.includes(chromeId)) scripts.push({ id: scriptId, url });
  });
  await worker.send('Debugger.enable');
  for (const { id, url } of scripts) await stopAtWaits(worker, id, url);

  let waits = 0;
  let ending: Promise<void> | undefined;
  worker.on('Debugger.paused', () => {
    waits += 1;
    if (waits !== number) return void worker.send('Debugger.resume').catch(() => undefined);
    ending = end(whole, worker);
    // If it fails, the caller that lets it go is told.
    ending.catch(() => undefined);
  });
  const letGo = async () => {
    // The background continues after its reply: it may reach the chosen wait until the very moment it is let go.
    if (!ending) await worker.detach().catch(() => undefined);
    await ending;
    return ending !== undefined;
  };
  return { waits: () => waits, cameTo: () => ending !== undefined, letGo };
}

async function stopAtWaits(worker: CDPSession, scriptId: string, url: string): Promise<void> {
  const { scriptSource } = await worker.send('Debugger.getScriptSource', { scriptId });
  for (const [lineNumber, line] of scriptSource.split('\n').entries())
    for (const { index } of line.matchAll(/\bawait\b/g))
      await worker.send('Debugger.setBreakpointByUrl', { url, lineNumber, columnNumber: index });
}

async function end(whole: CDPSession, worker: CDPSession): Promise<void> {
  const { targetInfos } = await whole.send('Target.getTargets');
  for (const { type, url, targetId } of targetInfos)
    if (type === 'service_worker' && url.includes(chromeId)) await whole.send('Target.closeTarget', { targetId });
  // It dies when it is let go, before it continues.
  await worker.detach().catch(() => undefined);
  await until('the background to be gone', async () => !(await hasBackground(whole)));
  await whole.detach();
}

async function hasBackground(whole: CDPSession): Promise<boolean> {
  const { targetInfos } = await whole.send('Target.getTargets');
  return targetInfos.some(({ type, url }) => type === 'service_worker' && url.includes(chromeId));
}

function isBackground(target: { type(): string; url(): string }): boolean {
  return target.type() === 'service_worker' && target.url().includes(chromeId);
}
