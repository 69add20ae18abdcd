import { useId, useState } from 'preact/hooks';
import { type EntryLayer, entryLayers } from '../../core/entries/entry.ts';
import type { EntryList } from '../../core/protocol/entries.ts';
import { type MessageKey, say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { ask } from '../../ports/messages.ts';
import { Problem } from '../../ui/form-outcome.tsx';
import { useAnswer } from '../../ui/use-answer.ts';
import { useFocus } from '../../ui/use-focus.ts';

type EraseAllParts = {
  /** What will be lost; null if that can't be known. */
  list: EntryList | null;
  onErased: () => void;
};

/** Deletes everything, after saying what that means. */
export function EraseAll({ list, onErased }: EraseAllParts) {
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  return (
    <section data-erase aria-labelledby={id}>
      <h2 id={id}>{words(say('erase_title'))}</h2>
      <p class="quiet">{words(say('erase_text'))}</p>
      {isOpen ? (
        <Confirm list={list} onErased={onErased} onKeep={() => setIsOpen(false)} />
      ) : (
        <div>
          <button type="button" class="button second" onClick={() => setIsOpen(true)}>
            {words(say('erase_open'))}
          </button>
        </div>
      )}
    </section>
  );
}

function Confirm({ list, onErased, onKeep }: EraseAllParts & { onKeep: () => void }) {
  const [ticked, setTicked] = useState(false);
  const [missed, setMissed] = useState(false);
  const { problem, show } = useAnswer();
  const id = useId();
  const head = useFocus<HTMLHeadingElement>();
  const erase = async (event: Event) => {
    event.preventDefault();
    setMissed(!ticked);
    if (!ticked) return document.getElementById(id)?.focus();
    const erased = await show(ask('vault/erase', {}));
    if (erased.ok) onErased();
  };
  return (
    <form class="panel" onSubmit={(event) => void erase(event)} noValidate>
      <h3 ref={head} tabIndex={-1}>
        {words(say('erase_head'))}
      </h3>
      {list ? <Losses list={list} /> : <p>{words(say('erase_unknown'))}</p>}
      <p>{words(say('erase_phone'))}</p>
      <div class="field">
        <label class="tick-box">
          <input
            id={id}
            type="checkbox"
            checked={ticked}
            aria-invalid={missed ? 'true' : undefined}
            aria-describedby={missed ? `${id}-problem` : undefined}
            onChange={(event) => {
              setTicked(event.currentTarget.checked);
              setMissed(false);
            }}
          />
          {words(say('erase_understand'))}
        </label>
        <Problem id={`${id}-problem`} says={missed ? say('erase_tick_first') : null} />
      </div>
      <Problem says={problem} />
      <div class="acts">
        <button type="submit" class="button danger">
          {words(say('erase_now'))}
        </button>
        <button type="button" class="button second" onClick={onKeep}>
          {words(say('erase_keep'))}
        </button>
      </div>
    </form>
  );
}

function Losses({ list: { names, deleted } }: { list: EntryList }) {
  const counts = entryLayers.map((layer) => ({ layer, count: names.filter((it) => it.layer === layer).length }));
  return (
    <>
      <p>
        <b>{words(say('erase_count', String(names.length)))}</b>
      </p>
      <ul>
        {counts
          .filter(({ count }) => count > 0)
          .map(({ layer, count }) => (
            <li key={layer}>{words(say(losses[layer], String(count)))}</li>
          ))}
        {deleted.length > 0 && <li>{words(say('erase_count_deleted', String(deleted.length)))}</li>}
      </ul>
    </>
  );
}

const losses: { readonly [L in EntryLayer]: MessageKey } = {
  atlassian: 'erase_atlassian',
  bitbucket: 'erase_bitbucket',
  company: 'erase_company',
  none: 'erase_other',
};
