import { useState } from 'preact/hooks';
import { enoughPlaces, type KeepingPlace, places, type Whose } from '../../core/recovery/artefact.ts';
import { placesTicked, tickOf } from '../../core/recovery/ticks.ts';
import type { ArtefactView, RecoveryView } from '../../core/recovery/view.ts';
import { ok } from '../../core/result.ts';
import { type MessageKey, type Say, say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { ask } from '../../ports/messages.ts';
import { accountsOf, artefactOf, isKept } from '../../ui/recovery/artefacts.ts';
import { UndoAnswer } from '../../ui/recovery/undo-answer.tsx';
import type { Take } from '../../ui/recovery/use-recovery.ts';
import { TextField } from '../../ui/text-field.tsx';
import { dayIn } from '../../ui/times-in-words.ts';
import { askForDrill } from '../drill/drill.tsx';
import { Changed, SwitchedOff } from './changed.tsx';
import { GetThem, getState } from './get-them.tsx';
import { MaybeOld, OldPaper } from './old-paper.tsx';
import { Step, TickBox } from './step.tsx';

type StepsParts = { view: RecoveryView; whose: Whose; take: Take; look: () => void };

/** Get the codes, put them in two places, check them, name the place. */
export function LayerSteps({ view, whose, take, look }: StepsParts) {
  const [news, setNews] = useState<Say | null>(null);
  const artefact = artefactOf(view, whose);
  const kept = isKept(artefact);
  const isKey = whose.layer === 'atlassian';
  const inPlaces = placesTicked(view.ticked, whose);
  const place = artefact?.place ?? '';
  const undone = (after: RecoveryView) => void take(Promise.resolve(ok(after)));
  const undo = <UndoAnswer whose={whose} artefact={artefact} done={undone} />;
  if (artefact?.status === 'off') return <SwitchedOff whose={whose} artefact={artefact} take={take} undo={undo} />;
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
          <MaybeOld artefact={artefact} />
          <GetThem
            whose={whose}
            take={take}
            typing={() => setNews(null)}
            kept={(says) => {
              setNews(says);
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
          <MaybeOld artefact={artefact} />
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
          <PlaceForm key={place} whose={whose} place={place} take={take} />
          <OldPaper whose={whose} artefact={artefact} take={take} />
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

/** `time` is the current counted time, in which drills are due. */
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

/** Where the codes are, in the user's own words, which are stored encrypted. */
export function PlaceForm({ whose, place, take }: { whose: Whose; place: string; take: Take }) {
  const [text, setText] = useState(place);
  const [isMissing, setIsMissing] = useState(false);
  const submit = (event: Event) => {
    event.preventDefault();
    const empty = text.trim() === '';
    setIsMissing(empty);
    if (!empty) void take(ask('recovery/place', { ...whose, place: text }));
  };
  return (
    <form class="place-form" autocomplete="off" noValidate onSubmit={submit}>
      <TextField
        name="place"
        label={say('recovery_where_label')}
        hints={[say('recovery_where_hint')]}
        problem={isMissing ? say('recovery_where_missing') : undefined}
        value={text}
        onText={setText}
      />
      <p>
        <button type="submit" class="button second">
          {words(say('entry_save'))}
        </button>
      </p>
    </form>
  );
}

/** Whose codes these are. Asked if it isn't known and there are several accounts that they could belong to. */
export function WhoseCodes({ view, whose, take }: { view: RecoveryView; whose: Whose; take: Take }) {
  const { layer, account } = whose;
  if (account !== '')
    return (
      <p class="quiet" dir="auto">
        {account}
      </p>
    );
  // They can't belong to an account whose own codes are known.
  const others = accountsOf(view, layer).filter((it) => it !== '' && artefactOf(view, { layer, account: it }) === null);
  if (artefactOf(view, whose) === null || others.length === 0) return null;
  return (
    <fieldset class="choice">
      <legend>{words(say(layer === 'atlassian' ? 'recovery_whose_key' : 'recovery_whose_codes'))}</legend>
      <p class="acts">
        {others.map((it) => (
          <button
            key={it}
            type="button"
            class="button second"
            dir="auto"
            onClick={() => void take(ask('recovery/whose', { layer, account: it }))}
          >
            {it}
          </button>
        ))}
      </p>
    </fieldset>
  );
}
