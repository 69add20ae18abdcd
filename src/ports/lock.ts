/** Runs a task while nobody else in any context of this extension runs one under the same name. Freed by a crash. */
export function exclusively<Result>(name: string, task: () => Promise<Result>): Promise<Result> {
  return navigator.locks.request(name, task) as Promise<Result>;
}
