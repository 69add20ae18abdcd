import type { ComponentType } from 'preact';
import type { MessageKey } from '../core/words/say.ts';
import { Backup } from './backup/backup.tsx';
import { Codes } from './codes/codes.tsx';
import { Drill } from './drill/drill.tsx';
import { LockedOut } from './locked-out/locked-out.tsx';
import { Recovery } from './recovery/recovery.tsx';
import { Report } from './report/report.tsx';
import { Settings } from './settings/settings.tsx';
import { Sheet } from './sheet/sheet.tsx';
import { SwitchOff } from './switch-off/switch-off.tsx';
import { Trial } from './trial/trial.tsx';
import { Welcome } from './welcome/welcome.tsx';

/** One full page of the extension: its name, and what it shows. */
export type View = {
  readonly title: MessageKey;
  readonly Content: ComponentType;
  /** The name under which every other page links to it; without one, only the page that it belongs to does. */
  readonly listed?: MessageKey;
};

/** THE VIEWS, by their stable addresses, in the order of the list. Adding one is a row here and its words. */
export const views = {
  '#/welcome': { title: 'welcome_title', Content: Welcome, listed: 'pages_welcome' },
  '#/codes': { title: 'entries_title', Content: Codes, listed: 'entries_title' },
  '#/recovery': { title: 'recovery_title', Content: Recovery, listed: 'recovery_title' },
  '#/backup': { title: 'backup_title', Content: Backup, listed: 'backup_title' },
  '#/settings': { title: 'settings_title', Content: Settings, listed: 'settings_title' },
  '#/locked-out': { title: 'out_title', Content: LockedOut, listed: 'out_title' },
  '#/sheet': { title: 'sheet_title', Content: Sheet, listed: 'sheet_title' },
  '#/trial': { title: 'trial_title', Content: Trial, listed: 'trial_title' },
  '#/switch-off': { title: 'off_title', Content: SwitchOff, listed: 'off_title' },
  '#/drill': { title: 'drill_title', Content: Drill },
  '#/report': { title: 'report_title', Content: Report },
} as const satisfies { readonly [address: `#/${string}`]: View };
export type Address = keyof typeof views;

/**
 * The view at an address; an unknown or old one leads to the first page, never to an empty one. What follows a question
 * mark is the view's own: `#/report?tab=12`.
 */
export function addressOf(hash: string): Address {
  const [address = ''] = hash.split('?');
  return Object.hasOwn(views, address) ? (address as Address) : '#/welcome';
}
