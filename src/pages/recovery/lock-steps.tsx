import { useState } from 'preact/hooks';
import { enoughPlaces, type KeepingPlace, places, type Whose } from '../../core/recovery/artefact.ts';
import { placesTicked, tickOf } from '../../core/recovery/ticks.ts';
import type { ArtefactView, RecoveryView } from '../../core/recovery/view.ts';
import { type MessageKey, type Say, say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { dayIn } from '../../ui/day.ts';
import { artefactOf, isKept } from '../../ui/recovery/of-lock.ts';
import { UndoAnswer } from '../../ui/recovery/undo-answer.tsx';
import type { Take } from '../../ui/recovery/use-recovery.ts';
import { askForDrill } from '../drill/asked-for.ts';
import { Changed } from './changed.tsx';
import { getState } from './get-state.ts';
import { GetThem } from './get-them.tsx';
import { PlaceForm } from './place-form.tsx';
import { Step } from './step.tsx';
import { SwitchedOff } from './switched-off.tsx';
import { TickBox } from './tick-box.tsx';
import { WhoseCodes } from './whose-codes.tsx';

type StepsParts = { view: RecoveryView; whose: Whose; take: Take; look: () => void };

/** Get them, put them in two places, prove it, name the place. */
export function LockSteps({ view, whose, take, look }: StepsParts) {
  const [news, tell] = useState<Say | null>(null);
  const artefact = artefactOf(view, whose);
  const kept = isKept(artefact);
  const isKey = whose.layer === 'atlassian';
  const inPlaces = placesTicked(view.ticked, whose);
  const place = artefact?.place ?? '';
  const undone = (after: RecoveryView) => void take(Promise.resolve({ done: after }));
  const undo = <UndoAnswer whose={whose} artefact={artefact} done={undone} />;
  if (artefact?.status === 'off') return <SwitchedOff whose={whose} take={take} undo={undo} />;
  return (
    <div class="lock-steps" data-account={whose.account} data-status={artefact?.status ?? 'unknown'}>
      <WhoseCodes view={view} whose={whose} take={take} />
      <ol class="steps-list">
        <Step
          name="get"
          title={say(isKey ? 'recovery_get_atlassian' : 'recovery_get_bitbucket')}
          done={kept}
          state={getState(artefact, whose.layer)}
          news={news}
        >
          <GetThem
            whose={whose}
            take={take}
            typing={() => tell(null)}
            kept={(says) => {
              tell(says);
              look();
            }}
          />
        </Step>
        <Step
          name="places"
          title={say(isKey ? 'recovery_places_key' : 'recovery_places')}
          done={inPlaces >= enoughPlaces}
          state={say('recovery_places_state', String(inPlaces))}
        >
          <p>{words(say('recovery_places_hint'))}</p>
          {places.map((it) => (
            <TickBox key={it} step={tickOf(it, whose)} label={say(placeNames[it])} ticked={view.ticked} take={take} />
          ))}
          <p>
            <a href="#/sheet">{words(say('sheet_title'))}</a>
          </p>
        </Step>
        <Step
          name="prove"
          title={say(isKey ? 'recovery_prove_key' : 'recovery_prove')}
          done={artefact?.status === 'proved' && !artefact.reminds}
          state={proveState(artefact, view.time)}
        >
          {kept && (
            <p>
              <a
                class={artefact.reminds ? 'button' : 'button second'}
                href={`#/drill?${whose.layer}`}
                onClick={() => askForDrill(whose)}
              >
                {words(say('recovery_prove_go'))}
              </a>
            </p>
          )}
        </Step>
        <Step
          name="where"
          title={say(isKey ? 'recovery_where_key' : 'recovery_where')}
          done={place !== ''}
          state={place === '' ? say('recovery_where_none') : say('recovery_where_is', place)}
        >
          <PlaceForm whose={whose} place={place} take={take} />
        </Step>
      </ol>
      <Changed whose={whose} artefact={artefact} take={take} />
      {undo}
    </div>
  );
}

const placeNames: { readonly [P in KeepingPlace]: MessageKey } = {
  paper: 'recovery_place_paper',
  manager: 'recovery_place_manager',
  safe: 'recovery_place_safe',
  envelope: 'recovery_place_envelope',
};

/** `time` is the present in counted time, in which drills are due. */
function proveState(artefact: ArtefactView | null, time: number): Say {
  if (!isKept(artefact)) return say('recovery_prove_first');
  if (artefact.reminds) return say('recovery_prove_due');
  const day = (moment: number) => dayIn(words(say('language')), moment);
  const { due, provedAt } = artefact;
  const next = due === null ? null : day(Date.now() + due - time);
  if (artefact.status === 'proved' && provedAt !== null)
    return next === null ? say('recovery_proved', day(provedAt)) : say('recovery_proved_next', day(provedAt), next);
  return next === null || due === null || due <= time ? say('recovery_prove_due') : say('recovery_prove_early', next);
}
