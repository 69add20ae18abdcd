/** How long somebody who waits for an answer is kept without one, in milliseconds. */
export const patience = 1000;

/** An answer, if it comes in time. */
export async function within<Answer>(
  asked: Promise<Answer>,
  most: number,
): Promise<{ readonly answer: Answer } | 'silent'> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<'silent'>((done) => {
    timer = setTimeout(() => done('silent'), most);
  });
  const found = await Promise.race([asked.then((answer) => ({ answer })), late]);
  clearTimeout(timer);
  return found;
}
