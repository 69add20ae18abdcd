/** One row of the table of words, in the form that browsers read. */
export type MessageRow = {
  readonly message: string;
  readonly description?: string;
  readonly placeholders?: { readonly [name: string]: { readonly content: string; readonly example?: string } };
};

/**
 * The words of one row with its gaps filled, as a browser would give them: for tests and tools, which have no browser
 * to ask. A gap without a value stays visible as `$1`, so that a test can find it.
 */
export function filled(row: MessageRow, gaps: readonly string[] = []): string {
  return row.message.replace(/\$(\w+)\$/g, (whole, name: string) => {
    const content = row.placeholders?.[name.toLowerCase()]?.content ?? whole;
    return content.replace(/\$(\d)/g, (gap, number: string) => gaps[Number(number) - 1] ?? gap);
  });
}
