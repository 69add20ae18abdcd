import { parseArgs } from 'node:util';

/** What the command was asked to do. */
export type Task =
  | { readonly do: 'url'; readonly url: string; readonly html: string | null; readonly sandboxed: boolean }
  | { readonly do: 'cases'; readonly file: string }
  | { readonly do: 'report'; readonly file: string }
  | { readonly do: 'help' };

/** How the command is used, in one sentence. */
export const usage = 'Use --url ADDRESS [--html FILE] [--sandboxed], or --cases FILE, or --report FILE.';

/**
 * Reads the command line.
 * @throws Error with a sentence for the person at the keyboard
 */
export function readArguments(given: readonly string[]): Task {
  const { url, html, sandboxed = false, cases, report, help } = optionsOf(given);
  if (help) return { do: 'help' };
  const chosen = [url, cases, report].filter((value) => value !== undefined);
  if (chosen.length !== 1)
    throw new Error(chosen.length === 0 ? `Nothing to recognise. ${usage}` : `One thing at a time. ${usage}`);
  if (html !== undefined && url === undefined)
    throw new Error(`--html goes with --url: a page is judged by its address too. ${usage}`);
  if (sandboxed && url === undefined)
    throw new Error(`--sandboxed goes with --url: in a file of cases, write "sandboxed": true. ${usage}`);
  if (url !== undefined) return { do: 'url', url, html: html ?? null, sandboxed };
  if (cases !== undefined) return { do: 'cases', file: cases };
  return { do: 'report', file: report ?? '' };
}

function optionsOf(given: readonly string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  try {
    return parseArgs({
      args: [...given],
      options: { url: text, html: text, sandboxed: flag, cases: text, report: text, help: { ...flag, short: 'h' } },
    }).values;
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message.split('. ')[0] : error}. ${usage}`);
  }
}
