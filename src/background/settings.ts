import { freshSettings, readSettings } from '../core/settings.ts';
import { diskDocument } from '../ports/disk.ts';

/** The user's settings, the one plain document on disk. */
export const settings = diskDocument('settings', { version: 1, fresh: freshSettings, read: readSettings });
