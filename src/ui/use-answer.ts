import { useCallback, useState } from 'preact/hooks';
import { failed } from '../core/result.ts';
import { type Outcome, whySay } from '../core/vault/outcome.ts';
import type { Say } from '../core/words/say.ts';

/** Waits for an answer. No answer at all has a sentence too, so that no button ever seems to do nothing. */
export async function answered<Value>(asked: Promise<Outcome<Value>>): Promise<Outcome<Value>> {
  try {
    return await asked;
  } catch (error) {
    console.error(error);
    return failed('no-answer');
  }
}

export type Answering = {
  /** Whether an answer is on its way. */
  readonly busy: boolean;
  /** Why the last thing wasn't done, in words. */
  readonly problem: Say | null;
  readonly setProblem: (problem: Say | null) => void;
  /** Waits for an answer, shows why it wasn't done, and returns the answer. What was shown before goes right away. */
  readonly show: <Value>(asked: Promise<Outcome<Value>>) => Promise<Outcome<Value>>;
};

/** Asks the background, with what to show meanwhile and if it isn't done. */
export function useAnswer(): Answering {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Say | null>(null);
  const show: Answering['show'] = useCallback(async (asked) => {
    setBusy(true);
    setProblem(null);
    const answer = await answered(asked);
    setBusy(false);
    setProblem(answer.ok ? null : whySay(answer.why));
    return answer;
  }, []);
  return { busy, problem, setProblem, show };
}

/**
 * Answers may overtake each other, and what the vault showed before it was locked must not come back after it: only the
 * answer to the last question is used, all others are dropped.
 *
 * @param use called with that answer
 * @returns waits for the answer to one more question
 */
export function latest<Answer>(use: (answer: Answer) => void): (asked: Promise<Answer>) => Promise<void> {
  let last: Promise<Answer> | undefined;
  return async (asked) => {
    last = asked;
    const answer = await asked;
    if (asked === last) use(answer);
  };
}
