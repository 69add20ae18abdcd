import { freshSettings, readSettings, type Settings } from '../core/settings.ts';
import { diskDocument } from '../ports/disk.ts';

/** The user's settings: a plain document on disk. */
export const settings = diskDocument('settings', { version: 1, fresh: freshSettings, read: readSettings });

/**
 * The settings, or the usual values if they can't be read: unreadable settings must not keep users from their codes.
 */
export async function settingsOrUsual(): Promise<Settings> {
  return settings.read().catch((error: unknown) => {
    console.error(error);
    return freshSettings;
  });
}
