import { useEffect, useState } from 'preact/hooks';
import type { ReportAnswer } from '../../core/protocol/popup.ts';
import { ask } from '../../ports/messages.ts';
import { tabIn } from './tab-in.ts';

const nothing: ReportAnswer = { report: null };

/** The report of the tab that the address names; undefined while it is being made, null if it can't be. */
export function useReport(): ReportAnswer | null | undefined {
  const [answer, become] = useState<ReportAnswer | null>();
  useEffect(() => {
    const tabId = tabIn(location.hash);
    const made = tabId === null ? Promise.resolve(nothing) : ask('report/make', { tabId });
    made.then(become, (error: unknown) => {
      console.error(error);
      become(null);
    });
  }, []);
  return answer;
}
