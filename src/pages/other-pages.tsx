import { type MessageKey, say } from '../core/words/say.ts';
import { words } from '../ports/i18n.ts';

/** The way from each full page to the others, at its end. */
export function OtherPages({ here }: { here: string }) {
  return (
    <nav class="other-pages" aria-label={words(say('pages_other'))}>
      <ul>
        {shown
          .filter(([address]) => address !== here)
          .map(([address, name]) => (
            <li key={address}>
              <a href={address}>{words(say(name))}</a>
            </li>
          ))}
      </ul>
    </nav>
  );
}

const shown: readonly (readonly [address: `#/${string}`, name: MessageKey])[] = [
  ['#/welcome', 'pages_welcome'],
  ['#/codes', 'entries_title'],
  ['#/recovery', 'recovery_title'],
  ['#/backup', 'backup_title'],
  ['#/settings', 'settings_title'],
  ['#/locked-out', 'out_title'],
  ['#/sheet', 'sheet_title'],
  ['#/trial', 'trial_title'],
  ['#/switch-off', 'off_title'],
];
