import { type PageKind, pageKinds } from './recognise/verdict.ts';

/** What the user set, kept on disk and plain: nothing in it is secret. */
export type Settings = {
  readonly bannersOff: boolean;
  /** Kinds of page on which the user wants no banner. */
  readonly quietKinds: readonly PageKind[];
  /** Minutes after its last use at which the vault locks, where it can be locked. */
  readonly lockAfter: number;
  /** When the passphrase was last typed, milliseconds since 1970; 0 for never. */
  readonly passphraseTyped: number;
};

/** What the settings page offers, in minutes. */
export const lockChoices: readonly number[] = [1, 5, 15, 60, 480];
const lockAfter = { usual: 15, least: 1, most: 24 * 60 } as const;

export const freshSettings: Settings = {
  bannersOff: false,
  quietKinds: [],
  lockAfter: lockAfter.usual,
  passphraseTyped: 0,
};

/** Reads stored settings; what can't be read counts as never set, since nothing is lost by showing a banner again. */
export function readSettings(given: unknown): Settings {
  if (typeof given !== 'object' || given === null) return freshSettings;
  const kinds = 'quietKinds' in given && Array.isArray(given.quietKinds) ? given.quietKinds : [];
  return {
    bannersOff: 'bannersOff' in given && given.bannersOff === true,
    quietKinds: pageKinds.filter((kind) => kinds.includes(kind)),
    passphraseTyped:
      'passphraseTyped' in given && Number.isSafeInteger(given.passphraseTyped) ? Number(given.passphraseTyped) : 0,
    lockAfter: readMinutes('lockAfter' in given ? given.lockAfter : undefined),
  };
}

/** Minutes within sensible bounds. */
export function readMinutes(given: unknown): number {
  if (typeof given !== 'number' || !Number.isInteger(given)) return lockAfter.usual;
  return Math.min(Math.max(given, lockAfter.least), lockAfter.most);
}
