import { vi } from 'vitest';

/** Waits until these checks hold. As patient as the browser tests: a slow machine is no failure. */
export function patiently<Found>(check: () => Found | Promise<Found>): Promise<Found> {
  return vi.waitFor(check, { timeout: 20_000, interval: 20 });
}
