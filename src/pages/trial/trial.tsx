import { useEffect, useRef, useState } from 'preact/hooks';
import { atlassianTwoStep, bitbucketTwoStep } from '../../core/kinds/official-links.ts';
import type { RecoveryLayer } from '../../core/recovery/artefact.ts';
import { say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { ask } from '../../ports/messages.ts';
import { AddressList } from '../../ui/address-list.tsx';
import { layerIn } from '../../ui/named-in-address.ts';
import { layerCards, WhichLayer } from '../which-layer.tsx';
import { Steps } from './steps.tsx';

/**
 * A trial sign-in in a private window, while the user stays signed in here. The guide and the code stay in this window,
 * since the extension isn't in private windows by default.
 */
export function Trial() {
  const [lock, setLock] = useState(() => layerIn(location.hash));
  const [result, setResult] = useState<'works' | 'failed' | null>(null);
  const pick = (picked: RecoveryLayer) => {
    setLock(picked);
    setResult(null);
  };
  const works = () => {
    setResult('works');
    // Without saved codes the tick can't be stored. The user has seen that it works anyway.
    ask('recovery/tick', { step: 'trial', on: true }).catch(console.error);
  };
  return (
    <>
      <header class="lead">
        <h1>{words(say('trial_head'))}</h1>
        <p>{words(say('trial_lead'))}</p>
      </header>
      <WhichLayer question="trial_which" cards={layerCards} chosen={lock} choose={pick} />
      {/* Hidden, not removed: users who try once more find everything in its place, including the code. */}
      {lock !== null && (
        <div hidden={result !== null}>
          <Steps key={lock} lock={lock} works={works} failed={() => setResult('failed')} />
        </div>
      )}
      {lock !== null && result !== null && <Result lock={lock} result={result} again={() => setResult(null)} />}
    </>
  );
}

type ResultParts = { lock: RecoveryLayer; result: 'works' | 'failed'; again: () => void };

/** The result of the trial, and what to do with it. */
export function Result({ lock, result, again }: ResultParts) {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  if (result === 'works')
    return (
      <section class="panel" data-result={result}>
        <h2 ref={head} tabIndex={-1}>
          {words(say('trial_works'))}
        </h2>
        <p>{words(say('trial_works_text'))}</p>
        <p>{words(say('trial_works_paper'))}</p>
        <p>
          <a href="#/sheet">{words(say('sheet_title'))}</a>
        </p>
      </section>
    );
  return (
    <section class="panel" data-result={result}>
      <h2 ref={head} tabIndex={-1}>
        {words(say('trial_failed'))}
      </h2>
      <ul>
        <li>{words(say('trial_failed_here'))}</li>
        <li>{words(say(lock === 'atlassian' ? 'step_entry_atlassian' : 'step_entry_bitbucket'))}</li>
        <li>{words(say('step_check_clock'))}</li>
        <li>{words(say('trial_failed_anew'))}</li>
        <li>{words(say('trial_failed_required'))}</li>
      </ul>
      <AddressList ways={[lock === 'atlassian' ? atlassianTwoStep : bitbucketTwoStep]} />
      <div>
        <button type="button" class="button second" onClick={again}>
          {words(say('trial_again'))}
        </button>
      </div>
    </section>
  );
}
