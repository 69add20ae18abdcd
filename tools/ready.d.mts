import type { InstalledKind } from './browsers.mjs';

export class NotReady extends Error {}
export function readyPackages(): Promise<void>;
export function readyBrowsers(kinds: readonly InstalledKind[]): Promise<void>;
export function readyPrograms(names: readonly string[]): Promise<void>;
export function isOnPath(name: string, path?: string): boolean;
export function arePackagesThere(lock?: string, installed?: string): boolean;
