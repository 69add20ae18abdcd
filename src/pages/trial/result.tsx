import { useEffect, useRef } from 'preact/hooks';
import { atlassianTwoStep, bitbucketTwoStep } from '../../core/kinds/official-links.ts';
import type { RecoveryLayer } from '../../core/recovery/artefact.ts';
import { say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { AddressList } from '../../ui/address-list.tsx';

type ResultParts = { lock: RecoveryLayer; result: 'works' | 'failed'; again: () => void };

/** What the trial showed, and what to do with it. */
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
