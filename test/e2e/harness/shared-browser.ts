import { type Relay, startRelay } from '../../practice/relay.ts';
import type { BrowserKind, Driver, Settings } from './driver.ts';
import { type Run, runOn, startBrowser } from './run.ts';

/** A browser that goes from one file of tests to the next, in the same worker. */
type Shared = { readonly driver: Driver; readonly relay: Relay };
const idle = new Map<BrowserKind, Shared>();

/**
 * A browser with a fresh extension, which knows nothing about earlier tests: the one at hand, reset, or another one if
 * that is in use. Resetting one takes a fraction of the time that a start takes.
 */
export async function borrowBrowser(
  kind: BrowserKind,
  { proxyPort, allRights = false }: Pick<Settings, 'proxyPort' | 'allRights'>,
): Promise<Run> {
  const shared = (await renewed(kind, proxyPort, allRights)) ?? (await started(kind, proxyPort, allRights));
  return runOn(shared.driver, async (how) => {
    if (how === 'close' && !idle.has(kind)) {
      // What it had open would go on taking its share of the machine.
      await shared.driver.clear();
      return void idle.set(kind, shared);
    }
    await shared.driver[how]();
    await shared.relay.close();
  });
}

async function renewed(kind: BrowserKind, proxyPort: number, allRights: boolean): Promise<Shared | undefined> {
  const shared = idle.get(kind);
  if (!shared) return undefined;
  idle.delete(kind);
  shared.relay.leadTo(proxyPort);
  await shared.driver.install({ allRights });
  return shared;
}

async function started(kind: BrowserKind, proxyPort: number, allRights: boolean): Promise<Shared> {
  const relay = await startRelay();
  relay.leadTo(proxyPort);
  return { relay, driver: await startBrowser(kind, { proxyPort: relay.port, allRights }) };
}
