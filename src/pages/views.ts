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

/** One full page of the extension: what it is called, and what it shows. */
export type View = { readonly title: MessageKey; readonly Content: ComponentType };

/** THE VIEWS, by their stable addresses. Adding one is a row here and its words; nothing else changes. */
export const views = {
  '#/welcome': { title: 'welcome_title', Content: Welcome },
  '#/codes': { title: 'entries_title', Content: Codes },
  '#/settings': { title: 'settings_title', Content: Settings },
  '#/backup': { title: 'backup_title', Content: Backup },
  '#/recovery': { title: 'recovery_title', Content: Recovery },
  '#/drill': { title: 'drill_title', Content: Drill },
  '#/report': { title: 'report_title', Content: Report },
  '#/locked-out': { title: 'out_title', Content: LockedOut },
  '#/sheet': { title: 'sheet_title', Content: Sheet },
  '#/trial': { title: 'trial_title', Content: Trial },
  '#/switch-off': { title: 'off_title', Content: SwitchOff },
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
