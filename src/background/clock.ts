import { addSample, type ClockReading, readClock, readSamples, sampleOf } from '../core/clock/reading.ts';
import { now } from '../ports/clock.ts';
import { sessionDocument } from '../ports/session.ts';
import type { SiteAnswer } from '../ports/web-requests.ts';

/** What sites said about this computer's clock: their hosts and bounds, in memory only. */
const samples = sessionDocument('clock', readSamples);

/** Sites whose clocks are read without asking them: from responses that the browser got anyway. */
export const clockHosts = ['https://*.atlassian.com/*', 'https://bitbucket.org/*', 'https://trello.com/*'];

/** Records what a response says about this computer's clock. */
export async function hearAnswer({ host, sent, received, header }: SiteAnswer): Promise<void> {
  const sample = sampleOf(host, Math.floor(sent), Math.ceil(received), header('date'), header('age'));
  if (sample !== null) await samples.change((given) => addSample(given, sample));
}

/** How far off this computer's clock is. */
export async function clockReading(): Promise<ClockReading> {
  return readClock(await samples.read(), now());
}
