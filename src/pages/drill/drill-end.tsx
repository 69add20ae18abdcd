import { twoStepSettings } from '../../core/kinds/official-links.ts';
import type { DrillQuestion } from '../../core/protocol/recovery.ts';
import type { RecoveryLayer } from '../../core/recovery/artefact.ts';
import type { ArtefactView } from '../../core/recovery/view.ts';
import { say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { dayIn } from '../../ui/times-in-words.ts';

/** Three tries were wrong: time for new codes, while the phone is still there to create them. */
export function Failed({ layer }: { layer: RecoveryLayer }) {
  const way = twoStepSettings[layer];
  return (
    <section class="panel bare" data-drill="failed">
      <div role="alert">
        <h2>{words(say('drill_failed'))}</h2>
      </div>
      <ol>
        <li>{words(say('drill_failed_1'))}</li>
        <li>{words(say('drill_failed_2'))}</li>
        <li>{words(say('drill_failed_3'))}</li>
      </ol>
      <p>
        <a class="button" href={way.address} target="_blank" rel="noreferrer">
          {words(way.say)}
        </a>
      </p>
    </section>
  );
}

/** The drill was passed; nothing more is asked until the next one. */
export function Passed({
  artefact: { weak, due },
  question,
}: {
  artefact: ArtefactView;
  question: DrillQuestion | null;
}) {
  return (
    <section class="panel bare" data-drill="passed">
      <div role="status">
        <h2>{words(say(weak ? 'drill_passed_weak' : 'drill_passed'))}</h2>
      </div>
      {due !== null && question && due > question.time && (
        <p>{words(say('drill_passed_next', dayIn(words(say('language')), Date.now() + due - question.time)))}</p>
      )}
      <p>
        <a href="#/recovery">{words(say('drill_none_go'))}</a>
      </p>
    </section>
  );
}
