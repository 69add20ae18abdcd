import { rows } from '../../test/bench/rows.ts';

/** What to measure, and where to save the numbers, apart from the table. */
export type BenchTask = { readonly file: string | null; readonly only: readonly string[] };

/**
 * Reads `[--json FILE] [ROW…]`.
 * @throws Error with a sentence for the person at the keyboard
 */
export function readArguments(args: readonly string[]): BenchTask {
  let file: string | null = null;
  const only: string[] = [];
  for (let at = 0; at < args.length; at += 1) {
    const given = args[at] ?? '';
    if (given === '--json') {
      at += 1;
      file = args[at] ?? '';
      if (file === '') throw new Error('--json needs the name of the file to write.');
    } else if (rows.some(({ name }) => name === given)) only.push(given);
    else
      throw new Error(
        `npm run bench knows no "${given}". It takes --json FILE, and names of rows: ${rows.map(({ name }) => name).join(', ')}.`,
      );
  }
  return { file, only };
}
