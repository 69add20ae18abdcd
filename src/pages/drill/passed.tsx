import type { DrillQuestion } from '../../core/protocol/recovery.ts';
import type { ArtefactView } from '../../core/recovery/view.ts';
import { say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { dayIn } from '../../ui/day.ts';

/** The drill was passed; now it is quiet until the next one. */
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
