import { useState } from 'preact/hooks';
import type { RecoveryLayer } from '../../core/recovery/artefact.ts';
import { say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { ask } from '../../ports/messages.ts';
import { lockIn } from '../which-lock/lock-in.ts';
import { lockCards, WhichLock } from '../which-lock/which-lock.tsx';
import { Result } from './result.tsx';
import { Steps } from './steps.tsx';

/**
 * A trial sign-in in a private window, while the user stays signed in here. The guide and the code stay in this window,
 * since the extension isn't in private windows by default.
 */
export function Trial() {
  const [lock, choose] = useState(() => lockIn(location.hash));
  const [result, know] = useState<'works' | 'failed' | null>(null);
  const pick = (picked: RecoveryLayer) => {
    choose(picked);
    know(null);
  };
  const works = () => {
    know('works');
    // Whoever keeps nothing here knows it all the same.
    ask('recovery/tick', { step: 'trial', on: true }).catch(console.error);
  };
  return (
    <>
      <header class="lead">
        <h1>{words(say('trial_head'))}</h1>
        <p>{words(say('trial_lead'))}</p>
      </header>
      <WhichLock question="trial_which" cards={lockCards} chosen={lock} choose={pick} />
      {/* Hidden, not gone: whoever tries once more finds everything in its place, the code too. */}
      {lock !== null && (
        <div hidden={result !== null}>
          <Steps key={lock} lock={lock} works={works} failed={() => know('failed')} />
        </div>
      )}
      {lock !== null && result !== null && <Result lock={lock} result={result} again={() => know(null)} />}
    </>
  );
}
