/** The tab that a view's address names by its number, such as `#/report?tab=12`; null where it names none. */
export function tabIn(hash: string): number | null {
  const named = new URLSearchParams(hash.split('?')[1]).get('tab');
  return named !== null && /^\d+$/.test(named) ? Number(named) : null;
}
