import type { Layer } from '../../core/recognise/verdict.ts';
import { type MessageKey, say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { Lock } from '../../ui/lock.tsx';

/** The two locks that get mixed up, side by side. */
export function Locks() {
  return (
    <section>
      <h2>{words(say('welcome_locks_head'))}</h2>
      <ul class="columns">
        {locks.map(({ layer, name, text }) => (
          <li key={layer} class="panel bare" data-layer={layer}>
            <Lock of={layer} size="l" named={false} />
            <b>{words(say(name))}</b>
            <p>{words(say(text))}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

const locks: readonly { readonly layer: Layer; readonly name: MessageKey; readonly text: MessageKey }[] = [
  { layer: 'atlassian', name: 'welcome_lock_atlassian', text: 'welcome_lock_atlassian_text' },
  { layer: 'bitbucket', name: 'welcome_lock_bitbucket', text: 'welcome_lock_bitbucket_text' },
];
