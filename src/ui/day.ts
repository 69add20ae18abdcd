/** A moment (milliseconds since 1970) as a day, as people write it in a language: "24 November 2026". */
export function dayIn(language: string, moment: number): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(moment);
}
