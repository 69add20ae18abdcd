import { useState } from 'preact/hooks';
import { type Draft, type EntryName, label } from '../../core/entries/entry.ts';
import { twinOf } from '../../core/entries/twin.ts';
import { whySay } from '../../core/vault/outcome.ts';
import { type Say, say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { ask } from '../../ports/messages.ts';
import { CodeNow } from '../../ui/codes/code.tsx';
import { useCodes } from '../../ui/codes/use-codes.ts';
import { answered } from '../../ui/use-answer.ts';
import { useFocus } from '../../ui/use-focus.ts';
import { ChooseWay } from '../../ui/vault/choose-way.tsx';
import { AddForm } from './add-form.tsx';
import { Twin } from './twin.tsx';
import { nothingTyped, type Typed } from './typed.ts';

/** `came` means that the user pressed a button to get to this step, so the focus has to follow. */
type Step =
  | { at: 'closed' | 'form'; came: boolean }
  | { at: 'first-way'; draft: Draft }
  | { at: 'twin'; draft: Draft; twin: EntryName }
  | { at: 'added'; entry: EntryName };

type AddingParts = {
  /** What is being typed. The parent keeps it, so that none of it is lost when the screen changes. */
  typed: Typed;
  onType: (typed: Typed) => void;
  /** Whether there is no vault yet, so one has to be created first. */
  first: boolean;
  /** The entries that there are. If there are none, there is nothing else to see, so the form is open from the start. */
  names: readonly EntryName[];
  look: () => Promise<void>;
};

/** Adding a code, from the form to the code that the site wants to see. */
export function Adding({ typed, onType, first, names, look }: AddingParts) {
  const alone = names.length === 0;
  const [step, setStep] = useState<Step>({ at: typed === nothingTyped ? 'closed' : 'form', came: false });
  const [wrong, setWrong] = useState<{ key?: Say; form?: Say }>({});
  const close = () => {
    onType(nothingTyped);
    setWrong({});
    setStep({ at: 'closed', came: true });
  };
  const add = async (draft: Draft, replaces?: string) => {
    const added = await answered(ask('entry/add', { draft, ...(replaces !== undefined && { replaces }) }));
    if (added.ok) {
      onType(nothingTyped);
      setWrong({});
      setStep({ at: 'added', entry: added.value });
    } else {
      // A sentence says what is wrong with the input; a name says why the vault couldn't take it.
      setWrong({ [typeof added.why === 'string' ? 'form' : 'key']: whySay(added.why) });
      setStep({ at: 'form', came: true });
    }
    await look();
  };
  // Someone who sets up anew gets another key under the same name, and the old one is dead: asked once, before it's added.
  const take = (draft: Draft) => {
    const twin = twinOf(names, draft);
    if (first) setStep({ at: 'first-way', draft });
    else if (twin !== undefined) setStep({ at: 'twin', draft, twin });
    else void add(draft);
  };
  const type = (next: Typed) => {
    setWrong({});
    onType(next);
  };
  return (
    <section aria-label={words(say('add_head'))}>
      {(step.at !== 'closed' || alone) && <h2>{words(say('add_head'))}</h2>}
      {step.at === 'closed' && !alone && (
        <OpenForm came={step.came} onOpen={() => setStep({ at: 'form', came: true })} />
      )}
      {(step.at === 'form' || (step.at === 'closed' && alone)) && (
        <AddForm
          came={step.came}
          typed={typed}
          answer={wrong}
          onType={type}
          onDraft={take}
          onCancel={alone ? undefined : close}
        />
      )}
      {step.at === 'first-way' && (
        <FirstWay onMade={() => void add(step.draft)} onBack={() => setStep({ at: 'form', came: true })} />
      )}
      {step.at === 'twin' && (
        <Twin
          twin={step.twin}
          onReplace={() => void add(step.draft, step.twin.id)}
          onBoth={() => void add(step.draft)}
          onBack={() => setStep({ at: 'form', came: true })}
        />
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

/** The step after adding: the site wants to see one code before it accepts the key. */
export function Added({ entry, onClose, look }: { entry: EntryName; onClose: () => void; look: () => void }) {
  const head = useFocus<HTMLHeadingElement>();
  const [code] = useCodes([entry.id], look);
  return (
    <div class="panel" data-layer={entry.layer} data-added={entry.id}>
      <h3 ref={head} tabIndex={-1}>
        {words(say('add_done_head'))}
      </h3>
      {code ? <CodeNow code={code} large /> : <p class="code-soon quiet">{words(say('entries_waiting'))}</p>}
      <p class="quiet">{words(say('add_done_text', label(entry)))}</p>
      <div class="acts">
        <button type="button" class="button" onClick={onClose}>
          {words(say('add_done_close'))}
        </button>
      </div>
    </div>
  );
}

/** How to protect codes, asked before the first one is saved: then there is a place for them. */
export function FirstWay({ onMade, onBack }: { onMade: () => void; onBack: () => void }) {
  const panel = useFocus<HTMLDivElement>();
  return (
    <div class="panel" ref={panel} tabIndex={-1}>
      <ChooseWay made={onMade} />
      <div>
        <button type="button" class="button second" onClick={onBack}>
          {words(say('first_back'))}
        </button>
      </div>
    </div>
  );
}
