import { useEffect, useState } from 'preact/hooks';
import { lockChoices } from '../../core/settings.ts';
import { say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { ask } from '../../ports/messages.ts';
import { minutesIn } from '../../ui/lasting.ts';

/** When the codes lock by themselves, and a button that locks them now. */
export function Locking() {
  const [minutes, know] = useState<number | null>(null);
  useEffect(() => void ask('settings/lock-after', { minutes: null }).then((told) => know(told.minutes)), []);
  if (minutes === null) return null;
  const set = (chosen: number) =>
    void ask('settings/lock-after', { minutes: chosen }).then((told) => know(told.minutes));
  return (
    <section>
      <h2>{words(say('settings_lock'))}</h2>
      <label class="field">
        <span class="field-label">{words(say('settings_lock_after'))}</span>
        <select value={minutes} onChange={(event) => set(Number(event.currentTarget.value))}>
          {[...new Set([...lockChoices, minutes])]
            .sort((one, other) => one - other)
            .map((choice) => (
              <option key={choice} value={choice}>
                {minutesIn(words(say('language')), choice)}
              </option>
            ))}
        </select>
      </label>
      <p>
        <button type="button" class="button second" onClick={() => void ask('vault/lock', {})}>
          {words(say('settings_lock_now'))}
        </button>
      </p>
    </section>
  );
}
