import { useCallback, useState } from 'preact/hooks';
import { failed, ok, type Result } from '../core/result.ts';
import type { BackupRefusal } from '../core/vault/backup.ts';
import type { Outcome } from '../core/vault/state.ts';
import { type Why, whySay } from '../core/vault/why.ts';
import type { Say } from '../core/words/say.ts';

/** What the background answers: done, or why not. */
export type Answer<Value> = Result<Value, Why>;

/** What comes from the background, before it is an {@link Answer}. */
export type Answered<Value> = Answer<Value> | Outcome<Value> | { readonly unread: BackupRefusal };

/** Waits for an answer. None at all has a sentence too, so that no button ever seems to do nothing. */
export async function answered<Value>(asked: Promise<Answered<Value>>): Promise<Answer<Value>> {
  try {
    const answer = await asked;
    if ('ok' in answer) return answer;
    if ('done' in answer) return ok(answer.done);
    if ('unread' in answer) return failed(`file-${answer.unread}` as const);
    return failed('refused' in answer ? answer.refused : answer.problem);
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
  /** Waits for an answer, shows why it wasn't done, and gives the answer. What was shown before goes at once. */
  readonly show: <Value>(asked: Promise<Answered<Value>>) => Promise<Answer<Value>>;
};

/** Asking the background, with what to show meanwhile and when it isn't done. */
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
