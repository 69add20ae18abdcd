/** A month such as `2026-09` as people write it in a language: "September 2026". */
export function monthIn(language: string, month: `${number}-${number}`): string {
  const [year, number] = month.split('-').map(Number);
  return new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    Date.UTC(year ?? 0, (number ?? 1) - 1),
  );
}
