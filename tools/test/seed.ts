const largest = 1_000_000;

/**
 * The seed of everything that is random in a run of the tests, so that the run can be repeated: the given one, or a new
 * one.
 * @param given the variable SEED
 * @throws Error with a sentence for the person at the keyboard if it isn't a whole number
 */
export function chosenSeed(given: string | undefined, draw: () => number = Math.random): number {
  if (given === undefined || given === '') return 1 + Math.floor(draw() * largest);
  const seed = Number(given);
  if (!/^\d{1,9}$/.test(given) || !Number.isSafeInteger(seed))
    throw new Error(`SEED is "${given}", but has to be a whole number of up to nine digits.`);
  return seed;
}
