import { twoStepSettings } from '../../core/kinds/official-links.ts';
import type { RecoveryLayer } from '../../core/recovery/artefact.ts';
import { say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';

/** Three tries were wrong: new codes, while the phone is still there to make them. */
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
