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
