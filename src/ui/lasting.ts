const units = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1000],
] as const;

/** A length of time in milliseconds as people say it, in the largest unit that fits: "2 minutes". */
export function lasting(language: string, time: number): string {
  const [unit, size] = units.find(([, length]) => time >= length) ?? units[3];
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(Math.round(time / size));
}
