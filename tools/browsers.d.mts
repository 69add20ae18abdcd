export type InstalledKind = 'chromium' | 'firefox';
export function lookForBrowser(
  kind: InstalledKind,
  env?: Readonly<Record<string, string | undefined>>,
  platform?: NodeJS.Platform,
  exists?: (path: string) => boolean,
): string | null;
export function findBrowser(kind: InstalledKind): string;
export function howToGet(kind: InstalledKind): string;
