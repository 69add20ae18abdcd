import { useEffect, useRef, useState } from 'preact/hooks';
import type { Shown } from '../../core/entries/fitting.ts';
import type { Outcome } from '../../core/vault/outcome.ts';
import { now } from '../../ports/clock.ts';
import { ask } from '../../ports/messages.ts';
import { answered } from '../use-answer.ts';

/** How many codes one question may ask for; the background answers no more. */
const most = 50;
/** How often to check whether a code has changed, in milliseconds; also how soon a failed request is repeated. */
const glance = 1000;
const none: readonly Shown[] = [];

/**
 * The codes of these entries, kept current: requested at first if they weren't given, and again whenever one of them
 * changes. A background tab requests nothing, so that it doesn't keep the codes from locking.
 * @param whenRefused called when the vault gives none any more
 * @param given codes that are known already; the same list as long as nothing changed
 */
export function useCodes(ids: readonly string[], whenRefused: () => void, given = none): readonly Shown[] {
  const [codes, setCodes] = useState(given);
  const refused = useRef(whenRefused);
  refused.current = whenRefused;
  const wanted = ids.join(' ');
  useEffect(() => {
    const ended = new AbortController();
    const each = wanted === '' ? [] : wanted.split(' ');
    let known = each.every((id) => given.some((code) => code.id === id)) ? given : null;
    let isAsking = false;
    if (known !== null) setCodes(known);
    const look = async () => {
      if (isAsking || document.visibilityState === 'hidden') return;
      if (known?.every(({ turnsAt }) => now() < turnsAt)) return;
      isAsking = true;
      const answer = await codesOf(each);
      isAsking = false;
      if (ended.signal.aborted) return;
      if (answer.ok) {
        known = answer.value;
        setCodes(known);
      } else if (answer.why !== 'no-answer') refused.current();
    };
    const timer = setInterval(look, glance);
    ended.signal.addEventListener('abort', () => clearInterval(timer));
    document.addEventListener('visibilitychange', look, { signal: ended.signal });
    void look();
    return () => ended.abort();
  }, [wanted, given]);
  return codes;
}

async function codesOf(ids: readonly string[]): Promise<Outcome<readonly Shown[]>> {
  const parts = Array.from({ length: Math.ceil(ids.length / most) }, (_, at) => ids.slice(at * most, (at + 1) * most));
  const answers = await Promise.all(parts.map((part) => answered(ask('code/of', { ids: part }))));
  const codes: Shown[] = [];
  for (const answer of answers) {
    if (!answer.ok) return answer;
    codes.push(...answer.value);
  }
  return { ok: true, value: ids.flatMap((id) => codes.filter((code) => code.id === id)) };
}
