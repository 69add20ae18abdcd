import { type Managed, type Side, sidesOf } from '../../core/advice/should-switch-off.ts';
import { type MessageKey, say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';

/** Both sides of the choice, told alike: what speaks for each, and what against. */
export function Sides({ managed }: { managed: Managed }) {
  const sides = sidesOf(managed);
  return (
    <div class="columns">
      {both.map(([side, head]) => (
        <div key={side} class="panel bare" data-side={side}>
          <h3>{words(say(head))}</h3>
          <ul>
            {sides[side].map((it) => (
              <li key={it.key}>
                <b>{words(say(it.key.includes('_against_') ? 'off_against' : 'off_for'))}</b> {words(it)}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

const both: readonly (readonly [Side, MessageKey])[] = [
  ['keep', 'off_side_keep'],
  ['off', 'off_side_off'],
];
