import { useState } from 'preact/hooks';
import type { Draft, EntryName } from '../../core/entries/entry.ts';
import { type Say, say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { ask } from '../../ports/messages.ts';
import { AddForm } from './add-form.tsx';
import { Added } from './added.tsx';
import { attempt } from './attempt.ts';
import { FirstWay } from './first-way.tsx';
import { nothingTyped, type Typed } from './typed.ts';
import { useFocus } from './use-focus.ts';

/** `came` says that the user came to this step by a button, so that the keyboard has to follow. */
type Step =
  | { at: 'closed' | 'form'; came: boolean }
  | { at: 'first-way'; draft: Draft }
  | { at: 'added'; entry: EntryName };

type AddingParts = {
  /** What is being typed. It is held above, so that nothing of it is lost when the screen changes. */
  typed: Typed;
  onType: (typed: Typed) => void;
  /** Whether there is no vault yet, so that one has to be made first. */
  first: boolean;
  /** Whether there is nothing else to see here, so that the form is open from the start. */
  alone: boolean;
  look: () => Promise<void>;
};

/** Adding a code, from the form to the code that the site wants to see. */
export function Adding({ typed, onType, first, alone, look }: AddingParts) {
  const [step, go] = useState<Step>({ at: typed === nothingTyped ? 'closed' : 'form', came: false });
  const [answer, tell] = useState<{ key?: Say; form?: Say }>({});
  const close = () => {
    onType(nothingTyped);
    tell({});
    go({ at: 'closed', came: true });
  };
  const add = async (draft: Draft) => {
    const added = await attempt(ask('entry/add', { draft }));
    if ('done' in added) {
      onType(nothingTyped);
      tell({});
      go({ at: 'added', entry: added.done });
    } else {
      tell({ [added.of === 'given' ? 'key' : 'form']: added.why });
      go({ at: 'form', came: true });
    }
    await look();
  };
  const type = (next: Typed) => {
    tell({});
    onType(next);
  };
  return (
    <section aria-label={words(say('add_head'))}>
      {(step.at !== 'closed' || alone) && <h2>{words(say('add_head'))}</h2>}
      {step.at === 'closed' && !alone && <OpenForm came={step.came} onOpen={() => go({ at: 'form', came: true })} />}
      {(step.at === 'form' || (step.at === 'closed' && alone)) && (
        <AddForm
          came={step.came}
          typed={typed}
          answer={answer}
          onType={type}
          onDraft={(draft) => (first ? go({ at: 'first-way', draft }) : void add(draft))}
          onCancel={alone ? undefined : close}
        />
      )}
      {step.at === 'first-way' && (
        <FirstWay onMade={() => void add(step.draft)} onBack={() => go({ at: 'form', came: true })} />
      )}
      {step.at === 'added' && <Added entry={step.entry} onClose={close} look={() => void look()} />}
    </section>
  );
}

function OpenForm({ came, onOpen }: { came: boolean; onOpen: () => void }) {
  const button = useFocus<HTMLButtonElement>(came);
  return (
    <div>
      <button type="button" class="button" ref={button} onClick={onOpen}>
        {words(say('add_open'))}
      </button>
    </div>
  );
}
