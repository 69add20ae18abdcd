import { type BrowserKind, browserKinds } from './driver.ts';

/**
 * The browsers for a file of tests: one of them, drawn by the seed of the run, where time is short (`npm test`), and both
 * everywhere else. The journeys from one lock to the next, the codes in the popup, and what the browsers themselves do
 * in ways of their own (policies, the watch for a wrong lock) never ask here: they always run in both.
 * @param file a name that no other file gives, so that each run tries about as much in one browser as in the other
 */
export function drawnKinds(
  file: string,
  { ONE_BROWSER, SOAK, SEED }: Readonly<Record<string, string | undefined>> = process.env,
): readonly BrowserKind[] {
  if (!ONE_BROWSER || SOAK) return browserKinds;
  const mixed = [...file].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1009, 0);
  return browserKinds.filter((_, at) => at === (mixed + Number(SEED)) % browserKinds.length);
}
