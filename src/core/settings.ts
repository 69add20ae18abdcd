import * as v from 'valibot';
import { readAs } from './read-as.ts';
import { type PageKind, pageKinds } from './recognise/verdict.ts';

/** What the user set, stored unencrypted: none of it is secret. */
export type Settings = {
  readonly bannersOff: boolean;
  /** Kinds of page on which the user wants no banner. */
  readonly quietKinds: readonly PageKind[];
  /** Minutes after its last use at which the vault locks, if it can be locked. */
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

const minutes = v.fallback(
  v.pipe(v.number(), v.integer(), v.toMinValue(lockAfter.least), v.toMaxValue(lockAfter.most)),
  lockAfter.usual,
);
const kinds = v.pipe(
  v.array(v.unknown()),
  v.transform((given) => pageKinds.filter((kind) => given.includes(kind))),
);
const settings = v.object({
  bannersOff: v.fallback(v.boolean(), freshSettings.bannersOff),
  quietKinds: v.fallback(kinds, []),
  passphraseTyped: v.fallback(v.pipe(v.number(), v.safeInteger()), freshSettings.passphraseTyped),
  lockAfter: minutes,
});

/** Reads stored settings; anything unreadable is treated as never set, since showing a banner again does no harm. */
export function readSettings(given: unknown): Settings {
  return readAs(settings, given) ?? freshSettings;
}

/** Minutes within sensible bounds. */
export function readMinutes(given: unknown): number {
  return v.parse(minutes, given);
}
