import type { ClockReading } from '../core/clock/reading.ts';
import { type MessageKey, say } from '../core/words/say.ts';
import { words } from '../ports/i18n.ts';
import { lasting } from '../ui/times-in-words.ts';

/** Says next to the code that this computer's clock, on which codes depend, is off; and how to set it. */
export function ClockNotice({ clock }: { clock: ClockReading }) {
  if (clock.state !== 'wrong' && clock.state !== 'corrected') return null;
  const amount = lasting(words(say('language')), Math.abs(clock.by));
  const key: MessageKey = clock.by > 0 ? 'clock_fast' : 'clock_slow';
  return (
    <div class="notice" role="status" data-clock={clock.state}>
      <p>
        <strong>{words(say(key, amount))}</strong>{' '}
        {words(say(clock.state === 'corrected' ? 'clock_corrected' : 'clock_not_corrected'))}
      </p>
      <p>{words(say(steps[operatingSystem()]))}</p>
    </div>
  );
}

const steps: { readonly [OS in ReturnType<typeof operatingSystem>]: MessageKey } = {
  windows: 'clock_set_windows',
  mac: 'clock_set_mac',
  chromebook: 'clock_set_chromebook',
  other: 'clock_set_other',
};

/** Which operating system's settings to name. */
export function operatingSystem(): 'windows' | 'mac' | 'chromebook' | 'other' {
  const agent = navigator.userAgent;
  if (/windows/i.test(agent)) return 'windows';
  if (/macintosh/i.test(agent)) return 'mac';
  return /cros/i.test(agent) ? 'chromebook' : 'other';
}
