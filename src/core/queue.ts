/** Runs tasks one at a time, in the order in which they were given; one that fails doesn't stop the next. */
export function queue(): <Result>(task: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const result = last.then(task, task);
    last = result;
    return result;
  };
}
