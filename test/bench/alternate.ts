/** The fewest rounds that a median is taken of. */
export const fewest = 11;

/**
 * Measures two things in turns, so that a busy moment of the machine affects both; returns the median of each.
 * @param rounds how often each is measured, after one round that warms up and doesn't count
 */
export async function alternate(
  value: () => Promise<number> | number,
  floor: () => Promise<number> | number,
  rounds: number = fewest,
): Promise<{ readonly value: number; readonly floor: number; readonly rounds: number }> {
  const values: number[] = [];
  const floors: number[] = [];
  await value();
  await floor();
  for (let round = 0; round < rounds; round += 1) {
    // The second one finds warmer caches, so the order changes with every round.
    const both = [async () => values.push(await value()), async () => floors.push(await floor())];
    for (const take of round % 2 === 0 ? both : both.reverse()) await take();
  }
  return { value: median(values), floor: median(floors), rounds };
}

/** The middle one of these numbers, or the mean of the two in the middle. */
export function median(numbers: readonly number[]): number {
  if (numbers.length === 0) throw new Error('There is no median of nothing');
  const sorted = [...numbers].sort((one, other) => one - other);
  const at = (index: number) => sorted[index] ?? Number.NaN;
  const half = sorted.length / 2;
  return Number.isInteger(half) ? (at(half - 1) + at(half)) / 2 : at(Math.floor(half));
}
