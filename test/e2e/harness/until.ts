/** How long a browser may take to do what a test waits for. Generous: a slow machine is no failure. */
export const patience = 20_000;

const pause = 30;

/**
 * Asks again and again until `check` gives something, and returns that. A check that throws counts as "not yet",
 * because reading a page that is just being left throws; the last such error is in the failure text.
 */
export async function until<Found>(
  what: string,
  check: () => Promise<Found | false | null | undefined>,
  seen: () => string = () => '',
  deadline = Date.now() + patience,
): Promise<Found> {
  let last = '';
  do {
    try {
      const found = await check();
      if (found !== false && found !== null && found !== undefined) return found;
      last = seen();
    } catch (error) {
      last = `the last look failed: ${error instanceof Error ? error.message : String(error)}`;
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  } while (Date.now() < deadline);
  throw new Error(`Waited ${patience / 1000} s for ${what}${last ? `; ${last}` : ''}`);
}
