/** What can be sent along and back. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

/**
 * The source of a call of `sent` on the object that the expression `where` names. `__name` is there because the tool
 * that runs our TypeScript wraps functions in it.
 */
export function callSource(sent: (...args: never[]) => unknown, where: string, args: readonly Plain[]): string {
  const values = [where, ...args.map((value) => JSON.stringify(value))].join(', ');
  return `(() => { const __name = (named) => named; return (${sent.toString()})(${values}); })()`;
}

/** Runs a function in a document that the driver library does not hand out, and gives back what it returns. */
export type Reader<Where> = <Result>(
  sent: (where: Where, ...args: never[]) => Result | Promise<Result>,
  ...args: Plain[]
) => Promise<Result>;

/** A reader of what the expression `where` names, given a way to run a source text there. */
export function readerOf<Where>(where: string, run: (source: string) => Promise<unknown>): Reader<Where> {
  // What comes back went through JSON, so it is what the function returned as long as that was plain data.
  return async <Result>(sent: (where: Where, ...args: never[]) => Result | Promise<Result>, ...args: Plain[]) =>
    (await run(callSource(sent, where, args))) as Result;
}
