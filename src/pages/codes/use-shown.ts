import { useEffect, useState } from 'preact/hooks';
import type { Shown } from '../../core/entries/fitting.ts';
import { now } from '../../ports/clock.ts';
import { ask } from '../../ports/messages.ts';

/** How many codes one question may ask for; the background answers no more. */
const most = 50;
/** How long to wait after a question that nobody answered, in milliseconds. */
const patience = 5000;

/**
 * The codes of these entries by their ids, asked for again whenever one of them turns over. A tab that nobody looks
 * at asks for nothing, so that it does not keep the codes from being locked.
 */
export function useShown(ids: readonly string[], whenRefused: () => void): ReadonlyMap<string, Shown> {
  const [codes, become] = useState<ReadonlyMap<string, Shown>>(new Map());
  const wanted = ids.join(' ');
  useEffect(() => {
    const ended = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const round = async () => {
      clearTimeout(timer);
      if (wanted === '' || document.visibilityState === 'hidden') return;
      const found = await codesOf(wanted.split(' '));
      if (ended.signal.aborted) return;
      if (found === 'refused') return whenRefused();
      clearTimeout(timer);
      const turns = found === 'failed' ? [] : [...found.values()].map(({ turnsAt }) => turnsAt - now());
      if (found !== 'failed') become(found);
      timer = setTimeout(round, turns.length > 0 ? Math.max(0, Math.min(...turns)) : patience);
    };
    document.addEventListener('visibilitychange', round, { signal: ended.signal });
    void round();
    return () => {
      ended.abort();
      clearTimeout(timer);
    };
  }, [wanted, whenRefused]);
  return codes;
}

async function codesOf(ids: readonly string[]): Promise<ReadonlyMap<string, Shown> | 'refused' | 'failed'> {
  const parts = Array.from({ length: Math.ceil(ids.length / most) }, (_, at) => ids.slice(at * most, (at + 1) * most));
  try {
    const outcomes = await Promise.all(parts.map((part) => ask('code/of', { ids: part })));
    const codes = outcomes.flatMap((outcome) => ('done' in outcome ? [outcome.done] : []));
    if (codes.length < outcomes.length) return 'refused';
    return new Map(codes.flat().map((code) => [code.id, code]));
  } catch (error) {
    console.error(error);
    return 'failed';
  }
}
