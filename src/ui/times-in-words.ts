const units = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1000],
] as const;

/** A length of time in milliseconds as people say it, in the largest unit that fits: "2 minutes". */
export function lasting(language: string, time: number): string {
  const [unit, size] = units.find(([, length]) => time >= length) ?? units[3];
  return inUnits(language, unit, Math.round(time / size));
}

/** A setting or a wait in whole minutes as people say it: "1 minute", "8 hours", but "90 minutes". */
export function minutesIn(language: string, minutes: number): string {
  return minutes > 0 && minutes % 60 === 0
    ? inUnits(language, 'hour', minutes / 60)
    : inUnits(language, 'minute', minutes);
}

/** The language's own plural is part of the unit. */
function inUnits(language: string, unit: (typeof units)[number][0], count: number): string {
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}

/** A moment (milliseconds since 1970) as a day, as people write it in a language: "24 November 2026". */
export function dayIn(language: string, moment: number): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(moment);
}

/** A month such as `2026-09` as people write it in a language: "September 2026". */
export function monthIn(language: string, month: `${number}-${number}`): string {
  const [year, number] = month.split('-').map(Number);
  return new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    Date.UTC(year ?? 0, (number ?? 1) - 1),
  );
}
