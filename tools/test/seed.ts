const largest = 1_000_000;

/**
 * The seed of everything that a run of the tests leaves to chance, so that the run can be had again: the given one, or
 * a fresh one.
 * @param given the variable SEED
 * @throws Error with a sentence for the person at the keyboard where it is no whole number
 */
export function chosenSeed(given: string | undefined, draw: () => number = Math.random): number {
  if (given === undefined || given === '') return 1 + Math.floor(draw() * largest);
  const seed = Number(given);
  if (!/^\d{1,9}$/.test(given) || !Number.isSafeInteger(seed))
    throw new Error(`SEED is "${given}", but has to be a whole number of up to nine digits.`);
  return seed;
}
